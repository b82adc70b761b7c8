import type { Json } from '../shared/canonical-json.ts';
import type { KeyCustody, Seconds } from '../shared/ports.ts';

/** The only header that a completion token may have, in these bytes. */
export const tokenHeader = '{"alg":"ES256","typ":"densach-ev+jwt","zip":"DEF"}';

/** The most characters that a token has. */
export const maxTokenLength = 4096;

/**
 * What a completion token says, version 1 (`docs/evidence.md`). It names nobody: `iss` is a pseudonym.
 *
 * `{"att":1,"dig":"…","et":1795400000,"iat":1795400000,"iss":"did:key:zDn…","jti":"…","kc":"webcrypto","mod":"bao-ve-tai-khoan","r":[1,[0,2],null],"sc":[800,1000],"st":1795399700,"v":1}`
 */
export interface CompletionClaims {
  readonly v: 1;
  /** did:key of the learner's P-256 key. */
  readonly iss: string;
  /** 128 random bits, base64url. */
  readonly jti: string;
  /** Device clock: issued, check begun, check ended; st ≤ et ≤ iat. */
  readonly iat: Seconds;
  readonly st: Seconds;
  readonly et: Seconds;
  readonly mod: string;
  /** SHA-256 of the bank's bytes, base64url. */
  readonly dig: string;
  /** Responses by position of the form, in the bank's order of choices. */
  readonly r: readonly Json[];
  /** Score got and possible, in hundredths of a point. */
  readonly sc: readonly [number, number];
  readonly att: number;
  /** First 16 bytes of SHA-256 of the canonical payload of the token before it under this key. */
  readonly prev?: string;
  readonly kc: KeyCustody;
  /** A centre's challenge: both or neither. */
  readonly aud?: string;
  readonly nonce?: string;
}

/** A token that this device earned, kept for ever. */
export interface Completion {
  readonly version: 1;
  readonly token: string;
  readonly claims: CompletionClaims;
}
