import { alignerFromRules, type WordPair, type WordRules } from './align-words.ts';

/**
 * A dictation word by word (TEXT-14), in the order of the expected text: a pair whose `kinds` are empty is right, `typo`
 * is a slip, `missing` and `added` are wrong, and every other kind is an accepted difference. Total for any two texts.
 */
export const compareWords = (given: string, expected: string, rules: WordRules): readonly WordPair[] =>
  alignerFromRules(rules).align(given, expected).pairs;
