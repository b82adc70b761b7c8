import * as z from 'zod/mini';

/** What search knows of a lesson: the words that say what it is about. */
export const searchRecordSchema = z.object({
  route: z.string(),
  title: z.string(),
  summary: z.string(),
  module: z.string(),
  course: z.string(),
  headings: z.array(z.string()),
  outcomes: z.array(z.string()),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;

/** A stretch of a passage; `isMatch` where it is what was searched for. */
export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A lesson that an engine found; hits come best first. */
export interface SearchHit {
  readonly route: string;
  readonly title: string;
  readonly passage: readonly PassagePart[];
  readonly engine: 'lunr' | 'pagefind';
}

/** Something that finds lessons; rejects where it cannot run. */
export interface SearchEngine {
  search(query: string): Promise<readonly SearchHit[]>;
}
