import type { CompletionClaims } from '../completion/schema.ts';
import type { Seconds } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';
import { verificationProblems as found } from './problems.ts';

/** How far a device's clock may run ahead of ours. */
const tolerance: Seconds = 600;

/** The least time that reading and answering an item takes. */
const secondsPerItem: Seconds = 2;

/** Step 8, time: st ≤ et ≤ iat, not before the bank was published, not in the future. */
export function timeProblems(claims: CompletionClaims, published: Seconds, now: Seconds): Problem[] {
  const refused = refusedTime(claims, published, now);
  const isTooFast = claims.et - claims.st < secondsPerItem * claims.r.length;
  return [...(refused ? [refused] : []), ...(isTooFast ? [found.W_TIME_TOO_FAST()] : []), found.W_TIME_UNPROVEN()];
}

function refusedTime({ st, et, iat }: CompletionClaims, published: Seconds, now: Seconds): Problem | undefined {
  if (st > et || et > iat) return found.E_TIME_ORDER();
  if (iat < published) return found.E_TIME_BEFORE_BANK();
  return iat > now + tolerance ? found.E_TIME_FUTURE() : undefined;
}
