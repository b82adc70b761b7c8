import { assertNever } from '../../shared/exhaustive.ts';
import { matchText1 } from '../../text/match-text-1.ts';
import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { parseTextResponse, type TextResponse } from './response.ts';
import type { BankedTextItem } from './schema.ts';

/** Everything for a text that differs only as declared; half where only marks are missing under `marks-part` (TEXTITEM-2). */
export function creditOfText(item: BankedTextItem, response: TextResponse): Fraction {
  const match = matchText1(response, item.key.accept, item.key.tiers);
  if (!match) return none;
  switch (match.difference) {
    case 'none':
    case 'encoding':
    case 'case':
    case 'marks':
      return full;
    case 'marks-part':
      return { numerator: 1, denominator: 2 };
    default:
      return assertNever(match.difference);
  }
}

/** A short typed answer. */
export const textKind = defineKind({
  kind: 'text',
  typed: true,
  shuffledCount: () => 0,
  parseResponse: parseTextResponse,
  keyResponse: (item) => item.key.accept[0] ?? '',
  creditOf: creditOfText,
});
