import type { TextDifference } from '../../text/match-text.ts';
import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import type { Scoring } from '../scoring.ts';
import { markText } from '../text/score.ts';
import { type GapPart, type GapResponse, parseGapResponse } from './response.ts';
import type { BankedGap, BankedGapItem } from './schema.ts';

/** What one gap earns, and every difference that is accepted (GAP-2). */
export function markGap(
  gap: BankedGap,
  part: GapPart,
  scoring: Scoring,
): { readonly credit: Fraction; readonly differences: readonly TextDifference[] } {
  if ('choices' in gap) return { credit: part === gap.key ? full : none, differences: [] };
  return markText(gap, typeof part === 'string' ? part : '', scoring);
}

/** The mean of what the gaps earn, each nothing, half or all of its share (GAP-2). */
export function creditOfGap({ gaps }: BankedGapItem, response: GapResponse, scoring: Scoring): Fraction {
  const halves = gaps.map((gap, at) => {
    const { numerator, denominator } = markGap(gap, response[at] ?? null, scoring).credit;
    return (2 * numerator) / denominator;
  });
  return { numerator: halves.reduce((sum, half) => sum + half, 0), denominator: 2 * gaps.length };
}

const shuffledCountsOf = ({ gaps, shuffle }: BankedGapItem): number[] =>
  shuffle === false ? [] : gaps.flatMap((gap) => ('choices' in gap ? [gap.choices.length] : []));

/** A text with gaps that are picked from drop-downs or typed. */
export const gapKind = defineKind({
  kind: 'gap',
  typedBlanks: ({ gaps }) => gaps.filter((gap) => !('choices' in gap)).length,
  shuffledCounts: shuffledCountsOf,
  parseResponse: parseGapResponse,
  keyResponse: ({ gaps }): GapResponse => gaps.map((gap) => ('choices' in gap ? gap.key : (gap.key.accept[0] ?? ''))),
  creditOf: creditOfGap,
});
