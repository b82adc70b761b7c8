import type { TextMatch } from '#domain/text/match-text.ts';
import { matchText } from '#domain/text/match-text.ts';
import { textKeyFrom } from '#domain/text/text-key.ts';
import { variantsOf } from '#domain/text/text-pattern.ts';
import { type AnswerLang, type TextTier, textTiers } from '#domain/text/text-tiers.ts';
import { plainTyped } from '#domain/text/typed-text.ts';

/** A key as an author would have it: patterns separated by ` / `, tiers by spaces. */
export const keyOf = (lang: AnswerLang, accept: string, tiers: string, reject: readonly string[] = []) =>
  textKeyFrom({
    texts: accept.split(' / ').flatMap(variantsOf).map(plainTyped),
    lang,
    tiers: textTiers.filter((tier: TextTier) => tiers.split(' ').includes(tier)),
    reject,
  });

/** What matching gives, in one line: `full`, `half typo: recieve → receive; case: i → I`, or `wrong`. */
export const lineOf = (match: TextMatch | undefined): string =>
  match
    ? [
        match.credit,
        match.differences
          .map(({ kind, given, expected }) => `${kind}: ${given || '∅'} → ${expected || '∅'}`)
          .join('; '),
      ]
        .filter(Boolean)
        .join(' ')
    : 'wrong';

/** The two in one. */
export const mark = (
  lang: AnswerLang,
  given: string,
  accept: string,
  tiers: string,
  reject?: readonly string[],
): string => lineOf(matchText(given, keyOf(lang, accept, tiers, reject)));
