import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import { Inline } from '../inline.tsx';
import { type FieldProps, placesOf } from './field-props.ts';

/** Radio buttons. */
export function ChoiceField({ item, shown, response, isMarked, onRespond }: FieldProps<'choice'>): ReactNode {
  return (
    <>
      <p className="instruction">{check.chooseOne}</p>
      <ul className="choices">
        {placesOf(shown, item.choices.length).map((index) => (
          <li key={index}>
            <label
              className="choice"
              data-mark={isMarked && response === index ? (index === item.key ? 'right' : 'wrong') : undefined}
            >
              <input
                type="radio"
                name={item.id}
                value={index}
                checked={response === index}
                onChange={() => onRespond(index)}
              />
              <span>
                <Inline text={item.choices[index]?.text ?? ''} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
