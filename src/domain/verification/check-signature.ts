import { publicKeyFromDidKey } from '../completion/did-key.ts';
import { isLowS } from '../completion/low-s.ts';
import type { VerifySignature } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';
import type { TokenParts } from './open-token.ts';
import { verificationProblems as found } from './problems.ts';

/** Step 5, signature: `iss` is a P-256 key, and it made this signature, in the form with s ≤ n/2. */
export async function signatureProblem(
  iss: string,
  { signed, signature }: Pick<TokenParts, 'signed' | 'signature'>,
  verifySignature: VerifySignature,
): Promise<Problem | undefined> {
  const publicKey = publicKeyFromDidKey(iss);
  if (!publicKey) return found.E_DID();
  if (!isLowS(signature)) return found.E_SIG();
  const answer = await verifySignature(publicKey, signed, signature);
  if (answer === 'bad-key') return found.E_DID();
  return answer === 'valid' ? undefined : found.E_SIG();
}
