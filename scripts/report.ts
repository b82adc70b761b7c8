import { type Problem, problemLines } from '#domain/shared/problem.ts';

/** What every command of the project ends with. */
export const exitCodes = { fine: 0, problemsFound: 1, misuse: 2, couldNotRun: 3 } as const;

/**
 * Text of strangers (what a token says, the name of a file) without what a terminal would obey: control characters,
 * those that turn the direction of writing, and ends of lines, each as `\\uXXXX`. JSON keeps its value by it.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Prints problems for the author, in Vietnamese, and gives the exit code. */
export function reportProblems(problems: readonly Problem[]): number {
  for (const problem of problems) {
    const lines = problemLines(problem, 'vi').split('\n');
    console.error(`${lines.map(printable).join('\n')}\n`);
  }
  console.error(`${problems.length} chỗ cần sửa.`);
  return exitCodes.problemsFound;
}

/** Prints how a command is used, and gives the exit code for misuse. */
export function reportMisuse(reason: string, usage: string): number {
  console.error(`${printable(reason)}\n\n${usage}`);
  return exitCodes.misuse;
}
