import { utf8FromText } from '../shared/bytes.ts';
import type { Sha256 } from '../shared/ports.ts';

/** What a form is drawn from: a centre's nonce, the learner's key and the number of the try, or the seed that these gave. */
export type FormSeed =
  | { readonly nonce: string }
  | { readonly iss: string; readonly att: number }
  | { readonly seed: Uint8Array };

/** The 32 bytes from which a form is drawn (FORM-1); from them nobody finds the key again. */
export function seedBytes(digest: string, seed: FormSeed, sha256: Sha256): Uint8Array {
  if ('seed' in seed) return seed.seed;
  return sha256(utf8FromText('nonce' in seed ? `${digest}|${seed.nonce}` : `${digest}|${seed.iss}|${seed.att}`));
}
