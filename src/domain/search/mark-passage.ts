import { lowerCase } from '../text/normalize.ts';
import { foldMarks } from '../text/tone-key.ts';
import type { PassagePart } from './schema.ts';
import { searchTerms } from './search-terms.ts';

/** A passage with the whole syllables marked that were searched for, also where they were typed without marks (SEARCH-5). */
export function markPassage(passage: string, query: string): PassagePart[] {
  const wanted = new Set(searchTerms(query).map(({ folded }) => folded));
  return passage
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, isMatch: wanted.has(foldMarks(lowerCase(text))) }));
}
