import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { Json } from '#domain/shared/canonical-json.ts';
import { Inline } from '../inline.tsx';
import { type FieldProps, placesOf } from './field-props.ts';

/** Checkboxes. */
export function MultipleField({ item, shown, response, isMarked, onRespond }: FieldProps<'multiple'>): ReactNode {
  const ticked = tickedFrom(response);
  const toggle = (index: number): void => {
    const next = ticked.includes(index) ? ticked.filter((other) => other !== index) : [...ticked, index];
    onRespond(next.length > 0 ? next.sort((left, right) => left - right) : null);
  };
  return (
    <>
      <p className="instruction">{check.chooseSeveral}</p>
      <ul className="choices">
        {placesOf(shown, item.choices.length).map((index) => (
          <li key={index}>
            <label
              className="choice"
              data-mark={
                isMarked && ticked.includes(index) ? (item.key.includes(index) ? 'right' : 'wrong') : undefined
              }
            >
              <input
                type="checkbox"
                name={item.id}
                value={index}
                checked={ticked.includes(index)}
                onChange={() => toggle(index)}
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

/** The ticked indices of a response. */
export const tickedFrom = (response: Json): number[] =>
  Array.isArray(response) ? response.filter((entry) => typeof entry === 'number') : [];
