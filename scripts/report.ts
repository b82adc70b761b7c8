import { type Problem, problemLines } from '#domain/shared/problem.ts';

/** What every command of the project ends with. */
export const exitCodes = { fine: 0, problemsFound: 1, misuse: 2, couldNotRun: 3 } as const;

/** Prints problems for the author, in Vietnamese, and gives the exit code. */
export function reportProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(`${problemLines(problem, 'vi')}\n`);
  console.error(`${problems.length} chỗ cần sửa.`);
  return exitCodes.problemsFound;
}

/** Prints how a command is used, and gives the exit code for misuse. */
export function reportMisuse(reason: string, usage: string): number {
  console.error(`${reason}\n\n${usage}`);
  return exitCodes.misuse;
}
