import { type Fraction, full, half, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { parseTrueFalseDraft, parseTrueFalseResponse, type TrueFalseResponse } from './response.ts';
import type { BankedTrueFalseItem } from './schema.ts';

/** Nothing for the wrong value, half where only the reason is wrong, everything otherwise (TF-2). */
export function creditOfTrueFalse(item: BankedTrueFalseItem, response: TrueFalseResponse): Fraction {
  const [value, reason] = Array.isArray(response) ? response : [response];
  if ((value === 1) !== item.key) return none;
  return 'reasons' in item && reason !== item.reason ? half : full;
}

/** A statement that is right or wrong, and why. */
export const trueFalseKind = defineKind({
  kind: 'true-false',
  typedBlanks: () => 0,
  shuffledCounts: () => [],
  parseResponse: parseTrueFalseResponse,
  parseDraft: parseTrueFalseDraft,
  keyResponse: (item: BankedTrueFalseItem): TrueFalseResponse => {
    const value = item.key ? 1 : 0;
    return 'reasons' in item ? [value, item.reason] : value;
  },
  creditOf: creditOfTrueFalse,
});
