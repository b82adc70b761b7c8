import type { ItemBank } from '../item/parse-bank.ts';
import { base64urlFromBytes, parseBase64url } from '../shared/bytes.ts';
import type { Sha256 } from '../shared/ports.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { drawForm, type Form } from './draw-form.ts';
import { type FormSeed, seedBytes } from './form-seed.ts';
import { type Outcome, outcomeFromResponses } from './outcome-from-responses.ts';
import { attemptProblems } from './problems.ts';
import type { ExportedAttempt } from './schema.ts';

/** A try whose form was drawn again and whose responses were scored again. */
export interface ScoredTry {
  /** What the form was drawn from, in base64url: the same try has the same one wherever it is written down. */
  readonly id: string;
  readonly learner: string;
  /** Whether it would not be known had it failed, as a token's; such tries tell nothing of how items go together. */
  readonly isPassedOnly: boolean;
  readonly form: Form;
  readonly responses: readonly unknown[];
  readonly outcome: Outcome;
}

/** How a try is called, whether it comes from an export or from a token. */
export const tryIdOf = (digest: string, seed: FormSeed, sha256: Sha256): string =>
  base64urlFromBytes(seedBytes(digest, seed, sha256));

/** An exported attempt, scored again; or why it does not count (STATS-1). */
export function tryFromExport(
  attempt: ExportedAttempt,
  bank: ItemBank | undefined,
  learner: string,
  sha256: Sha256,
): Result<ScoredTry> {
  const seed = parseBase64url(attempt.seed);
  if (!seed) return failure(attemptProblems.A_ATTEMPT_BROKEN());
  if (bank?.module !== attempt.module) return failure(attemptProblems.A_BANK_UNKNOWN());
  const form = drawForm(bank, attempt.dig, { seed }, sha256);
  const outcome = outcomeFromResponses(bank, form, attempt.responses);
  if (!outcome) return failure(attemptProblems.A_RESPONSE_SHAPE());
  const isSame =
    outcome.score === attempt.score && outcome.maxScore === attempt.maxScore && outcome.passed === attempt.passed;
  if (!isSame) return failure(attemptProblems.A_SCORE_MISMATCH());
  return success({ id: attempt.seed, learner, isPassedOnly: false, form, responses: attempt.responses, outcome });
}
