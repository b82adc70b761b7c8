import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { CheckItem } from '#domain/item/check-item.ts';
import { kinds } from '#domain/item/kinds.ts';
import type { ItemScore } from '#domain/item/score-response.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { matchText1 } from '#domain/text/match-text-1.ts';
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
}

/** What was right, what was not, and why. */
export function Feedback({ shown: { item, explanation }, response, state, isRevealed }: FeedbackProps): ReactNode {
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
      <Difference item={item} response={response} />
      {isRevealed && state !== 'right' && (
        <div>
          <strong>{check.answer}</strong> <ResponseView item={item} response={kinds[item.kind].keyResponse(item)} />
        </div>
      )}
    </div>
  );
}

/** An accepted difference is never silent: people see what they wrote otherwise. */
function Difference({ item, response }: { item: CheckItem['item']; response: Json }): ReactNode {
  if (item.kind !== 'text' || typeof response !== 'string') return null;
  const match = matchText1(response, item.key.accept, item.key.tiers);
  switch (match?.difference) {
    case 'encoding':
      return <p>{check.differenceEncoding}</p>;
    case 'case':
      return <p>{check.differenceCase}</p>;
    case 'marks':
    case 'marks-part':
      return <p>{fillIn(check.differenceMarks, { text: match.accepted })}</p>;
    default:
      return null;
  }
}
