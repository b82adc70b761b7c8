import { assertNever } from '../../shared/exhaustive.ts';
import { matchText, type TextDifference } from '../../text/match-text.ts';
import { matchText1 } from '../../text/match-text-1.ts';
import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import type { Scoring } from '../scoring.ts';
import { parseTextResponse, type TextResponse } from './response.ts';
import type { BankedTextItem } from './schema.ts';

const half: Fraction = { numerator: 1, denominator: 2 };

/** What a text earns, and every difference that is accepted, for people to see (TEXTITEM-2, TEXTITEM-5). */
export function markText(
  item: Pick<BankedTextItem, 'key'>,
  response: TextResponse,
  scoring: Scoring,
): { readonly credit: Fraction; readonly differences: readonly TextDifference[] } {
  switch (scoring) {
    case '1': {
      const match = matchText1(response, item.key.accept, item.key.tiers);
      if (!match) return { credit: none, differences: [] };
      const { difference, accepted } = match;
      if (difference === 'none') return { credit: full, differences: [] };
      const differences = [{ kind: difference, given: response, expected: accepted }];
      return { credit: difference === 'marks-part' ? half : full, differences };
    }
    case '2': {
      const match = 'lang' in item.key ? matchText(response, item.key) : undefined;
      if (!match) return { credit: none, differences: [] };
      return { credit: match.credit === 'half' ? half : full, differences: match.differences };
    }
    default:
      return assertNever(scoring);
  }
}

/** A short typed answer. */
export const textKind = defineKind({
  kind: 'text',
  typedBlanks: () => 1,
  shuffledCounts: () => [],
  parseResponse: parseTextResponse,
  keyResponse: (item: BankedTextItem) => item.key.accept[0] ?? '',
  creditOf: (item, response, scoring) => markText(item, response, scoring).credit,
});
