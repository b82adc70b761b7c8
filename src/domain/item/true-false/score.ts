import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { parseTrueFalseResponse, type TrueFalseResponse } from './response.ts';
import type { BankedTrueFalseItem } from './schema.ts';

/** Everything for the key, nothing otherwise (TF-2). */
export const creditOfTrueFalse = (item: BankedTrueFalseItem, response: TrueFalseResponse): Fraction =>
  (response === 1) === item.key ? full : none;

/** A statement that is right or wrong. */
export const trueFalseKind = defineKind({
  kind: 'true-false',
  typedBlanks: () => 0,
  shuffledCounts: () => [],
  parseResponse: parseTrueFalseResponse,
  keyResponse: (item): TrueFalseResponse => (item.key ? 1 : 0),
  creditOf: creditOfTrueFalse,
});
