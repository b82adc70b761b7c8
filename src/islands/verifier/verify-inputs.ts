import { lineEnd, tokenFromLine, tokenFromText } from '#domain/completion/token-link.ts';
import type { ReadQr } from '#domain/shared/ports.ts';

/** A token to be verified, and where it stood. */
export interface VerifierInput {
  readonly source: string;
  readonly line: number;
  readonly token: string;
}

/** Files above this are for the command line. */
export const maxFileBytes = 20_000_000;

/** Why an input gave nothing to verify. */
export type InputFault = 'empty' | 'no-qr' | 'reader-missing' | 'too-big';

/** The tokens in pasted text: one a line, or a single one that a chat or a page broke into lines. */
export function inputsFromText(text: string, source: string): VerifierInput[] {
  const whole = tokenFromText(text.replace(/\s+/gu, ''));
  if (/^[\w-]+\.[\w-]+\.[\w-]{86}$/u.test(whole)) return [{ source, line: 1, token: whole }];
  return text.split(lineEnd).flatMap((line, at) => {
    const token = tokenFromLine(line);
    return token === undefined ? [] : [{ source, line: at + 1, token }];
  });
}

/** The tokens in a chosen file: lines of text, or the QR code of a picture. */
export async function inputsFromFile(
  file: File,
  createQrReader: () => Promise<ReadQr>,
): Promise<readonly VerifierInput[] | InputFault> {
  if (file.size > maxFileBytes) return 'too-big';
  if (!file.type.startsWith('image/')) return inputsFromText(await file.text(), file.name);
  const reader = await createQrReader().then(readWith(file), () => undefined);
  if (reader === undefined) return 'reader-missing';
  return reader === '' ? 'no-qr' : [{ source: file.name, line: 1, token: tokenFromText(reader) }];
}

/** The text of the picture's code, or nothing where it has none. */
const readWith =
  (file: File) =>
  async (readQr: ReadQr): Promise<string> =>
    (await readQr(new Uint8Array(await file.arrayBuffer()))) ?? '';
