import type { Problem } from './problem.ts';

/** What can fail for an expected reason: a value, or every problem that was found (never none). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result that went well. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result that did not. */
export const failure = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** The same for a list of problems, however long: arguments have a limit. */
export const failureFrom = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** All values, or all the problems of all the results: an author sees every mistake in one run. */
export function collect<T>(results: readonly Result<T>[]): Result<T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return failureFrom(problems);
  return success(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
