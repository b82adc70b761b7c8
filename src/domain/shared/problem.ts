/** The languages that problems are told in. */
export type Locale = 'vi' | 'en';

/** One sentence, or a few, in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** Where a problem was found: a path as the reader knows it, line and column from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** An expected fault: a permanent code, what is wrong, and what to do about it (after RFC 9457). */
export interface Problem {
  readonly code: string;
  readonly title: Words;
  readonly message: Words;
  readonly hint: Words;
  readonly place?: Place;
}

interface ProblemWording<Facts> {
  readonly title: Words;
  readonly message: (facts: Facts) => Words;
  readonly hint: Words;
}

/** One entry of a noun's catalogue of problems; calling it with the facts of a case gives the problem. */
export interface ProblemKind<Facts> extends ProblemWording<Facts> {
  readonly code: string;
  (facts: Facts, place?: Place): Problem;
}

/** Makes an entry of a catalogue. `Facts` is `void` where the message needs none. */
export function defineProblem<Facts = void>(code: string, wording: ProblemWording<Facts>): ProblemKind<Facts> {
  const problemFromFacts = (facts: Facts, place?: Place): Problem => ({
    code,
    title: wording.title,
    message: wording.message(facts),
    hint: wording.hint,
    ...(place && { place }),
  });
  return Object.assign(problemFromFacts, { code, ...wording });
}

/** `path:line:column CODE title`, then the message and the hint, for a terminal. */
export function problemLines(problem: Problem, locale: Locale): string {
  const { path, line, column } = problem.place ?? {};
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  const head = [place, problem.code, problem.title[locale]].filter(Boolean).join(' ');
  return [head, `  ${problem.message[locale]}`, `  → ${problem.hint[locale]}`].join('\n');
}
