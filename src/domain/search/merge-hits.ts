import type { SearchHit } from './schema.ts';

/**
 * One list of all engines' hits, each lesson once (SEARCH-4): in the order of the engines as they are given,
 * so that what matched a title stands before what matched a passage. A later engine's passage is kept,
 * because it shows where in the text the words stand.
 */
export function mergeHits(lists: readonly (readonly SearchHit[])[]): SearchHit[] {
  const merged = new Map<string, SearchHit>();
  for (const hit of lists.flat()) {
    const earlier = merged.get(hit.route);
    const hasMatch = hit.passage.some(({ isMatch }) => isMatch);
    if (!earlier) merged.set(hit.route, hit);
    else if (hasMatch) merged.set(hit.route, { ...earlier, passage: hit.passage });
  }
  return [...merged.values()];
}
