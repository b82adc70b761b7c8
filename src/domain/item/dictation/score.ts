import type { WordPair } from '../../text/align-words.ts';
import { compareWords } from '../../text/compare-words.ts';
import { type Fraction, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type DictationResponse, parseDictationResponse } from './response.ts';
import type { BankedDictationItem } from './schema.ts';

/** Right, different and accepted, different and worth half, missing or added. */
export type WordState = 'right' | 'accepted' | 'half' | 'missing' | 'added';

/** Words of a dictation beside those that were typed for them. */
export interface MarkedWords extends WordPair {
  readonly state: WordState;
}

/** The dictation word by word, in the order of what is heard (TEXT-14). */
export const markDictation = ({ key }: BankedDictationItem, response: DictationResponse): readonly MarkedWords[] =>
  compareWords(response, key.accept[0] ?? '', key).map((pair) => ({ ...pair, state: stateOf(pair.kinds) }));

function stateOf(kinds: WordPair['kinds']): WordState {
  if (kinds.includes('missing')) return 'missing';
  if (kinds.includes('added')) return 'added';
  if (kinds.includes('typo') || kinds.includes('marks-part')) return 'half';
  return kinds.length > 0 ? 'accepted' : 'right';
}

/** (2 · right + half − 2 · surplus) ÷ 2 · heard, in words, not below 0; surplus is what was added beyond what is missing (DICT-2). */
export function creditOfDictation(item: BankedDictationItem, response: DictationResponse): Fraction {
  const marked = markDictation(item, response);
  const heard = (...states: readonly WordState[]): number =>
    marked.reduce((sum, { expected, state }) => sum + (states.includes(state) ? wordCount(expected) : 0), 0);
  const added = marked.reduce((sum, { given, state }) => sum + (state === 'added' ? wordCount(given) : 0), 0);
  const missing = heard('missing');
  const right = heard('right', 'accepted');
  const half = heard('half');
  const all = right + half + missing;
  const halves = 2 * right + half - 2 * Math.max(0, added - missing);
  return all === 0 ? none : { numerator: Math.max(0, halves), denominator: 2 * all };
}

/** Words joined by hyphens count each; a sign that stands for itself is one. */
const wordCount = (text: string): number => (text === '' ? 0 : (text.match(/[^ -]+/gu)?.length ?? 1));

/** A sentence that is heard, typed. */
export const dictationKind = defineKind({
  kind: 'dictation',
  typedBlanks: () => 1,
  shuffledCounts: () => [],
  parseResponse: parseDictationResponse,
  keyResponse: (item: BankedDictationItem) => item.key.accept[0] ?? '',
  creditOf: creditOfDictation,
});
