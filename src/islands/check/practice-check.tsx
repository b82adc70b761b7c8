import { check } from 'virtual:strings/vi';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { PracticeDraft } from '#domain/attempt/practice-draft.ts';
import type { CheckItem, PracticeEntry } from '#domain/item/check-item.ts';
import { idOfEntry } from '#domain/item/practice-entry.ts';
import { scoreItem } from '#domain/item/score-item.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { Feedback, type ScoreState, stateOfScore } from './feedback.tsx';
import { Inline } from './inline.tsx';
import { indicesFrom, type KindView, type KindViews, viewOf } from './kind-view.tsx';
import type { TaskViewProps } from './kinds/task.tsx';

/** A lesson's practice: feedback at once, hints one by one, as many tries as wanted; and tasks, which nobody scores. */
export interface PracticeCheckProps {
  readonly items: readonly PracticeEntry[];
  readonly views: KindViews;
  /** How a task is shown; only where there is one. */
  TaskView?: ((props: TaskViewProps) => ReactNode) | undefined;
  /** What was given before the script arrived, by item: a response, or the steps that were ticked. */
  readonly kept?: Readonly<Record<string, Json>>;
  /** What the device kept of an earlier visit; it comes after the page is there, and changes nothing that was touched. */
  readonly earlier?: Promise<ReadonlyMap<string, GivenToItem>>;
  /** Keeps what was given, as it is given. */
  onGiven?(itemId: CheckItem['item']['id'], given: GivenToItem): void;
  /** Keeps the result; rejects where the device did not. */
  onScored?(itemId: CheckItem['item']['id'], isRight: boolean): Promise<void>;
}

/** What a practice item was given so far. */
export type GivenToItem = Pick<PracticeDraft, 'response' | 'isChecked' | 'hints'>;

/** See `PracticeCheckProps`. */
export function PracticeCheck({
  items,
  views,
  TaskView,
  kept = {},
  earlier,
  onGiven,
  onScored,
}: PracticeCheckProps): ReactNode {
  const scored = items.filter((entry) => 'item' in entry);
  return items.map((entry) => {
    const given = kept[idOfEntry(entry)] ?? null;
    if ('task' in entry) {
      return TaskView && <TaskView key={entry.task.id} task={entry.task} kept={indicesFrom(given)} />;
    }
    return (
      <PracticeItem
        key={entry.item.id}
        number={scored.indexOf(entry) + 1}
        shown={entry}
        view={viewOf(views, entry.item.kind)}
        kept={given}
        earlier={earlier}
        onGiven={(now) => onGiven?.(entry.item.id, now)}
        onScored={async (isRight) => onScored?.(entry.item.id, isRight)}
      />
    );
  });
}

interface PracticeItemProps {
  readonly number: number;
  readonly shown: CheckItem;
  readonly view: KindView;
  readonly kept: Json;
  readonly earlier: PracticeCheckProps['earlier'];
  onGiven(given: GivenToItem): void;
  onScored(isRight: boolean): Promise<void>;
}

function PracticeItem({ number, shown, view, kept, earlier, onGiven, onScored }: PracticeItemProps): ReactNode {
  const { item, explanation } = shown;
  const [response, respond] = useState<Json>(kept);
  const [result, setResult] = useState<ScoreState | 'left-out' | undefined>();
  const [hints, setHints] = useState(0);
  const [isRevealed, reveal] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const field = useRef<HTMLFieldSetElement>(null);
  const said = useRef<HTMLDivElement>(null);

  const isScored = result !== undefined && result !== 'left-out';
  const isTouched = useRef(false);
  const stateOf = (given: Json): ScoreState | 'left-out' => {
    const score = given === null ? undefined : scoreItem(view.kind, item, given, currentScoring);
    return score ? stateOfScore(score) : 'left-out';
  };

  useEffect(() => {
    void earlier?.then((givenByItem) => {
      const given = givenByItem.get(item.id);
      const earlierResponse = given && (view.kind.parseDraft(item, given.response) ?? null);
      if (!given || earlierResponse === undefined || isTouched.current) return;
      // The browser itself fills forms in again, and may know of a newer answer.
      if (kept !== null && JSON.stringify(kept) !== JSON.stringify(earlierResponse)) return;
      respond(earlierResponse);
      setHints(Math.min(given.hints, explanation.hints.length));
      if (given.isChecked && earlierResponse !== null) setResult(stateOf(earlierResponse));
    });
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const state = stateOf(response);
    setResult(state);
    if (state === 'left-out') return;
    onGiven({ response, isChecked: true, hints });
    onScored(state === 'right').then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const change = (next: Json): void => {
    isTouched.current = true;
    respond(next);
    setResult(undefined);
    reveal(false);
    onGiven({ response: next, isChecked: false, hints });
  };
  // A button that does its work may go with it; the focus then goes to what it brought.
  const giveHint = (): void => {
    setHints(hints + 1);
    onGiven({ response, isChecked: isScored, hints: hints + 1 });
    if (hints + 1 === explanation.hints.length) said.current?.focus();
  };
  const showAnswer = (): void => {
    reveal(true);
    said.current?.focus();
  };
  const beginAgain = (): void => {
    change(null);
    field.current?.focus();
  };
  return (
    <form className="item-form" id={`item-${item.id}`} onSubmit={submit} data-result={result}>
      <fieldset className="item" ref={field} tabIndex={-1}>
        <legend>
          <span className="number">{fillIn(check.itemLegend, { number })}</span>
          <Inline text={item.prompt} />
        </legend>
        <view.Field
          item={item}
          shown={shown.shown}
          response={response}
          answerLang={explanation.answerLang}
          speech={explanation.speech}
          isMarked={isScored}
          onRespond={change}
        />
        <div role="status" ref={said} tabIndex={-1}>
          {explanation.hints.slice(0, hints).map((hint) => (
            <p key={hint}>
              <strong>{check.hintLabel}</strong> <Inline text={hint} />
            </p>
          ))}
          {result === 'left-out' && (
            <p className="message warning">
              {response === null ? `${check.leftOut}. ${check.leftOutText}` : check.leftPart}
            </p>
          )}
          {isScored && (
            <Feedback
              scoring={currentScoring}
              view={view}
              shown={shown}
              response={response}
              state={result}
              isRevealed={isRevealed}
            />
          )}
          {isUnsaved && <p className="message warning">{check.unsaved}</p>}
        </div>
        <div className="button-row needs-js">
          <button type="submit" className="button primary">
            {check.submit}
          </button>
          {hints < explanation.hints.length && result !== 'right' && (
            <button type="button" className="button" onClick={giveHint}>
              {hints === 0 ? check.hint : check.hintMore}
            </button>
          )}
          {isScored && result !== 'right' && !isRevealed && (
            <button type="button" className="button" onClick={showAnswer}>
              {check.reveal}
            </button>
          )}
          {isScored && (
            <button type="button" className="button" onClick={beginAgain}>
              {check.again}
            </button>
          )}
        </div>
      </fieldset>
    </form>
  );
}
