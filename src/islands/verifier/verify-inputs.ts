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
export type InputFault = 'empty' | 'no-qr' | 'reader-missing' | 'too-big' | 'unreadable-file';

/** What an input holds: tokens, and how many lines are words around them, which nobody takes for a token. */
export interface BroughtInputs {
  readonly inputs: readonly VerifierInput[];
  readonly proseLines: number;
}

/**
 * The tokens in pasted text: one a line, or a single one that a chat or a page broke into lines. Beside
 * tokens, a line with a space in it is words that were copied along.
 */
export function inputsFromText(text: string, source: string): BroughtInputs {
  const whole = tokenFromText(text.replace(/\s+/gu, ''));
  if (/^[\w-]+\.[\w-]+\.[\w-]{86}$/u.test(whole)) {
    return { inputs: [{ source, line: 1, token: whole }], proseLines: 0 };
  }
  const lines = text.split(lineEnd).flatMap((line, at) => {
    const token = tokenFromLine(line);
    return token === undefined ? [] : [{ source, line: at + 1, token }];
  });
  const unbroken = lines.filter(({ token }) => !/\s/u.test(token));
  const inputs = unbroken.length > 0 ? unbroken : lines;
  return { inputs, proseLines: lines.length - inputs.length };
}

/** The tokens in a chosen file: lines of text, or the QR code of a picture. */
export async function inputsFromFile(
  file: File,
  createQrReader: () => Promise<ReadQr>,
): Promise<BroughtInputs | InputFault> {
  if (file.size > maxFileBytes) return 'too-big';
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return 'unreadable-file';
  if (!file.type.startsWith('image/')) return inputsFromText(new TextDecoder().decode(bytes), file.name);
  const readQr = await createQrReader().catch(() => undefined);
  if (!readQr) return 'reader-missing';
  const text = await readQr(new Uint8Array(bytes)).catch(() => undefined);
  if (text === undefined) return 'no-qr';
  return { inputs: [{ source: file.name, line: 1, token: tokenFromText(text) }], proseLines: 0 };
}
