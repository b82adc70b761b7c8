import { check, moduleCheck } from 'virtual:strings/vi';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Explanation } from '#domain/item/check-item.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { percentOf, pointsFromHundredths, timeFromSeconds } from '../format.ts';
import { Feedback, stateOfScore } from './feedback.tsx';
import { Inline } from './inline.tsx';
import { ItemField } from './item-field.tsx';
import {
  beginTry,
  type FinishedTry,
  finishTry,
  loadBank,
  type OpenTry,
  respondIn,
  resumeTry,
  type SessionPorts,
} from './module-check-session.ts';
import { ResponseView } from './response-view.tsx';

/** What the page says about an item besides the bank: its explanation, and the lesson to read again. */
export type ItemNote = Explanation & { readonly lesson: { readonly title: string; readonly href: string } };

/** A module's check, from the first button to the result. */
export interface ModuleCheckProps {
  readonly module: string;
  readonly bank: { readonly dig: string; readonly published: number };
  readonly notes: Readonly<Record<string, ItemNote>>;
  readonly certificateHref: string;
  readonly ports: SessionPorts;
}

type Stage =
  | { readonly name: 'loading' }
  | { readonly name: 'bank-missing' }
  | { readonly name: 'ready'; readonly open: OpenTry | undefined }
  | { readonly name: 'clock-behind'; readonly onRetry: () => void }
  | { readonly name: 'answering'; readonly open: OpenTry }
  | { readonly name: 'finished'; readonly finished: FinishedTry };

/** See `ModuleCheckProps`. */
export function ModuleCheck(props: ModuleCheckProps): ReactNode {
  const { module, bank, notes, ports } = props;
  const [stage, go] = useState<Stage>({ name: 'loading' });

  const load = async (): Promise<void> => {
    go({ name: 'loading' });
    const open = await resumeTry(module, ports);
    const isThere = open ?? (await loadBank(bank.dig, ports));
    go(isThere ? { name: 'ready', open } : { name: 'bank-missing' });
  };
  useEffect(() => void load(), []);

  /** Runs what stamps a time only when the clock is not behind the bank. */
  const withRightClock = (then: () => void): void =>
    ports.clock() < bank.published ? go({ name: 'clock-behind', onRetry: () => withRightClock(then) }) : then();

  const begin = (open: OpenTry | undefined): void =>
    withRightClock(async () => {
      const current = open ? undefined : await loadBank(bank.dig, ports);
      const next = open ?? (current && (await beginTry(current, bank.dig, ports)));
      go(next ? { name: 'answering', open: next } : { name: 'bank-missing' });
    });

  switch (stage.name) {
    case 'loading':
      return <p role="status">{moduleCheck.loading}</p>;
    case 'bank-missing':
      return (
        <Notice
          title={moduleCheck.bankMissing}
          text={moduleCheck.bankMissingHint}
          action={moduleCheck.retry}
          onAction={load}
        />
      );
    case 'clock-behind':
      return <ClockBehind now={ports.clock()} published={bank.published} onRetry={stage.onRetry} />;
    case 'ready':
      return (
        <p>
          <button type="button" className="button primary" onClick={() => begin(stage.open)}>
            {stage.open ? moduleCheck.resume : moduleCheck.start}
          </button>
        </p>
      );
    case 'answering':
      return (
        <Answering
          open={stage.open}
          notes={notes}
          ports={ports}
          withRightClock={withRightClock}
          onFinished={(finished) => go({ name: 'finished', finished })}
        />
      );
    default:
      return (
        <Result
          finished={stage.finished}
          notes={notes}
          certificateHref={props.certificateHref}
          isKept={ports.records.isPersistent}
          onAgain={() => begin(undefined)}
        />
      );
  }
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  onAction(): void;
}

