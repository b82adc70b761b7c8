import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { GapPart } from '#domain/item/gap/response.ts';
import type { BankedGapItem } from '#domain/item/gap/schema.ts';
import { gapKind, markGap } from '#domain/item/gap/score.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { plainFromInlineMarkdown, spansFromInlineMarkdown } from '#domain/text/inline-markdown.ts';
import { Differences } from '../differences.tsx';
import { stateOfScore } from '../feedback.tsx';
import { Icon } from '../icons.tsx';
import { InlineSpan } from '../inline.tsx';
import { defineKindView, type FieldProps, numberFrom, placesOf } from '../kind-view.tsx';
import { TypedInput, typedFrom } from '../typed-line.tsx';

interface SentenceProps {
  readonly text: string;
  /** What stands for a gap, with the signs that follow it without a space. */
  gapAt(at: number, signs: string): ReactNode;
}

/** The text with its gaps, which may stand within marks. */
function Sentence({ text, gapAt }: SentenceProps): ReactNode {
  let next = 0;
  return spansFromInlineMarkdown(text).map((span, at) => (
    <InlineSpan key={`${at}${span.text}`} kind={span.kind}>
      {span.text.split('{}').flatMap((words, part) => {
        if (part === 0) return [words];
        const [signs = ''] = words.match(/^\p{P}+/u) ?? [];
        return [gapAt(next++, signs), words.slice(signs.length)];
      })}
    </InlineSpan>
  ));
}

function GapField({ item, shown, response, answerLang, isMarked, onRespond }: FieldProps<BankedGapItem>): ReactNode {
  const { gaps, id, lang, text } = item;
  const parts = partsFrom(response, gaps.length);
  const orders = ordersFrom(item, shown);
  const respond = (at: number, part: GapPart): void => {
    const next = parts.map((earlier, place) => (place === at ? part : earlier));
    onRespond(next.some((given) => given !== null) ? next : null);
  };
  const gapAt = (at: number, signs: string): ReactNode => {
    const gap = gaps[at];
    if (!gap) return null;
    const part = parts[at] ?? null;
    const state = isMarked ? stateOfScore(markGap(gap, part, currentScoring)) : undefined;
    const places = orders[at] ?? [];
    const choices = 'choices' in gap ? gap.choices.map(plainFromInlineMarkdown) : [];
    // A control is named in the language of the page, and read aloud in its own.
    const control = {
      name: `${id}.${at}`,
      lang: 'vi' as const,
      'aria-label': fillIn(check.gapLabel, { number: at + 1, count: gaps.length }),
      'aria-describedby': `text-${id}`,
    };
    return (
      <span className="gap" key={at}>
        <span className="gap-control needs-js no-print" data-mark={state}>
          {'choices' in gap ? (
            <select
              {...control}
              value={part ?? ''}
              onChange={({ currentTarget: { value } }) => respond(at, numberFrom(value))}
            >
              <option value="">{check.matchChoose}</option>
              {places.map((index) => (
                <option key={index} value={index} lang={answerLang}>
                  {choices[index]}
                </option>
              ))}
            </select>
          ) : (
            <TypedInput {...control} response={part} onRespond={(typed) => respond(at, typed)} />
          )}
          {state && (
            <>
              <Icon name={state} />
              <span className="visually-hidden" lang="vi">
                {check[state]}
              </span>
            </>
          )}
        </span>
        <span className="gap-paper">
          ({at + 1}) {part === null ? <span className="gap-line" /> : <u>{wordsOf(item, at, part)}</u>}
          {part === null && choices.length > 0 && (
            <span className="gap-choices"> [{places.map((index) => choices[index]).join(' / ')}]</span>
          )}
        </span>
        {signs}
      </span>
    );
  };
  return (
    <p className="gaps" id={`text-${id}`} lang={lang}>
      <Sentence text={text} gapAt={gapAt} />
    </p>
  );
}

/** For each gap the order in which its choices are shown; the drawn orders stand one after another in `shown`. */
function ordersFrom({ gaps }: BankedGapItem, shown: readonly number[]): (readonly number[])[] {
  let from = 0;
  return gaps.map((gap) => {
    const count = 'choices' in gap ? gap.choices.length : 0;
    from += count;
    return placesOf(shown.slice(from - count, from), count);
  });
}

/** The parts of a response: for each gap what was given, or null. */
const partsFrom = (response: Json, count: number): GapPart[] =>
  Array.from({ length: count }, (_, at) => {
    const part = Array.isArray(response) ? response[at] : null;
    return typeof part === 'string' || typeof part === 'number' ? part : null;
  });

/** What a gap was given, in words. */
function wordsOf({ gaps }: BankedGapItem, at: number, part: GapPart): string {
  const gap = gaps[at];
  const words = gap && 'choices' in gap ? plainFromInlineMarkdown(gap.choices[Number(part)] ?? '') : String(part);
  return part === null ? '…' : words;
}

/** Drop-downs and lines to type on, within the sentence. */
export const view = defineKindView(gapKind, {
  Field: GapField,
  Response: ({ item, response }) => {
    const parts = partsFrom(response, item.gaps.length);
    return (
      <span lang={item.lang}>
        <Sentence
          text={item.text}
          gapAt={(at, signs) => (
            <span key={at}>
              <u>{wordsOf(item, at, parts[at] ?? null)}</u>
              {signs}
            </span>
          )}
        />
      </span>
    );
  },
  lineCount: ({ gaps }) => gaps.length,
  responseFromForm: ({ id, gaps }, form) => {
    const parts = gaps.map((gap, at) => ('choices' in gap ? numberFrom : typedFrom)(form.get(`${id}.${at}`)));
    return parts.some((part) => part !== null) ? parts : null;
  },
  Detail: ({ item, response, scoring, answerLang }) => (
    <ol className="gap-marks">
      {partsFrom(response, item.gaps.length).map((part, at) => {
        const gap = item.gaps[at];
        const marked = gap && markGap(gap, part, scoring);
        const state = marked && stateOfScore(marked);
        return (
          state && (
            <li key={`${at}`}>
              <Icon name={state} />{' '}
              {part === null ? (
                check.leftOut
              ) : (
                <>
                  <b lang={answerLang}>{wordsOf(item, at, part)}</b>: {check[state]}
                </>
              )}
              <Differences differences={marked.differences} lang={answerLang} />
            </li>
          )
        );
      })}
    </ol>
  ),
});
