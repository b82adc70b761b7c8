import { storage, record as words } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type LessonProgress, type PracticeItem, progressFromPractice } from '#domain/attempt/lesson-progress.ts';
import type { Attempt, Practice } from '#domain/attempt/schema.ts';
import type { RecordLoss } from '#domain/completion/record-store.ts';
import type { Completion } from '#domain/completion/schema.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import type { Level } from '#domain/verification/schema.ts';
import { dayFromSeconds, percentOf } from '../format.ts';
import { LevelLine } from '../level-line.tsx';
import { saveFile } from '../save-file.ts';

/** A module as the record lists it. */
export interface RecordedModule {
  readonly id: string;
  readonly title: string;
  readonly checkHref: string;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly items: readonly PracticeItem[];
  }[];
}

/** What this device has kept. */
export interface Kept {
  readonly isPersistent: boolean;
  readonly loss: RecordLoss | undefined;
  /** Records that are there and cannot be read. */
  readonly unreadable: number;
  readonly practice: readonly Practice[];
  readonly attempts: readonly Attempt[];
  readonly completions: readonly Completion[];
}

interface RecordProps {
  readonly modules: readonly RecordedModule[];
  readonly certificateHref: string;
  readonly catalogueHref: string;
  readonly kept: Kept;
  levelOf(token: string): Promise<Level | null>;
  onAcceptLoss(): Promise<void>;
  /** The text of the file in which the attempts leave the device. */
  exportText(): Promise<string>;
  onErase(): Promise<void>;
}

/** What this device recorded, lesson by lesson, and the tokens it earned. */
export function Record({
  modules,
  certificateHref,
  catalogueHref,
  kept,
  levelOf,
  onAcceptLoss,
  exportText,
  onErase,
}: RecordProps): ReactNode {
  const [isErased, setErased] = useState(false);
  const [isLossKnown, setLossKnown] = useState(false);
  const { practice, attempts, completions } = isErased ? nothing : kept;
  const isEmpty = practice.length + attempts.length + completions.length === 0;
  const titleOf = (module: string): string => modules.find(({ id }) => id === module)?.title ?? module;
  return (
    <>
      {!kept.isPersistent && <Message title={storage.blocked} text={storage.blockedText} />}
      {kept.unreadable > 0 && !isErased && (
        <Message title={fillIn(storage.unreadable, { count: kept.unreadable })} text={storage.unreadableText} />
      )}
      {kept.loss && !isLossKnown && (
        <div className="message warning" role="alert">
          <h2>{storage.lost}</h2>
          <p>{fillIn(storage.lostText, { ...kept.loss })}</p>
          <button type="button" className="button" onClick={() => void onAcceptLoss().then(() => setLossKnown(true))}>
            {words.wipedAccept}
          </button>
        </div>
      )}
      {isErased && <Erased />}
      {isEmpty && kept.isPersistent && (
        <p className="message">
          {words.empty} <a href={catalogueHref}>{words.chooseCourse}</a>
        </p>
      )}
      <h2>{words.tokens}</h2>
      <Tokens completions={completions} titleOf={titleOf} certificateHref={certificateHref} levelOf={levelOf} />
      <h2>{words.lessons}</h2>
      {modules.map((module) => (
        <ModuleRecord key={module.id} module={module} practice={practice} attempts={attempts} />
      ))}
      {attempts.length > 0 && <ExportAttempts exportText={exportText} />}
      {!isEmpty && <Erase onErase={() => onErase().then(() => setErased(true))} />}
    </>
  );
}

const nothing = { practice: [], attempts: [], completions: [] };

const Message = ({ title, text }: { title: string; text: string }): ReactNode => (
  <div className="message warning" role="alert">
    <h2>{title}</h2>
    <p>{text}</p>
  </div>
);

/** Takes the focus, because the button that erased is gone. */
function Erased(): ReactNode {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <p className="message done" role="status" ref={message} tabIndex={-1}>
      {words.erased}
    </p>
  );
}

