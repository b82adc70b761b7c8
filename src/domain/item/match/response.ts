import { isIndex } from '../response-shapes.ts';
import type { BankedMatchItem } from './schema.ts';

/** For each left the index of its right, `null` where it was left out; not nulls alone (MATCH-1). */
export type MatchResponse = (number | null)[];

/** See `MatchResponse`. */
export function parseMatchResponse(item: BankedMatchItem, response: unknown): MatchResponse | undefined {
  if (!Array.isArray(response) || response.length !== item.lefts.length) return undefined;
  const fits = response.every((entry) => entry === null || isIndex(entry, item.rights.length));
  return fits && response.some((entry) => entry !== null) ? response : undefined;
}
