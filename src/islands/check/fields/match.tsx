import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { Json } from '#domain/shared/canonical-json.ts';
import { plainFromInlineMarkdown } from '#domain/text/inline-markdown.ts';
import { Inline } from '../inline.tsx';
import { type FieldProps, placesOf } from './field-props.ts';

/** A `<select>` for each left. */
export function MatchField({ item, shown, response, onRespond }: FieldProps<'match'>): ReactNode {
  const chosen = pairsFrom(response, item.lefts.length);
  const choose = (left: number, value: string): void => {
    const next = chosen.map((right, at) => (at === left ? (value === '' ? null : Number(value)) : right));
    onRespond(next.some((right) => right !== null) ? next : null);
  };
  return (
    <div className="pairs">
      {item.lefts.map((left, at) => (
        <div className="pair" key={left.id}>
          <label htmlFor={`pair-${item.id}-${left.id}`}>
            <Inline text={left.text} />
          </label>
          <select
            id={`pair-${item.id}-${left.id}`}
            name={`${item.id}.${at}`}
            value={chosen[at] ?? ''}
            onChange={({ currentTarget: { value } }) => choose(at, value)}
          >
            <option value="">{check.matchChoose}</option>
            {placesOf(shown, item.rights.length).map((index) => (
              <option key={index} value={index} lang={isEnglish(item.rights[index]?.text) ? 'en' : undefined}>
                {plainFromInlineMarkdown(item.rights[index]?.text ?? '')}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

const isEnglish = (text = ''): boolean => /^<En>[^<]*<\/En>$/u.test(text);

/** The pairs of a response: for each left an index or null. */
export const pairsFrom = (response: Json, count: number): (number | null)[] =>
  Array.from({ length: count }, (_, at) => {
    const right = Array.isArray(response) ? response[at] : null;
    return typeof right === 'number' ? right : null;
  });
