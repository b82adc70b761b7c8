import * as z from 'zod/mini';
import { base64urlFromBytes } from '../shared/bytes.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Sha256 } from '../shared/ports.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { seedBytes } from './form-seed.ts';
import { attemptProblems } from './problems.ts';
import { type Attempt, type ExportedAttempt, exportedAttemptSchema } from './schema.ts';

/** The file in which attempts leave a device (EXPORT-1). */
export interface AttemptsExport {
  readonly version: 1;
  readonly attempts: readonly ExportedAttempt[];
}

/** A device's attempts without their keys and times; learners are numbered as they come. */
export function exportFromAttempts(attempts: readonly Attempt[], sha256: Sha256): AttemptsExport {
  const learners = [...new Set(attempts.map(({ iss }) => iss))];
  return {
    version: 1,
    attempts: attempts.map(({ iss, module, dig, att, responses, score, maxScore, passed }) => ({
      learner: learners.indexOf(iss) + 1,
      module,
      dig,
      att,
      seed: base64urlFromBytes(seedBytes(dig, { iss, att }, sha256)),
      responses,
      score,
      maxScore,
      passed,
    })),
  };
}

const versionSchema = z.looseObject({ version: z.unknown() });
const fileSchema = z.looseObject({ version: z.literal(1), attempts: z.array(z.unknown()) });

/** The attempts of a file's text, `undefined` in the place of each that is none; or why the file is no export (EXPORT-4). */
export function attemptsFromExport(text: string): Result<readonly (ExportedAttempt | undefined)[]> {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  const versioned = versionSchema.safeParse(json);
  if (versioned.success && versioned.data.version !== undefined && versioned.data.version !== 1) {
    return failure(attemptProblems.A_EXPORT_VERSION());
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return failure(attemptProblems.A_EXPORT_BROKEN());
  return success(file.data.attempts.map((attempt) => exportedAttemptSchema.safeParse(attempt).data));
}
