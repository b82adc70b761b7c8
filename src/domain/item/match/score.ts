import type { Fraction } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type MatchResponse, parseMatchResponse } from './response.ts';
import type { BankedMatchItem } from './schema.ts';

/** Right pairs ÷ lefts (MATCH-2). */
export const creditOfMatch = (item: BankedMatchItem, response: MatchResponse): Fraction => ({
  numerator: response.filter((right, left) => right !== null && right === item.key[left]).length,
  denominator: item.lefts.length,
});

/** Things to be paired. */
export const matchKind = defineKind({
  kind: 'match',
  typedBlanks: () => 0,
  shuffledCounts: (item) => (item.shuffle === false ? [] : [item.rights.length]),
  parseResponse: parseMatchResponse,
  keyResponse: (item): MatchResponse => [...item.key],
  creditOf: creditOfMatch,
});
