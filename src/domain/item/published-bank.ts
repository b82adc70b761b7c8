import { base64urlFromBytes, parseUtf8 } from '../shared/bytes.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Sha256 } from '../shared/ports.ts';
import { type ItemBank, parseBank } from './parse-bank.ts';

/** A published bank; `undefined` where its file is missing, not what its digest says, or of a form that this program does not know. */
export async function publishedBank(
  shelf: { bankBytes(digest: string): Promise<Uint8Array | undefined> },
  digest: string,
  sha256: Sha256,
): Promise<ItemBank | undefined> {
  const bytes = await shelf.bankBytes(digest);
  if (!bytes || base64urlFromBytes(sha256(bytes)) !== digest) return undefined;
  const parsed = parseBank(parseJson(parseUtf8(bytes) ?? ''));
  return parsed.ok ? parsed.bank : undefined;
}
