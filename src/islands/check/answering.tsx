import { check, moduleCheck } from 'virtual:strings/vi';
import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { Hindered, type Hindrance, Overview, overviewId, summaryId } from './before-sending.tsx';
import { type CheckLayout, chooseLayout, chosenLayout } from './check-layout.ts';
import { Inline } from './inline.tsx';
import { type KindViews, viewOf } from './kind-view.tsx';
import type { ModuleCheckProps } from './module-check.tsx';
import {
  type FinishedTry,
  finishTry,
  type OpenTry,
  respondIn,
  type SessionPorts,
  wholeResponses,
} from './module-check-session.ts';
import { ClockBehind } from './notice.tsx';
import { silence } from './silence.ts';

interface AnsweringProps {
  readonly open: OpenTry;
  readonly published: number;
  readonly views: KindViews;
  readonly notes: ModuleCheckProps['notes'];
  readonly ports: SessionPorts;
  isClockBehind(): boolean;
  onFinished(finished: FinishedTry): void;
}

/** A try being answered: every response is kept at once, and nothing is sent before the learner says so. */
export function Answering({
  open: begun,
  published,
  views,
  notes,
  ports,
  isClockBehind,
  onFinished,
}: AnsweringProps): ReactNode {
  const [open, setOpen] = useState(begun);
  /** The newest answers, for whoever answers twice before the page was drawn. */
  const newest = useRef(begun);
  const [layout, setLayout] = useState(chosenLayout);
  const [screen, setScreen] = useState(0);
  const [hindrance, setHindrance] = useState<Hindrance | undefined>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [isScoring, setScoring] = useState(false);
  /** Set at once, because a second click comes before any state does. */
  const isSending = useRef(false);
  const { form, draft } = open;
  const whole = wholeResponses(open);
  const unanswered = whole.flatMap((response, at) => (response === null ? [at] : []));
  const isOverview = layout === 'all' || screen === form.length;
  const { focusItem, focusSummary } = useFocus();

  useLayoutEffect(() => document.getElementById('check-item-0')?.focus(), []);
  usePageTitle(hindrance === 'unanswered' ? moduleCheck.errorTitle : '');

  const respond = (at: number, response: Json): void => {
    const next = respondIn(newest.current, at, response);
    newest.current = next;
    setOpen(next);
    setHindrance((earlier) => (earlier === 'unanswered' && wholeResponses(next).includes(null) ? earlier : undefined));
    ports.records.saveDraft(next.draft).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const hinder = (by: Hindrance): void => {
    setHindrance(by);
    focusSummary();
  };
  const finish = async (): Promise<void> => {
    if (isClockBehind()) return hinder('clock');
    if (isSending.current) return;
    isSending.current = true;
    setScoring(true);
    try {
      const finished = await finishTry(newest.current, ports.clock(), ports);
      if (finished !== 'sent-elsewhere') return onFinished(finished);
      hinder('sent');
    } catch {
      hinder('sign');
    }
    setScoring(false);
    isSending.current = false;
  };
  const goTo = (at: number): void => {
    if (layout === 'one') {
      // What is heard belongs to the item that goes out of sight.
      silence();
      setScreen(at);
    }
    focusItem(at);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isOverview) goTo(screen + 1);
    else if (unanswered.length > 0 && hindrance !== 'unanswered') hinder('unanswered');
    else void finish();
  };
  const choose = (next: CheckLayout): void => {
    chooseLayout(next);
    setLayout(next);
    setScreen(0);
    setHindrance(undefined);
  };

  return (
    <form onSubmit={submit} onKeyDown={sendNothingByEnter} noValidate>
      <LayoutChoice layout={layout} onChoose={choose} />
      <Hindered
        hindrance={hindrance}
        clock={<ClockBehind now={ports.clock()} published={published} onRetry={() => void finish()} />}
        unanswered={unanswered}
        onGoTo={goTo}
      />
      {isUnsaved && (
        <p className="message error" role="alert">{`${moduleCheck.saveFailed}. ${moduleCheck.saveFailedText}`}</p>
      )}
      {form.map(({ item, shown }, at) => {
        const { Field } = viewOf(views, item.kind);
        const isLeftOut = hindrance === 'unanswered' && whole[at] === null;
        return (
          <fieldset
            className="item"
            key={item.id}
            id={`check-item-${at}`}
            tabIndex={-1}
            hidden={layout === 'one' && at !== screen}
            aria-describedby={isLeftOut ? `left-out-${at}` : undefined}
          >
            <legend>
              <span className="number">{fillIn(moduleCheck.itemOf, { number: at + 1, count: form.length })}</span>
              <Inline text={item.prompt} />
            </legend>
            {isLeftOut && (
              <p className="field-error" id={`left-out-${at}`}>
                {`${moduleCheck.errorTitle}: ${draft.responses[at] === null ? check.leftOut : check.leftPart}`}
              </p>
            )}
            <Field
              item={item}
              shown={shown}
              response={draft.responses[at] ?? null}
              answerLang={notes[item.id]?.answerLang ?? 'vi'}
              speech={notes[item.id]?.speech}
              isMarked={false}
              onRespond={(response) => respond(at, response)}
            />
          </fieldset>
        );
      })}
      {isOverview && <Overview responses={whole} onGoTo={goTo} />}
      <p role="status">
        {fillIn(moduleCheck.answeredCount, { done: form.length - unanswered.length, count: form.length })}
      </p>
      <progress className="progress" max={form.length} value={form.length - unanswered.length} aria-hidden="true" />
      <div className="button-row">
        {layout === 'one' && screen > 0 && (
          <button type="button" className="button" onClick={() => goTo(screen - 1)}>
            {moduleCheck.previousItem}
          </button>
        )}
        {isOverview ? (
          <button type="submit" className="button primary" aria-disabled={isScoring}>
            {isScoring
              ? moduleCheck.scoring
              : hindrance === 'unanswered'
                ? moduleCheck.submitAnyway
                : moduleCheck.submit}
          </button>
        ) : (
          <button type="submit" className="button primary">
            {screen + 1 < form.length ? moduleCheck.nextItem : moduleCheck.toOverview}
          </button>
        )}
      </div>
    </form>
  );
}

/** Enter in a line that is typed would press the last button; only that button sends. */
function sendNothingByEnter(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
}

/** Moves the focus after the next drawing, when what it goes to is there. */
function useFocus() {
  const [wanted, want] = useState<{ readonly id: string } | undefined>();
  useLayoutEffect(() => (wanted ? document.getElementById(wanted.id)?.focus() : undefined), [wanted]);
  return {
    focusItem: (at: number): void =>
      want({ id: document.getElementById(`check-item-${at}`) ? `check-item-${at}` : overviewId }),
    focusSummary: (): void => want({ id: summaryId }),
  };
}

/** Puts a word before the page's title as long as there is one (GOV.UK, error summary). */
function usePageTitle(prefix: string): void {
  useEffect(() => {
    if (prefix === '') return undefined;
    const { title } = document;
    document.title = `${prefix}: ${title}`;
    return () => {
      document.title = title;
    };
  }, [prefix]);
}

function LayoutChoice({ layout, onChoose }: { layout: CheckLayout; onChoose(layout: CheckLayout): void }): ReactNode {
  const choices = [
    { value: 'all', words: moduleCheck.layoutAll },
    { value: 'one', words: moduleCheck.layoutOne },
  ] as const;
  return (
    <div className="segments" role="group" aria-label={moduleCheck.layout}>
      {choices.map(({ value, words }) => (
        <button
          type="button"
          key={value}
          className="segment"
          aria-pressed={layout === value}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
