import type { Fraction } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type OrderResponse, parseOrderResponse } from './response.ts';
import type { BankedOrderItem } from './schema.ts';

/** (longest run in right order − 1) ÷ (n − 1): one step out of place costs one step (ORDER-2). */
export const creditOfOrder = (item: BankedOrderItem, response: OrderResponse): Fraction => ({
  numerator: longestIncreasing(response.map((index) => item.key.indexOf(index))) - 1,
  denominator: item.choices.length - 1,
});

/** The length of the longest increasing subsequence: of two orders of the same things, their longest common one. */
function longestIncreasing(places: readonly number[]): number {
  const longestTo: number[] = [];
  for (const [at, place] of places.entries()) {
    const before = longestTo.filter((_, earlier) => (places[earlier] ?? 0) < place);
    longestTo[at] = 1 + Math.max(0, ...before);
  }
  return Math.max(...longestTo);
}

/** Things to be put in order. */
export const orderKind = defineKind({
  kind: 'order',
  typedBlanks: () => 0,
  shuffledCounts: (item) => (item.shuffle === false ? [] : [item.choices.length]),
  parseResponse: parseOrderResponse,
  keyResponse: (item) => [...item.key],
  creditOf: creditOfOrder,
});
