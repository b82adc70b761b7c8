import type { Fraction } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type MultipleResponse, parseMultipleResponse } from './response.ts';
import type { BankedMultipleItem } from './schema.ts';

/** hits ÷ keys − wrong ticks ÷ non-keys, not below 0: ticking everything earns nothing (MULTIPLE-2). */
export function creditOfMultiple(item: BankedMultipleItem, response: MultipleResponse): Fraction {
  const keys = item.key.length;
  const nonKeys = item.choices.length - keys;
  const hits = response.filter((index) => item.key.includes(index)).length;
  const wrong = response.length - hits;
  return { numerator: Math.max(0, hits * nonKeys - wrong * keys), denominator: keys * nonKeys };
}

/** Several right choices among several. */
export const multipleKind = defineKind({
  kind: 'multiple',
  typedBlanks: () => 0,
  shuffledCounts: (item) => (item.shuffle === false ? [] : [item.choices.length]),
  parseResponse: parseMultipleResponse,
  keyResponse: (item) => [...item.key],
  creditOf: creditOfMultiple,
});
