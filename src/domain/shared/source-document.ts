import type * as z from 'zod/mini';
import type { Place, Problem, Words } from './problem.ts';
import { documentProblems } from './problems.ts';
import { failureFrom, type Result, success } from './result.ts';

/** The way from the top of a document to one of its values. */
export type DocumentPath = readonly PropertyKey[];

/** A file that people wrote, read but not yet checked. */
export interface SourceDocument {
  /** As the reader knows it: relative to the folder that the command was given. */
  readonly path: string;
  readonly value: unknown;
  /** Where a value stands in the file; for a missing one, where its parent stands. */
  placeOf(path: DocumentPath): Place;
}

/** A part of a document as a document of its own: one item of a list. */
export function subDocument(document: SourceDocument, at: DocumentPath, value: unknown): SourceDocument {
  return { path: document.path, value, placeOf: (path) => document.placeOf([...at, ...path]) };
}

/**
 * What a file that is not UTF-8 is refused with: what cannot be read as such becomes U+FFFD, which nobody writes.
 * `firstLine` is the line of the file on which the text begins.
 */
export function encodingProblem({ path, text }: { path: string; text: string }, firstLine = 1): Problem | undefined {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  const place = { path, line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 };
  return documentProblems.C_ENCODING(undefined, place);
}

/** The document's value in the shape of the schema, or one problem for each thing that is not. */
export function parseDocument<Schema extends z.ZodMiniType>(
  schema: Schema,
  document: SourceDocument,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(document.value, { reportInput: true });
  if (parsed.success) return success(parsed.data);
  return failureFrom(parsed.error.issues.flatMap((issue) => problemsFromIssue(issue, document)));
}

function problemsFromIssue(issue: z.core.$ZodIssue, document: SourceDocument): Problem[] {
  const field = issue.path.join('.') || document.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      documentProblems.C_FIELD_UNKNOWN(
        { field: [...issue.path, key].join('.') },
        document.placeOf([...issue.path, key]),
      ),
    );
  }
  const place = document.placeOf(issue.path);
  if (issue.input === undefined) return [documentProblems.C_FIELD_MISSING({ field }, place)];
  return [documentProblems.C_FIELD_INVALID({ field, expected: expectedByIssue(issue) }, place)];
}

const typeNames: Readonly<Record<string, Words>> = {
  string: { vi: 'chữ (thêm dấu nháy kép nếu là số hoặc ngày)', en: 'text (quote it if it is a number or a date)' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm mục', en: 'a map of fields' },
  record: { vi: 'một nhóm mục', en: 'a map of fields' },
};

function expectedByIssue(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? { vi: issue.expected, en: issue.expected };
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return { vi: `không dưới ${issue.minimum} (${issue.origin})`, en: `at least ${issue.minimum} (${issue.origin})` };
    case 'too_big':
      return { vi: `không quá ${issue.maximum} (${issue.origin})`, en: `at most ${issue.maximum} (${issue.origin})` };
    case 'invalid_format':
      return { vi: `đúng dạng ${issue.pattern ?? issue.format}`, en: `of the form ${issue.pattern ?? issue.format}` };
    default:
      return { vi: 'một giá trị thuộc dạng cho phép', en: 'a value of an allowed form' };
  }
}

const oneOf = (values: readonly string[]): Words => ({
  vi: `một trong: ${values.join(', ')}`,
  en: `one of: ${values.join(', ')}`,
});
