import type { Attempt } from '../attempt/schema.ts';
import { base64urlFromBytes, utf8FromText } from '../shared/bytes.ts';
import type { Deflate, RandomBytes, Seconds, Sha256, Signer } from '../shared/ports.ts';
import { didKeyFromPublicKey } from './did-key.ts';
import { lowSFromSignature } from './low-s.ts';
import { bytesFromClaims, linkFromClaims } from './payload.ts';
import { type Completion, type CompletionClaims, tokenHeader } from './schema.ts';

/** What making a token needs from outside. */
export interface CompletionPorts {
  readonly signer: Signer;
  readonly deflate: Deflate;
  readonly sha256: Sha256;
  readonly randomBytes: RandomBytes;
}

/**
 * The completion token of an attempt that passed, signed by the learner's key (TOKEN-1 to TOKEN-4).
 * `previous` is the newest completion under the same key. Throws where the attempt did not pass.
 */
export async function completionFromAttempt(
  attempt: Attempt,
  issuedAt: Seconds,
  previous: Completion | undefined,
  ports: CompletionPorts,
): Promise<Completion> {
  if (!attempt.passed) throw new Error('A token is made only of an attempt that passed');
  const claims: CompletionClaims = {
    v: 1,
    iss: didKeyFromPublicKey(ports.signer.publicKey),
    jti: base64urlFromBytes(ports.randomBytes(16)),
    iat: issuedAt,
    st: attempt.startedAt,
    et: attempt.endedAt,
    mod: attempt.module,
    dig: attempt.dig,
    r: attempt.responses,
    sc: [attempt.score, attempt.maxScore],
    att: attempt.att,
    kc: ports.signer.custody,
    ...(previous && { prev: linkFromClaims(previous.claims, ports.sha256) }),
  };
  return { version: 1, token: await tokenFromClaims(claims, ports), claims };
}

/** The compact JWS (RFC 7515) over the deflated canonical claims, with s ≤ n/2. */
export async function tokenFromClaims(
  claims: CompletionClaims,
  { signer, deflate }: Pick<CompletionPorts, 'signer' | 'deflate'>,
): Promise<string> {
  const header = base64urlFromBytes(utf8FromText(tokenHeader));
  const payload = base64urlFromBytes(deflate(bytesFromClaims(claims)));
  const signature = await signer.sign(utf8FromText(`${header}.${payload}`));
  return `${header}.${payload}.${base64urlFromBytes(lowSFromSignature(signature))}`;
}