interface TokensProps {
  readonly completions: readonly Completion[];
  readonly certificateHref: string;
  titleOf(module: string): string;
  levelOf(token: string): Promise<Level | null>;
}

function Tokens({ completions, titleOf, certificateHref, levelOf }: TokensProps): ReactNode {
  if (completions.length === 0) return <p>{words.noTokens}</p>;
  return (
    <ul className="record-list">
      {completions.toReversed().map(({ token, claims: { jti, mod, iat, sc } }) => (
        <li className="record-row token-row" key={jti}>
          <div>
            <strong>{titleOf(mod)}</strong>
            <p className="small quiet">
              {fillIn(words.issued, { date: dayFromSeconds(iat), score: `${percentOf(sc[0], sc[1])} %` })}
            </p>
            <LevelLine token={token} levelOf={levelOf} />
          </div>
          <a className="button" href={`${certificateHref}#${jti}`}>
            {words.openCertificate}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ModuleRecordProps {
  readonly module: RecordedModule;
  readonly practice: readonly Practice[];
  readonly attempts: readonly Attempt[];
}

function ModuleRecord({ module, practice, attempts }: ModuleRecordProps): ReactNode {
  const own = attempts.filter((attempt) => attempt.module === module.id);
  const failed = own.filter(({ passed }) => !passed).length;
  return (
    <section>
      <h3>{module.title}</h3>
      {failed > 0 && failed === own.length && (
        <p className="small quiet">
          {fillIn(words.attempts, { count: failed })} · <a href={module.checkHref}>{words.tryAgain}</a>
        </p>
      )}
      <ul className="record-list">
        {module.lessons.map(({ id, title, href, items }) => {
          const progress = progressFromPractice({ module: module.id, lesson: id, items }, practice);
          return (
            <li className="record-row" key={id}>
              <a href={href}>{title}</a>
              <span className="state" data-state={progress.state}>
                {wordsOfProgress(progress)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function wordsOfProgress({ state, right, total }: LessonProgress): string {
  if (total === 0) return words.stateNoItems;
  if (state === 'done') return words.stateDone;
  return state === 'begun' ? fillIn(words.stateBegun, { right, total }) : words.stateNotBegun;
}

const exportName = 'cac-lan-lam-den-sach.json';

/** A file for whoever writes the items; its text besides, because a browser that saves no files may not say so. */
function ExportAttempts({ exportText }: Pick<RecordProps, 'exportText'>): ReactNode {
  const [said, say] = useState('');
  const [text, setText] = useState('');
  const save = async (): Promise<void> => {
    const made = await exportText();
    setText(made);
    try {
      saveFile(new Blob([made], { type: 'application/json' }), exportName);
      say(fillIn(words.exportSaved, { name: exportName }));
    } catch {
      say(words.exportFailed);
    }
  };
  return (
    <section className="no-print">
      <div className="button-row">
        <button type="button" className="button" aria-describedby="export-text" onClick={() => void save()}>
          {words.export}
        </button>
      </div>
      <p className="small quiet" id="export-text">
        {words.exportText}
      </p>
      <p role="status">{said}</p>
      {text !== '' && (
        <div className="field">
          <label htmlFor="export-file">{words.exportLabel}</label>
          <textarea
            id="export-file"
            readOnly
            rows={4}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
    </section>
  );
}

function Erase({ onErase }: { onErase(): Promise<void> }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = async (): Promise<void> => {
    await onErase();
    dialog.current?.close();
  };
  return (
    <div className="button-row no-print">
      <button type="button" className="button danger" onClick={() => dialog.current?.showModal()}>
        {words.erase}
      </button>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{words.eraseTitle}</h2>
        <p>{words.eraseText}</p>
        <div className="button-row">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" className="button danger" onClick={() => void erase()}>
            {words.eraseConfirm}
          </button>
        </div>
      </dialog>
    </div>
  );
}
