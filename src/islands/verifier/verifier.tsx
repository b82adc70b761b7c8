import { verifier as words } from 'virtual:strings/vi';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { ReadQr } from '#domain/shared/ports.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import type { Verdict } from '#domain/verification/schema.ts';
import { VerdictView } from './verdict-view.tsx';
import { type InputFault, inputsFromFile, inputsFromText, type VerifierInput } from './verify-inputs.ts';

/** The verifier's page: paste, file or picture in; verdicts out. */
export interface VerifierProps {
  readonly titles: ReadonlyMap<string, string>;
  /** What the page's address brought along; it is verified at once. */
  readonly brought: string;
  verify(token: string): Promise<Verdict>;
  createQrReader(): Promise<ReadQr>;
}

interface Verified {
  readonly input: VerifierInput;
  readonly verdict: Verdict;
}

const faultWords: Readonly<Record<InputFault, readonly [string, string]>> = {
  empty: [words.emptyInput, words.emptyInputHint],
  'no-qr': [words.noQr, words.noQrHint],
  'reader-missing': [words.readerMissing, words.readerMissingHint],
  'too-big': [words.tooBig, words.tooBigHint],
};

/** See `VerifierProps`. */
export function Verifier({ titles, brought, verify, createQrReader }: VerifierProps): ReactNode {
  const [text, setText] = useState(brought);
  const [verified, setVerified] = useState<readonly Verified[]>([]);
  const [progress, setProgress] = useState<{ done: number; total: number } | undefined>();
  const [fault, setFault] = useState<InputFault | undefined>();
  const results = useRef<HTMLElement>(null);

  const run = async (inputs: readonly VerifierInput[]): Promise<void> => {
    setFault(inputs.length === 0 ? 'empty' : undefined);
    setVerified([]);
    const done: Verified[] = [];
    for (const input of inputs) {
      setProgress({ done: done.length, total: inputs.length });
      done.push({ input, verdict: await verify(input.token) });
    }
    setProgress(undefined);
    setVerified(done);
    if (done.length > 0) requestAnimationFrame(() => results.current?.focus());
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void run(inputsFromText(text, words.pasted));
  };
  const openFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const inputs = await inputsFromFile(file, createQrReader);
    if (typeof inputs === 'string') {
      setVerified([]);
      setFault(inputs);
    } else await run(inputs);
  };
  useEffect(() => {
    if (brought !== '') void run(inputsFromText(brought, words.pasted));
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
            spellCheck={false}
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
          onChange={({ currentTarget: { files } }) => void openFile(files?.[0])}
        />
      </div>
      {fault && (
        <div className="message error" role="alert">
          <h2>{faultWords[fault][0]}</h2>
          <p>{faultWords[fault][1]}</p>
        </div>
      )}
      {progress && (
        <div role="status">
          <p>{fillIn(words.working, progress)}</p>
          <progress className="progress" max={progress.total} value={progress.done} aria-hidden="true" />
        </div>
      )}
      <section ref={results} tabIndex={-1} aria-live="polite">
        {verified.length > 1 && <p>{summaryOf(verified)}</p>}
        {verified.map(({ input, verdict }, at) => (
          <VerdictView
            key={`${at}${input.token}`}
            input={input}
            verdict={verdict}
            titleOf={(module) => titles.get(module) ?? module}
          />
        ))}
      </section>
    </>
  );
}

function summaryOf(verified: readonly Verified[]): string {
  const count = (word: Verdict['verdict']): number => verified.filter(({ verdict }) => verdict.verdict === word).length;
  return fillIn(words.summary, {
    verified: count('verified'),
    refused: count('refused'),
    open: count('could-not-run'),
  });
}
