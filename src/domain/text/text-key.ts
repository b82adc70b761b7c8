import { lowerWords, type SamePair, wordKey } from './align-words.ts';
import { apostropheTwin, contractionPairs } from './contractions.ts';
import { otherSpellings } from './english-spellings.ts';
import { homophonesOf } from './homophones.ts';
import { nearWords } from './near-words.ts';
import { type AnswerLang, matchTiers, type SameKind, type TextTier } from './text-tiers.ts';
import { plainTyped } from './typed-text.ts';
import { otherVowels } from './vietnamese-spellings.ts';

/** The texts that an author accepts, as `plainTyped` gives them, and what else is accepted or stays wrong. */
export interface AuthoredTextKey {
  readonly texts: readonly string[];
  readonly lang: AnswerLang;
  readonly tiers: readonly (TextTier | 'homophones')[];
  readonly reject?: readonly string[] | undefined;
}

/**
 * The key that a bank keeps (TEXT-7): every accepted text, and the words that may stand for theirs, so that no table and
 * no pattern is needed when an answer is matched, and a better table changes no bank that was published.
 */
export function textKeyFrom({ texts, lang, tiers, reject = [] }: AuthoredTextKey) {
  const sentences = texts.map(lowerWords);
  const words = [...new Set(sentences.flat())];
  // Under `case` a missing apostrophe is punctuation already.
  const isKept = ({ kind, given, expected }: SamePair): boolean =>
    kind !== 'contractions' || !tiers.includes('case') || given !== expected.replaceAll("'", '');
  const same = uniquePairs([
    ...(tiers.includes('spelling') ? words.flatMap((word) => pairsOf('spelling', word, spellingsOf[lang](word))) : []),
    ...(tiers.includes('contractions') ? sentences.flatMap(contractionPairs).map(asContraction) : []),
    ...(tiers.includes('homophones') ? words.flatMap((word) => pairsOf('homophones', word, homophonesOf(word))) : []),
  ]).filter(isKept);
  const taken = new Set([...texts, ...words, ...same.map(({ given }) => given)].map(wordKey));
  const others = lang === 'en' ? words.flatMap((word) => otherWords(word, tiers)) : [];
  const rejected = new Set([...reject.map(plainTyped), ...others.filter((word) => !taken.has(wordKey(word)))]);
  return {
    accept: [...new Set(texts)],
    lang,
    tiers: matchTiers.filter((tier) => tiers.includes(tier)),
    ...(same.length > 0 && { same }),
    ...(rejected.size > 0 && { reject: [...rejected] }),
  };
}

const spellingsOf: Readonly<Record<AnswerLang, (word: string) => string[]>> = { vi: otherVowels, en: otherSpellings };

const pairsOf = (kind: SameKind, expected: string, others: readonly string[]): SamePair[] =>
  others.map((given) => ({ kind, given, expected }));

const asContraction = (pair: { given: string; expected: string }): SamePair => ({ kind: 'contractions', ...pair });

const uniquePairs = (pairs: readonly SamePair[]): SamePair[] => [
  ...new Map(pairs.map((pair) => [`${pair.given}=${pair.expected}`, pair])).values(),
];

/** Words that are another word and not this one typed badly: "its" for "it's", "form" for "from". */
function otherWords(word: string, tiers: AuthoredTextKey['tiers']): string[] {
  const twin = tiers.includes('case') ? apostropheTwin(word) : undefined;
  return [...(twin === undefined ? [] : [twin]), ...(tiers.includes('typo') ? nearWords(word) : [])];
}
