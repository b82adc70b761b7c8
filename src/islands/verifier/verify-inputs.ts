import { tokenFromText } from '#domain/completion/token-link.ts';
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
  const lines = text.split(/\r?\n/u).flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), at }]));
  const unbroken = lines.filter((line) => !/\s/u.test(line.text));
  const tokens = unbroken.length > 0 ? unbroken : lines;
  return {
    inputs: tokens.map((line) => ({ source, line: line.at + 1, token: tokenFromText(line.text) })),
    proseLines: lines.length - tokens.length,
  };
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
