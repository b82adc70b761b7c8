import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { BankedMatchItem } from '#domain/item/match/schema.ts';
import { matchKind } from '#domain/item/match/score.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { plainFromInlineMarkdown } from '#domain/text/inline-markdown.ts';
import { Inline } from '../inline.tsx';
import { defineKindView, type FieldProps, numberFrom, placesOf } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';

function MatchField({ item, shown, response, onRespond }: FieldProps<BankedMatchItem>): ReactNode {
  const chosen = pairsFrom(response, item.lefts.length);
  const choose = (left: number, value: string): void => {
    const next = chosen.map((right, at) => (at === left ? (value === '' ? null : Number(value)) : right));
    onRespond(next.some((right) => right !== null) ? next : null);
  };
  const places = placesOf(shown, item.rights.length);
  return (
    <>
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
              {places.map((index) => (
                <option key={index} value={index} lang={isEnglish(item.rights[index]?.text) ? 'en' : undefined}>
                  {plainFromInlineMarkdown(item.rights[index]?.text ?? '')}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className="paper-only">
        <p className="instruction">{check.matchPaper}</p>
        <ol className="rights">
          {places.map((index) => (
            <li key={index}>
              <Inline text={item.rights[index]?.text ?? ''} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

const isEnglish = (text = ''): boolean => /^<En>[^<]*<\/En>$/u.test(text);

/** The pairs of a response: for each left an index or null. */
const pairsFrom = (response: Json, count: number): (number | null)[] =>
  Array.from({ length: count }, (_, at) => {
    const right = Array.isArray(response) ? response[at] : null;
    return typeof right === 'number' ? right : null;
  });

/** A `<select>` for each left. */
export const view = defineKindView(matchKind, {
  Field: MatchField,
  Response: ({ item, response }) => (
    <ResponseTexts
      texts={pairsFrom(response, item.lefts.length).map(
        (right, left) => `${item.lefts[left]?.text ?? ''} – ${right === null ? '…' : (item.rights[right]?.text ?? '')}`,
      )}
    />
  ),
  responseFromForm: (item, form) => {
    const pairs = item.lefts.map((_, left) => numberFrom(form.get(`${item.id}.${left}`)));
    return pairs.some((right) => right !== null) ? pairs : null;
  },
  Detail: ({ item: { key }, response }) => {
    const hits = pairsFrom(response, key.length).filter((right, left) => right === key[left]).length;
    return <p>{fillIn(check.matchDetail, { hits, count: key.length })}</p>;
  },
});
