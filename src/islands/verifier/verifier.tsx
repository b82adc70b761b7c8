import { verifier as words } from 'virtual:strings/vi';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { ReadQr } from '#domain/shared/ports.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import type { Verdict } from '#domain/verification/schema.ts';
import { VerdictView } from './verdict-view.tsx';
import {
  type BroughtInputs,
  type InputFault,
  inputsFromFile,
  inputsFromText,
  type VerifierInput,
} from './verify-inputs.ts';

/** The verifier's page: paste, file or picture in; verdicts out. */
export interface VerifierProps {
  readonly titles: ReadonlyMap<string, string>;
  /** What the page's address brought along; it is verified at once. */
  readonly brought: string;
  /** What verifies, with the list of banks as it is now. Rejects where a part of it is not at hand. */
  openVerifier(): Promise<(token: string) => Promise<Verdict>>;
  createQrReader(): Promise<ReadQr>;
}

interface Verified {
  readonly input: VerifierInput;
  readonly verdict: Verdict;
}

/** Where a run is: how many of its tokens are done, and what was found. */
interface Run {
  readonly done: readonly Verified[];
  readonly total: number;
  readonly proseLines: number;
  readonly isOver: boolean;
}

const faultWords: Readonly<Record<InputFault | 'part-missing', readonly [string, string]>> = {
  empty: [words.emptyInput, words.emptyInputHint],
  'no-qr': [words.noQr, words.noQrHint],
  'reader-missing': [words.readerMissing, words.readerMissingHint],
  'too-big': [words.tooBig, words.tooBigHint],
  'unreadable-file': [words.unreadableFile, words.unreadableFileHint],
  'part-missing': [words.partMissing, words.partMissingHint],
};

/** How long a run works before the page is drawn again, so that thousands of tokens do not each cost a drawing. */
const drawMilliseconds = 150;

/** See `VerifierProps`. */
export function Verifier({ titles, brought, openVerifier, createQrReader }: VerifierProps): ReactNode {
  const [text, setText] = useState(brought);
  const [run, setRun] = useState<Run | undefined>();
  const [fault, setFault] = useState<keyof typeof faultWords | undefined>();
  const results = useRef<HTMLElement>(null);
  /** The run that the page shows; an older one stops when it sees another number here. */
  const current = useRef(0);

  const verifyAll = async ({ inputs, proseLines }: BroughtInputs): Promise<void> => {
    current.current += 1;
    const own = current.current;
    const isCurrent = (): boolean => own === current.current;
    setFault(inputs.length === 0 ? 'empty' : undefined);
    setRun(undefined);
    if (inputs.length === 0) return;
    const draw = (done: readonly Verified[], isOver: boolean): void =>
      setRun({ done, total: inputs.length, proseLines, isOver });
    const done: Verified[] = [];
    draw(done, false);
    try {
      const verify = await openVerifier();
      let drawnAt = performance.now();
      for (const input of inputs) {
        done.push({ input, verdict: await verify(input.token) });
        if (!isCurrent()) return;
        if (performance.now() - drawnAt < drawMilliseconds) continue;
        draw([...done], false);
        await nextTask();
        drawnAt = performance.now();
      }
    } catch {
      if (!isCurrent()) return;
      setFault('part-missing');
    }
    draw(done, true);
    requestAnimationFrame(() => results.current?.focus());
  };
  const stop = (): void => {
    current.current += 1;
    setRun(run && { ...run, isOver: true });
    requestAnimationFrame(() => results.current?.focus());
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void verifyAll(inputsFromText(text, words.pasted));
  };
  const openFile = async (field: HTMLInputElement): Promise<void> => {
    const file = field.files?.[0];
    if (!file) return;
    const brought = await inputsFromFile(file, createQrReader);
    // The same file chosen again is a new question.
    field.value = '';
    if (typeof brought === 'string') {
      current.current += 1;
      setRun(undefined);
      setFault(brought);
    } else await verifyAll(brought);
  };
  useEffect(() => {
    if (brought !== '') void verifyAll(inputsFromText(brought, words.pasted));
  }, []);

  return (
    <>
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor="tokens">{words.paste}</label>
          <p className="small quiet" id="tokens-hint">
            {words.pasteHint}
          </p>
          <textarea
            id="tokens"
            aria-describedby="tokens-hint"
            spellCheck="false"
            autoComplete="off"
            value={text}
            onChange={({ currentTarget: { value } }) => setText(value)}
          />
        </div>
        <div className="button-row">
          <button type="submit" className="button primary">
            {words.submit}
          </button>
        </div>
      </form>
      <div className="field">
        <label htmlFor="token-file">{words.file}</label>
        <p className="small quiet" id="file-hint">
          {words.fileHint}
        </p>
        <input
          type="file"
          id="token-file"
          aria-describedby="file-hint"
          accept=".txt,.jwt,.csv,image/png,image/jpeg"
          onChange={({ currentTarget }) => void openFile(currentTarget)}
        />
      </div>
      {fault && (
        <div className="message error" role="alert">
          <h2>{faultWords[fault][0]}</h2>
          <p>{faultWords[fault][1]}</p>
        </div>
      )}
      {run && !run.isOver && <Progress done={run.done.length} total={run.total} onStop={stop} />}
      <section ref={results} tabIndex={-1} aria-label={words.results}>
        {run?.isOver && <Results run={run} titleOf={(module) => titles.get(module) ?? module} />}
      </section>
    </>
  );
}

function Progress({ done, total, onStop }: { done: number; total: number; onStop(): void }): ReactNode {
  return (
    <div>
      <p role="status">{fillIn(words.working, { done, total })}</p>
      <progress className="progress" max={total} value={done} aria-hidden="true" />
      {total > 1 && (
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}

/** How many verdicts are shown at once; those that need a look stand first. */
const shownAtOnce = 20;

function Results({
  run: { done, total, proseLines },
  titleOf,
}: {
  run: Run;
  titleOf(module: string): string;
}): ReactNode {
  const [shown, show] = useState(shownAtOnce);
  const sorted = done.toSorted((left, right) => rankOf(left) - rankOf(right));
  const more = Math.min(shownAtOnce, sorted.length - shown);
  return (
    <>
      {total > 1 && <p>{summaryOf(done)}</p>}
      {proseLines > 0 && <p className="small quiet">{fillIn(words.proseLeftOut, { count: proseLines })}</p>}
      {sorted.slice(0, shown).map(({ input, verdict }) => (
        <VerdictView key={`${input.source}:${input.line}`} input={input} verdict={verdict} titleOf={titleOf} />
      ))}
      {more > 0 && (
        <button type="button" className="button" onClick={() => show(shown + more)}>
          {fillIn(words.more, { count: more })}
        </button>
      )}
    </>
  );
}

const ranks = { refused: 0, 'could-not-run': 1, verified: 2 } as const;
const rankOf = ({ verdict }: Verified): number => ranks[verdict.verdict];

/** Lets the page be drawn and touched between two pieces of work. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function summaryOf(verified: readonly Verified[]): string {
  const count = (word: Verdict['verdict']): number => verified.filter(({ verdict }) => verdict.verdict === word).length;
  return fillIn(words.summary, {
    verified: count('verified'),
    refused: count('refused'),
    open: count('could-not-run'),
  });
}
