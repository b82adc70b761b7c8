import { drawForm } from '../attempt/draw-form.ts';
import { outcomeFromResponses } from '../attempt/outcome-from-responses.ts';
import type { CompletionClaims } from '../completion/schema.ts';
import type { ItemBank } from '../item/parse-bank.ts';
import type { Sha256 } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';
import { verificationProblems as found } from './problems.ts';
import type { Regrade } from './schema.ts';

/** Step 7, regrade: the form is drawn again, and its responses give the score that the token says, which passes. */
export function regrade(
  claims: CompletionClaims,
  bank: ItemBank,
  sha256: Sha256,
): { readonly regrade?: Regrade; readonly problem?: Problem } {
  const seed = claims.nonce === undefined ? { iss: claims.iss, att: claims.att } : { nonce: claims.nonce };
  const form = drawForm(bank, claims.dig, seed, sha256);
  const outcome = outcomeFromResponses(bank, form, claims.r);
  if (!outcome) return { problem: found.E_RESPONSE_SHAPE() };
  const [got, possible] = claims.sc;
  const result = { bank, form, outcome };
  if (got !== outcome.score || possible !== outcome.maxScore) {
    return { regrade: result, problem: found.E_SCORE_MISMATCH() };
  }
  return outcome.passed ? { regrade: result } : { regrade: result, problem: found.E_NOT_PASSED() };
}
