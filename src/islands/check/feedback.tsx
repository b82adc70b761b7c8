import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { CheckItem } from '#domain/item/check-item.ts';
import { kinds } from '#domain/item/kinds.ts';
import type { ItemScore } from '#domain/item/score-response.ts';
import type { Scoring } from '#domain/item/scoring.ts';
import { markText } from '#domain/item/text/score.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import type { DifferenceKind } from '#domain/text/align-words.ts';
import type { TextDifference } from '#domain/text/match-text.ts';
import { tickedFrom } from './fields/multiple.tsx';
import { Icon } from './icons.tsx';
import { Inline } from './inline.tsx';
import { ResponseView } from './response-view.tsx';

/** Right, partly right or wrong: three states that never look alike. */
export type ScoreState = 'right' | 'partly' | 'wrong';

/** The state of a score. */
export function stateOfScore({ credit: { numerator, denominator } }: ItemScore): ScoreState {
  if (numerator === denominator) return 'right';
  return numerator > 0 ? 'partly' : 'wrong';
}

interface FeedbackProps {
  readonly shown: CheckItem;
  readonly response: Json;
  readonly state: ScoreState;
  /** Whether the right answer is shown beside a wrong one. */
  readonly isRevealed: boolean;
  /** The version by which the response was scored. */
  readonly scoring: Scoring;
}

/** What was right, what was not, and why. */
export function Feedback({ shown, response, state, isRevealed, scoring }: FeedbackProps): ReactNode {
  const { item, explanation } = shown;
  const picked =
    item.kind === 'choice' ? [Number(response ?? -1)] : item.kind === 'multiple' ? tickedFrom(response) : [];
  const reasons = picked.flatMap((index) => explanation.byChoice[index] ?? []);
  const isExplained = explanation.feedback !== undefined && (state === 'right' || isRevealed || reasons.length === 0);
  return (
    <div className="feedback" data-state={state}>
      <p className="state">
        <Icon name={state} />
        {check[state]}
      </p>
      {reasons.map((reason) => (
        <p key={reason}>
          <Inline text={reason} />
        </p>
      ))}
      {isExplained && (
        <p>
          <Inline text={explanation.feedback ?? ''} />
        </p>
      )}
      <Difference shown={shown} response={response} scoring={scoring} />
      {isRevealed && state !== 'right' && (
        <div>
          <strong>{check.answer}</strong> <ResponseView item={item} response={kinds[item.kind].keyResponse(item)} />
        </div>
      )}
    </div>
  );
}

/** An accepted difference is never silent: people see, by kind, what they wrote and what it stands for. */
function Difference({ shown, response, scoring }: Pick<FeedbackProps, 'shown' | 'response' | 'scoring'>): ReactNode {
  const { item, explanation } = shown;
  if (item.kind !== 'text' || typeof response !== 'string') return null;
  const lines = new Map<string, string[]>();
  for (const difference of markText(item, response, scoring).differences) {
    const label = labelOf(difference);
    lines.set(label, [...(lines.get(label) ?? []), wordsOf(difference)]);
  }
  return [...lines].map(([label, words]) => (
    <p key={label}>
      {label} <span lang={explanation.answerLang}>{words.join('; ')}</span>
    </p>
  ));
}

const labels: Readonly<Record<DifferenceKind, string>> = {
  encoding: check.differenceEncoding,
  case: check.differenceCase,
  punctuation: check.differenceCase,
  spelling: check.differenceSpelling,
  contractions: check.differenceContractions,
  articles: check.differenceArticleAdded,
  homophones: check.differenceHomophones,
  keys: check.differenceKeys,
  marks: check.differenceMarks,
  'marks-part': check.differenceMarksPart,
  typo: check.differenceTypo,
};

const labelOf = ({ kind, given }: TextDifference): string =>
  given === '' ? check.differenceArticleMissing : labels[kind];

/** "recieve → receive", or the one word that is missing or too many. */
const wordsOf = ({ given, expected }: TextDifference): string => [given, expected].filter(Boolean).join(' → ');
