import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.ts';

/** Two radio buttons, always in this order. */
export function TrueFalseField({ item, response, isMarked, onRespond }: FieldProps<'true-false'>): ReactNode {
  const answers = [
    { value: 1, label: check.trueLabel },
    { value: 0, label: check.falseLabel },
  ];
  return (
    <>
      <p className="instruction">{check.chooseOne}</p>
      <ul className="choices">
        {answers.map(({ value, label }) => (
          <li key={value}>
            <label
              className="choice"
              data-mark={isMarked && response === value ? ((value === 1) === item.key ? 'right' : 'wrong') : undefined}
            >
              <input
                type="radio"
                name={item.id}
                value={value}
                checked={response === value}
                onChange={() => onRespond(value)}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
