import { base64urlFromBytes, utf8FromText } from '../shared/bytes.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Sha256 } from '../shared/ports.ts';
import type { CompletionClaims } from './schema.ts';

/** The canonical payload (RFC 8785), before it is deflated. */
export function bytesFromClaims(claims: CompletionClaims): Uint8Array<ArrayBuffer> {
  const members: Record<string, Json> = { ...claims };
  const text = canonicalJson(members);
  if (text === undefined) throw new Error('Claims have no canonical form');
  return utf8FromText(text);
}

/** How the next token under the key names this one: 16 bytes of SHA-256 of its canonical payload, base64url. */
export const linkFromClaims = (claims: CompletionClaims, sha256: Sha256): string =>
  base64urlFromBytes(sha256(bytesFromClaims(claims)).subarray(0, 16));
