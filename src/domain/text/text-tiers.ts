/** The language in which an answer is typed. */
export type AnswerLang = 'vi' | 'en';

/** What an author may let a typed answer differ in, from the closest to the loosest (TEXT-7). */
export const textTiers = [
  'encoding',
  'case',
  'spelling',
  'contractions',
  'articles',
  'marks',
  'marks-part',
  'typo',
] as const;

/** See `textTiers`. */
export type TextTier = (typeof textTiers)[number];

/** The tiers that say something in a language; the others are a mistake of the author. */
export const tiersOfLang: Readonly<Record<AnswerLang, readonly TextTier[]>> = {
  vi: ['encoding', 'case', 'spelling', 'marks', 'marks-part', 'typo'],
  en: ['encoding', 'case', 'spelling', 'contractions', 'articles', 'typo'],
};

/** The tiers of an item that says nothing. */
export const usualTiers: Readonly<Record<AnswerLang, readonly TextTier[]>> = {
  vi: ['encoding', 'case', 'spelling'],
  en: ['encoding', 'case', 'spelling', 'contractions'],
};

/** The tiers that a key keeps: encoding always holds, spellings and contractions are pairs in `same`. */
export const matchTiers = ['case', 'articles', 'marks', 'marks-part', 'typo'] as const;

/** See `matchTiers`. */
export type MatchTier = (typeof matchTiers)[number];

/** Kinds of the pairs that a key lists. */
export const sameKinds = ['spelling', 'contractions', 'homophones'] as const;

/** See `sameKinds`. */
export type SameKind = (typeof sameKinds)[number];
