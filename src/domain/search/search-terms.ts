import { lowerCase, normalizeText, wordsOf } from '../text/normalize.ts';
import { foldMarks, toneKey } from '../text/tone-key.ts';

/** A syllable as search sees it. */
export interface SearchTerm {
  /** Without marks: what people type who leave them out. */
  readonly folded: string;
  /** With its tone at the end: what tells "mã" from "ma". */
  readonly exact: string;
  /** Whether it was typed with marks, so that its exact form is meant. */
  readonly isMarked: boolean;
}

/** The syllables of a text or a query, in order (SEARCH-1); index and query go through this same analysis. */
export function searchTerms(text: string): SearchTerm[] {
  return wordsOf(lowerCase(normalizeText(text))).map((word) => {
    const folded = foldMarks(word);
    return { folded, exact: toneKey(word), isMarked: folded !== word };
  });
}

/**
 * The tokens that an index holds of a text (SEARCH-2): each syllable folded ("mat"), exact ("=mat_j"), and
 * joined with the next ("mat+khau"), because Vietnamese words are made of syllables and 38 % of folded
 * syllables stand for two words or more.
 */
export function indexTokens(text: string): string[] {
  const terms = searchTerms(text);
  return terms.flatMap(({ folded, exact }, at) => {
    const next = terms[at + 1];
    return [folded, `=${exact}`, ...(next ? [pairToken(folded, next.folded)] : [])];
  });
}

/** The token of two neighbours. */
export const pairToken = (left: string, right: string): string => `${left}+${right}`;

/** Whether a text holds every syllable of the query, marks aside, the last one as it begins (SEARCH-3). */
export function hasAllTerms(text: string, query: string): boolean {
  const wanted = searchTerms(query).map(({ folded }) => folded);
  const held = new Set(searchTerms(text).map(({ folded }) => folded));
  const last = wanted.pop();
  if (last === undefined) return false;
  return wanted.every((folded) => held.has(folded)) && [...held].some((folded) => folded.startsWith(last));
}
