import { isIndex, isTyped } from '../response-shapes.ts';
import type { BankedGap, BankedGapItem } from './schema.ts';

/** What one gap was given: the text as typed, the index of a choice, or nothing. */
export type GapPart = string | number | null;

/** For each gap, in the order of the text, its part; not nulls alone (GAP-1). */
export type GapResponse = GapPart[];

/** See `GapResponse`. */
export function parseGapResponse(item: BankedGapItem, response: unknown): GapResponse | undefined {
  if (!Array.isArray(response) || response.length !== item.gaps.length) return undefined;
  const fits = item.gaps.every((gap, at) => response[at] === null || isPartOf(gap, response[at]));
  return fits && response.some((part) => part !== null) ? response : undefined;
}

const isPartOf = (gap: BankedGap, part: unknown): boolean =>
  'choices' in gap ? isIndex(part, gap.choices.length) : isTyped(part);
