import { check } from 'virtual:strings/vi';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { CheckItem } from '#domain/item/check-item.ts';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { Feedback, type ScoreState, stateOfScore } from './feedback.tsx';
import { Inline } from './inline.tsx';
import { ItemField } from './item-field.tsx';

/** A lesson's practice: feedback at once, hints one by one, as many tries as wanted. */
export interface PracticeCheckProps {
  readonly items: readonly CheckItem[];
  /** What was given before the script arrived, by item. */
  readonly kept?: Readonly<Record<string, Json>>;
  onScored?(itemId: CheckItem['item']['id'], isRight: boolean): void;
}

/** See `PracticeCheckProps`. */
export function PracticeCheck({ items, kept = {}, onScored }: PracticeCheckProps): ReactNode {
  return items.map((shown, at) => (
    <PracticeItem
      key={shown.item.id}
      number={at + 1}
      shown={shown}
      kept={kept[shown.item.id] ?? null}
      onScored={(isRight) => onScored?.(shown.item.id, isRight)}
    />
  ));
}

interface PracticeItemProps {
  readonly number: number;
  readonly shown: CheckItem;
  readonly kept: Json;
  onScored(isRight: boolean): void;
}

function PracticeItem({ number, shown, kept, onScored }: PracticeItemProps): ReactNode {
  const { item, explanation } = shown;
  const [response, respond] = useState<Json>(kept);
  const [result, setResult] = useState<ScoreState | 'left-out' | undefined>();
  const [hints, setHints] = useState(0);
  const [isRevealed, reveal] = useState(false);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const score = response === null ? undefined : scoreResponse(item, response, currentScoring);
    const state = score ? stateOfScore(score) : 'left-out';
    setResult(state);
    if (state !== 'left-out') onScored(state === 'right');
  };
  const change = (next: Json): void => {
    respond(next);
    setResult(undefined);
    reveal(false);
  };
  const isScored = result !== undefined && result !== 'left-out';

  return (
    <form className="item-form" id={`item-${item.id}`} onSubmit={submit} data-result={result}>
      <fieldset className="item">
        <legend>
          <span className="number">{fillIn(check.itemLegend, { number })}</span>
          <Inline text={item.prompt} />
        </legend>
        <ItemField
          item={item}
          shown={shown.shown}
          response={response}
          answerLang={explanation.answerLang}
          isMarked={isScored}
          onRespond={change}
        />
        <div role="status">
          {explanation.hints.slice(0, hints).map((hint) => (
            <p key={hint}>
              <strong>{check.hintLabel}</strong> <Inline text={hint} />
            </p>
          ))}
          {result === 'left-out' && <p className="message warning">{`${check.leftOut}. ${check.leftOutText}`}</p>}
          {isScored && (
            <Feedback
              shown={shown}
              response={response}
              state={result}
              isRevealed={isRevealed}
              scoring={currentScoring}
            />
          )}
        </div>
        <div className="button-row needs-js">
          <button type="submit" className="button primary">
            {check.submit}
          </button>
          {hints < explanation.hints.length && result !== 'right' && (
            <button type="button" className="button" onClick={() => setHints(hints + 1)}>
              {hints === 0 ? check.hint : check.hintMore}
            </button>
          )}
          {isScored && result !== 'right' && !isRevealed && (
            <button type="button" className="button" onClick={() => reveal(true)}>
              {check.reveal}
            </button>
          )}
          {isScored && (
            <button type="button" className="button" onClick={() => change(null)}>
              {check.again}
            </button>
          )}
        </div>
      </fieldset>
    </form>
  );
}
