import { certificate as words } from 'virtual:strings/vi';
import { type ReactNode, useState } from 'react';
import { pathFromQr, type QrModules, quietZone } from '#domain/completion/qr-modules.ts';
import { saveFile } from '../save-file.ts';
import { pictureOfCertificate } from './certificate-picture.ts';
import type { CertificateWords } from './certificate-words.ts';

interface CertificateProps {
  readonly token: string;
  readonly sheet: CertificateWords;
  readonly qr: QrModules;
  readonly verifierHref: string;
}

/** A token's sheet, and the ways to take it along: paper, picture, text. */
export function Certificate({ token, sheet, qr, verifierHref }: CertificateProps): ReactNode {
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const holder = name.trim();
  const makePicture = (): Promise<Blob> => pictureOfCertificate(sheet, holder || words.nameBlank, qr);

  const copy = async (done: string): Promise<void> => {
    const isCopied = await copyText(token);
    say(isCopied ? done : words.copyFailed);
  };
  const savePicture = async (): Promise<void> => {
    try {
      saveFile(await makePicture(), 'phieu-den-sach.png');
      say(words.pictureSaved);
    } catch {
      say(words.pictureFailed);
    }
  };
  const share = async (): Promise<void> => {
    try {
      const file = new File([await makePicture()], 'phieu-den-sach.png', { type: 'image/png' });
      const shared = { files: [file], title: sheet.title, text: `${sharedWords(sheet)}\n\n${token}` };
      if (!navigator.canShare?.(shared)) return void copy(words.shareCopied);
      await navigator.share(shared);
      say(words.shared);
    } catch (error) {
      // Whoever closes the sharing panel has changed their mind: nothing to say.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(words.shareCopied);
    }
  };

  return (
    <>
      <div className="field no-print">
        <label htmlFor="holder">{words.name}</label>
        <p className="small quiet" id="holder-hint">
          {words.nameHint}
        </p>
        <input
          type="text"
          id="holder"
          aria-describedby="holder-hint"
          autoComplete="name"
          maxLength={60}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
      </div>
      <div className="button-row no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={() => void savePicture()}>
          {words.picture}
        </button>
        <button type="button" className="button" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" className="button" onClick={() => void copy(words.copied)}>
          {words.copy}
        </button>
      </div>
      <p role="status" className="no-print">
        {said}
      </p>
      <Sheet sheet={sheet} holder={holder} qr={qr} />
      <div className="field no-print">
        <label htmlFor="token">{words.tokenLabel}</label>
        <textarea
          id="token"
          className="token-text"
          readOnly
          value={token}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <section className="no-print">
        <h2>{words.giveTo}</h2>
        <p>{words.giveToText}</p>
        <h2>{words.holds}</h2>
        <p>{words.holdsText}</p>
        <p>
          <a href={`${verifierHref}#${token}`}>{words.verifyHere}</a>
        </p>
      </section>
    </>
  );
}

function Sheet({ sheet, holder, qr }: { sheet: CertificateWords; holder: string; qr: QrModules }): ReactNode {
  const side = qr.length + 2 * quietZone;
  return (
    <section className="sheet" aria-label={sheet.title}>
      <svg
        className="mark"
        viewBox="0 0 32 32"
        fill="none"
        stroke="#0b4f5c"
        strokeWidth="2"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="M16 2v3M12 5h8l3.500 7h-15z" fill="#f2b632" />
        <path d="M16 18c-3.500-2.600-8-3-13-1.600v11.600c5-1.400 9.500-1 13 1.600 3.500-2.600 8-3 13-1.600v-11.600c-5-1.400-9.500-1-13 1.600zv11.600" />
      </svg>
      <h2>{sheet.title}</h2>
      {holder === '' ? (
        <p>{words.nameBlank}</p>
      ) : (
        <>
          <p>{sheet.holderLabel}</p>
          <p className="holder-name">{holder}</p>
        </>
      )}
      <p>{sheet.completed}</p>
      <p className="module-title">{sheet.module}</p>
      <p>{sheet.course}</p>
      <p>
        <strong>{sheet.score}</strong>
      </p>
      <p>{sheet.date}</p>
      <p className="level">{sheet.level}</p>
      <p className="limits">{sheet.proves}</p>
      <p className="limits">{sheet.provesNot}</p>
      <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={sheet.scan}>
        <path d={pathFromQr(qr)} fill="#000000" />
      </svg>
      <p className="limits">{sheet.scan}</p>
      <p className="fine">{sheet.code}</p>
      <p className="fine">{sheet.publisher}</p>
    </section>
  );
}

/** What goes along with a token into a chat: its level and its limits, never the token alone. */
const sharedWords = ({ title, module, level, provesNot }: CertificateWords): string =>
  `${title}: ${module}. ${level}. ${provesNot}`;

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection();
  }
}

/** Pages over http have no clipboard; there the browser copies what is selected. */
function copyBySelection(): boolean {
  const field = document.querySelector<HTMLTextAreaElement>('#token');
  field?.select();
  return document.execCommand('copy');
}
