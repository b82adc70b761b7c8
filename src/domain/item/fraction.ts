/** How much of an item was right: a fraction of whole numbers, 0 ≤ numerator ≤ denominator, so that no float decides a score. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** All of it. */
export const full: Fraction = { numerator: 1, denominator: 1 };

/** One half. */
export const half: Fraction = { numerator: 1, denominator: 2 };

/** Nothing. */
export const none: Fraction = { numerator: 0, denominator: 1 };

/** floor(points × numerator ÷ denominator), in hundredths of a point (ITEM-5). */
export const pointsFromFraction = (points: number, { numerator, denominator }: Fraction): number =>
  Math.floor((points * numerator) / denominator);
