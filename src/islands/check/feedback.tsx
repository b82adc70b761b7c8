import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { CheckItem } from '#domain/item/check-item.ts';
import type { ItemScore } from '#domain/item/score-item.ts';
import type { Scoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { Icon } from './icons.tsx';
import { Inline } from './inline.tsx';
import type { KindView } from './kind-view.tsx';
import { Transcript } from './transcript.tsx';

/** Right, partly right or wrong: three states that never look alike. */
export type ScoreState = 'right' | 'partly' | 'wrong';

/** The state of a score. */
export function stateOfScore({ credit: { numerator, denominator } }: Pick<ItemScore, 'credit'>): ScoreState {
  if (numerator === denominator) return 'right';
  return numerator > 0 ? 'partly' : 'wrong';
}

interface FeedbackProps {
  readonly view: KindView;
  readonly shown: CheckItem;
  readonly response: Json;
  readonly scoring: Scoring;
  readonly state: ScoreState;
  /** Whether the right answer is shown beside a wrong one. */
  readonly isRevealed: boolean;
}

/** What was right, what was not, and why. */
export function Feedback({
  view,
  shown: { item, explanation },
  response,
  scoring,
  state,
  isRevealed,
}: FeedbackProps): ReactNode {
  const { Detail, Response } = view;
  const reasons = (view.pickedChoices?.(response, item) ?? []).flatMap((index) => explanation.byChoice[index] ?? []);
  const isExplained = explanation.feedback !== undefined && (state === 'right' || isRevealed || reasons.length === 0);
  return (
    <div className="feedback" data-state={state}>
      <p className="state">
        <Icon name={state} />
        {check[state]}
      </p>
      {Detail && response !== null && (
        <Detail item={item} response={response} scoring={scoring} answerLang={explanation.answerLang} />
      )}
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
      {explanation.speech?.transcript !== undefined && (state === 'right' || isRevealed) && (
        <div>
          <strong>{check.transcript}</strong>
          <Transcript text={explanation.speech.transcript} lang={explanation.speech.lang} />
        </div>
      )}
      {isRevealed && state !== 'right' && (
        <div>
          <strong>{check.answer}</strong> <Response item={item} response={view.kind.keyResponse(item)} />
        </div>
      )}
    </div>
  );
}