function Notice({ title, text, action, onAction }: NoticeProps): ReactNode {
  return (
    <div className="message warning" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}

function ClockBehind({ now, published, onRetry }: { now: number; published: number; onRetry(): void }): ReactNode {
  const text = fillIn(moduleCheck.clockBehindText, {
    now: timeFromSeconds(now),
    published: timeFromSeconds(published),
  });
  return (
    <Notice
      title={moduleCheck.clockBehind}
      text={`${text} ${moduleCheck.clockSteps}`}
      action={moduleCheck.clockRetry}
      onAction={onRetry}
    />
  );
}

interface AnsweringProps {
  readonly open: OpenTry;
  readonly notes: ModuleCheckProps['notes'];
  readonly ports: SessionPorts;
  withRightClock(then: () => void): void;
  onFinished(finished: FinishedTry): void;
}

function Answering({ open: begun, notes, ports, withRightClock, onFinished }: AnsweringProps): ReactNode {
  const [open, setOpen] = useState(begun);
  const [problem, setProblem] = useState<'sign' | 'sent' | 'unanswered' | undefined>();
  const [isUnsaved, setUnsaved] = useState(false);
  /** Set at once, because a second click comes before any state does. */
  const isSending = useRef(false);
  const [isScoring, setScoring] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const { form, draft } = open;
  const unanswered = draft.responses.flatMap((response, at) => (response === null ? [at] : []));

  useEffect(() => document.getElementById('check-item-0')?.focus(), []);
  useEffect(() => (problem !== undefined ? summary.current?.focus() : undefined), [problem]);

  const respond = (at: number, response: Json): void => {
    const next = respondIn(open, at, response);
    setOpen(next);
    setProblem((earlier) => (earlier === 'unanswered' ? undefined : earlier));
    ports.records.saveDraft(next.draft).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const finish = (): void =>
    withRightClock(async () => {
      if (isSending.current) return;
      isSending.current = true;
      setScoring(true);
      try {
        const finished = await finishTry(open, ports.clock(), ports);
        if (finished !== 'sent-elsewhere') return onFinished(finished);
        setProblem('sent');
      } catch {
        setProblem('sign');
      }
      setScoring(false);
      isSending.current = false;
    });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (unanswered.length > 0 && problem !== 'unanswered') setProblem('unanswered');
    else finish();
  };

  return (
    <form onSubmit={submit} noValidate>
      {isUnsaved && (
        <p className="message error" role="alert">{`${moduleCheck.saveFailed}. ${moduleCheck.saveFailedText}`}</p>
      )}
      {problem === 'sign' && (
        <div className="message error" role="alert" ref={summary} tabIndex={-1}>
          <h2>{moduleCheck.signFailed}</h2>
          <p>{moduleCheck.signFailedText}</p>
        </div>
      )}
      {problem === 'sent' && (
        <div className="message warning" role="alert" ref={summary} tabIndex={-1}>
          <h2>{moduleCheck.sentElsewhere}</h2>
          <p>{moduleCheck.sentElsewhereText}</p>
        </div>
      )}
      {form.map(({ item, shown }, at) => (
        <fieldset className="item" key={item.id} id={`check-item-${at}`} tabIndex={-1}>
          <legend>
            <span className="number">{fillIn(moduleCheck.itemOf, { number: at + 1, count: form.length })}</span>
            <Inline text={item.prompt} />
          </legend>
          <ItemField
            item={item}
            shown={shown}
            response={draft.responses[at] ?? null}
            answerLang={notes[item.id]?.answerLang ?? 'vi'}
            isMarked={false}
            onRespond={(response) => respond(at, response)}
          />
        </fieldset>
      ))}
      <p role="status">
        {fillIn(moduleCheck.answeredCount, { done: form.length - unanswered.length, count: form.length })}
      </p>
      <progress className="progress" max={form.length} value={form.length - unanswered.length} aria-hidden="true" />
      {problem === 'unanswered' && (
        <div className="message warning" role="alert" ref={summary} tabIndex={-1}>
          <h2>{fillIn(moduleCheck.unanswered, { count: unanswered.length })}</h2>
          <p>{moduleCheck.unansweredHint}</p>
          <ul>
            {unanswered.map((at) => (
              <li key={at}>
                <a href={`#check-item-${at}`}>{fillIn(moduleCheck.goToItem, { number: at + 1 })}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="button-row">
        <button type="submit" className="button primary" aria-disabled={isScoring}>
          {isScoring ? moduleCheck.scoring : problem === 'unanswered' ? moduleCheck.submitAnyway : moduleCheck.submit}
        </button>
      </div>
    </form>
  );
}

interface ResultProps {
  readonly finished: FinishedTry;
  readonly notes: ModuleCheckProps['notes'];
  readonly certificateHref: string;
  readonly isKept: boolean;
  onAgain(): void;
}

function Result({ finished, notes, certificateHref, isKept, onAgain }: ResultProps): ReactNode {
  const { outcome, form, draft, bank, completion } = finished;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const score = {
    score: pointsFromHundredths(outcome.score),
    max: pointsFromHundredths(outcome.maxScore),
    percent: percentOf(outcome.score, outcome.maxScore),
  };
  return (
    <div>
      <div className={outcome.passed ? 'message done' : 'message warning'}>
        <h2 tabIndex={-1} ref={heading} data-passed={outcome.passed}>
          {outcome.passed ? moduleCheck.passed : moduleCheck.notPassed}
        </h2>
        <p className="score">{fillIn(moduleCheck.score, score)}</p>
        <p>{fillIn(moduleCheck.passMark, { percent: bank.passPercent })}</p>
        {completion ? (
          <p>{isKept ? moduleCheck.tokenReady : moduleCheck.tokenMemory}</p>
        ) : (
          <p>{moduleCheck.notPassedText}</p>
        )}
        <div className="button-row">
          {completion && (
            <a className="button primary" href={`${certificateHref}#${completion.token}`}>
              {moduleCheck.toCertificate}
            </a>
          )}
          <button type="button" className="button" onClick={onAgain}>
            {moduleCheck.otherForm}
          </button>
        </div>
      </div>
      <h2>{moduleCheck.review}</h2>
      <ol className="choices">
        {form.map(({ item }, at) => {
          const itemScore = outcome.items[at];
          const note = notes[item.id];
          const response = draft.responses[at] ?? null;
          if (!itemScore) return null;
          return (
            <li className="item" key={item.id}>
              <p>
                <span className="number">{fillIn(moduleCheck.itemOf, { number: at + 1, count: form.length })}</span>
                <strong>
                  <Inline text={item.prompt} />
                </strong>
              </p>
              <div>
                <span className="quiet">{check.yourAnswer}</span> <ResponseView item={item} response={response} />
              </div>
              <Feedback
                shown={{ item, shown: [], explanation: note ?? { byChoice: [], hints: [], answerLang: 'vi' } }}
                response={response}
                state={stateOfScore(itemScore)}
                isRevealed
                scoring={bank.scoring}
              />
              <p className="small quiet">
                {fillIn(moduleCheck.points, {
                  score: pointsFromHundredths(itemScore.score),
                  max: pointsFromHundredths(itemScore.maxScore),
                })}
                {note && (
                  <>
                    {' · '}
                    <a href={note.lesson.href}>{fillIn(moduleCheck.backToLesson, { title: note.lesson.title })}</a>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
