import { lowerCase, normalizeText, wordsOf } from './normalize.ts';
import { foldMarks, toneKey } from './tone-key.ts';

/** The tiers of scoring "1", from the closest to the loosest. */
export const textTiers1 = ['encoding', 'case', 'marks', 'marks-part'] as const;

/** One of the differences that an item of scoring "1" may accept. */
export type TextTier1 = (typeof textTiers1)[number];

/** What a typed answer matched, and by which tier; `difference` is `none` where it is the same text. */
export interface TextMatch1 {
  readonly accepted: string;
  readonly difference: 'none' | TextTier1;
}

/**
 * The text matching of scoring "1" (TEXT-4), which never changes: the first accepted text that the given one
 * matches under the tiers that were declared, or `undefined`. Tiers that it does not know count for nothing.
 */
export function matchText1(given: string, accept: readonly string[], tiers: readonly string[]): TextMatch1 | undefined {
  for (const difference of ['none', ...textTiers1] as const) {
    if (difference !== 'none' && !tiers.includes(difference)) continue;
    const key = keyFor(given, difference, tiers);
    const accepted = accept.find((text) => keyFor(text, difference, tiers) === key);
    if (accepted !== undefined) return { accepted, difference };
  }
  return undefined;
}

/** A text as a tier sees it. A looser tier keeps the capital letters where `case` was not declared. */
function keyFor(text: string, tier: 'none' | TextTier1, tiers: readonly string[]): string {
  if (tier === 'none') return text.normalize('NFC');
  const plain = normalizeText(text);
  const cased = tiers.includes('case') && tier !== 'encoding' ? wordsOf(lowerCase(plain)).join(' ') : plain;
  if (tier === 'marks' || tier === 'marks-part') return foldMarks(cased);
  return cased.replace(/[\p{L}\p{M}]+/gu, toneKey);
}
