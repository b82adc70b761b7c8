import { type Fraction, none, pointsFromFraction } from './fraction.ts';
import type { Kind } from './kind.ts';
import type { BankedItem } from './kinds.ts';
import type { Scoring } from './scoring.ts';

/** What an item earned: hundredths of a point, and the share of it. */
export interface ItemScore {
  readonly score: number;
  readonly maxScore: number;
  readonly credit: Fraction;
}

/** The points that an item gives, in hundredths. */
export const pointsOf = (item: BankedItem): number => item.points ?? 100;

/**
 * What a response earns by its kind under a version of scoring (ITEM-4, ITEM-5): nothing for one left out (`null`), `undefined` for one that
 * has not the shape of the kind. Responses are in the bank's order of choices.
 */
export function scoreItem(
  kind: Kind<string>,
  item: BankedItem,
  response: unknown,
  scoring: Scoring,
): ItemScore | undefined {
  const maxScore = pointsOf(item);
  const credit = response === null ? none : kind.creditOf(item, response, scoring);
  return credit && { score: pointsFromFraction(maxScore, credit), maxScore, credit };
}
