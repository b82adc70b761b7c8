import { lowerCase, normalizeText, wordsOf } from './normalize.ts';
import { foldMarks, toneKey } from './tone-key.ts';

/**
 * What a typed answer may differ in, from the closest to the loosest:
 * - `encoding`: NFC or NFD, where the tone mark sits (hoà, hòa), a look-alike đ, spaces;
 * - `case`: capital letters and punctuation;
 * - `marks`: missing Vietnamese marks, full credit;
 * - `marks-part`: the same for half the credit.
 */
export const textTiers = ['encoding', 'case', 'marks', 'marks-part'] as const;

/** One of the differences that an item may accept. */
export type TextTier = (typeof textTiers)[number];

/** What a typed answer matched, and by which tier; `difference` is `none` where it is the same text. */
export interface TextMatch {
  readonly accepted: string;
  readonly difference: 'none' | TextTier;
}

/** The first accepted text that the given one matches under the tiers that were declared (TEXT-4), or `undefined`. */
export function matchText(given: string, accept: readonly string[], tiers: readonly TextTier[]): TextMatch | undefined {
  for (const difference of ['none', ...textTiers] as const) {
    if (difference !== 'none' && !tiers.includes(difference)) continue;
    const key = keyFor(given, difference, tiers);
    const accepted = accept.find((text) => keyFor(text, difference, tiers) === key);
    if (accepted !== undefined) return { accepted, difference };
  }
  return undefined;
}

/** A text as a tier sees it. A looser tier keeps the capital letters where `case` was not declared. */
function keyFor(text: string, tier: 'none' | TextTier, tiers: readonly TextTier[]): string {
  if (tier === 'none') return text.normalize('NFC');
  const plain = normalizeText(text);
  const cased = tiers.includes('case') && tier !== 'encoding' ? wordsOf(lowerCase(plain)).join(' ') : plain;
  if (tier === 'marks' || tier === 'marks-part') return foldMarks(cased);
  return cased.replace(/[\p{L}\p{M}]+/gu, toneKey);
}
