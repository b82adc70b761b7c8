import { lowerCase } from './normalize.ts';
import type { AnswerLang, MatchTier, SameKind } from './text-tiers.ts';
import { toneKey } from './tone-key.ts';
import { plainTyped } from './typed-text.ts';
import { isTypo } from './typo.ts';
import { isUnmarked, isUnturned } from './vietnamese.ts';

/** In what typed words differ from those that were meant, and are accepted. */
export type DifferenceKind = MatchTier | SameKind | 'encoding' | 'punctuation' | 'keys';

/** Words that may stand for others, in lower case: `{kind: 'contractions', given: 'i am', expected: "i'm"}`. */
export interface SamePair {
  readonly kind: SameKind;
  readonly given: string;
  readonly expected: string;
}

/** What is accepted between two texts. */
export interface WordRules {
  readonly lang: AnswerLang;
  readonly tiers: readonly MatchTier[];
  readonly same?: readonly SamePair[] | undefined;
  /** Words and whole answers that stay wrong, whatever else is accepted. */
  readonly reject?: readonly string[] | undefined;
}

/** Words that stand for each other, as they were written; nothing in `kinds` where they are the same. */
export interface WordPair {
  readonly given: string;
  readonly expected: string;
  readonly kinds: readonly (DifferenceKind | 'missing' | 'added')[];
}

/** The best way to lay one text beside another; the smaller `cost`, the closer they are. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly cost: number;
}

/**
 * What a difference costs, in ranks so far apart that no number of differences in one text costs as much as one of the
 * next rank: the same words; full credit unless the answer is rejected; half; half, once in an answer; refused.
 */
export const costs: Readonly<Record<WordPair['kinds'][number], number>> = {
  encoding: 1,
  case: 1,
  punctuation: 1,
  spelling: 1e3,
  contractions: 1e3,
  articles: 1e3,
  homophones: 1e3,
  keys: 1e3,
  marks: 1e3,
  'marks-part': 1e6,
  typo: 1e9,
  missing: 1e12,
  added: 1e12,
};

/** Words beyond this many are not compared but said to be missing or added. */
const mostWords = 100;

/** A word, or a sign that counts. */
interface Unit {
  readonly text: string;
  readonly lower: string;
  /** Its TEXT-2 key in lower case. */
  readonly key: string;
  /** A hyphen without spaces joins it to the next. */
  readonly isHyphened: boolean;
}

const wordOrSign = /([\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+|[.,:]\p{N}+)*)(-(?=[\p{L}\p{N}]))?|[^ ]/gu;
const passedOver = /^[.,;:!?"'()[\]{}-]$/u;

/** Words and signs; punctuation is left out where it does not count and something else is there. */
function unitsOf(plain: string, countsPunctuation: boolean): Unit[] {
  const units = [...plain.matchAll(wordOrSign)].flatMap(([whole, word = whole, hyphen]) =>
    countsPunctuation && hyphen ? [unitOf(word), unitOf(hyphen)] : [unitOf(word, hyphen !== undefined)],
  );
  const words = units.filter(({ text }) => countsPunctuation || !passedOver.test(text));
  return words.length > 0 ? words : units;
}

function unitOf(text: string, isHyphened = false): Unit {
  const lower = lowerCase(text);
  return { text, lower, key: toneKey(lower), isHyphened };
}

const lowerOf = (units: readonly Unit[]): string => units.map(({ lower }) => lower).join('');

const keyOf = (units: readonly Unit[]): string => units.map(({ key }) => key).join(' ');

/** The words of a text in lower case, as they are laid beside others. */
export const lowerWords = (text: string): string[] => unitsOf(plainTyped(text), false).map(({ lower }) => lower);

/** What a text is known by in `same` and `reject`: nothing of its encoding, capitals and punctuation. */
export const wordKey = (text: string): string => keyOf(unitsOf(plainTyped(text), false));

/** The signs of a typed text that count for nothing under `case`, in their order. */
export const punctuationOf = (plain: string): string =>
  [...plain.matchAll(wordOrSign)].map(([whole, word, hyphen = '']) => (word === undefined ? whole : hyphen)).join('');

/** The rules, ready for looking up. */
interface ReadyRules extends Pick<WordRules, 'lang' | 'tiers'> {
  readonly same: ReadonlyMap<string, SameKind>;
  readonly reject: ReadonlySet<string>;
}

/** How texts are laid beside each other under the rules: made once, used for each accepted text. */
export function alignerFromRules({ lang, tiers, same = [], reject = [] }: WordRules) {
  const rules: ReadyRules = {
    lang,
    tiers,
    same: new Map(same.map(({ kind, given, expected }) => [`${wordKey(given)}=${wordKey(expected)}`, kind])),
    reject: new Set(reject.map(wordKey)),
  };
  const units = (text: string): Unit[] => unitsOf(plainTyped(text), !tiers.includes('case'));
  return {
    isRejected: (text: string): boolean => rules.reject.has(wordKey(text)),
    /**
     * Lays a typed text beside the one that was meant, word by word, so that the differences are as few and as close as
     * they can be (TEXT-12). Total and deterministic; time grows with the product of both lengths.
     */
    align: (given: string, expected: string): Alignment => alignUnits(units(given), units(expected), rules),
  };
}

function alignUnits(given: readonly Unit[], expected: readonly Unit[], rules: ReadyRules): Alignment {
  const pairs = [
    ...cheapestPairs(given.slice(0, mostWords), expected.slice(0, mostWords), rules),
    ...expected.slice(mostWords).map((unit) => pairOf([], [unit], ['missing'])),
    ...given.slice(mostWords).map((unit) => pairOf([unit], [], ['added'])),
  ];
  return { pairs, cost: pairs.reduce((sum, { kinds }) => sum + costOf(kinds), 0) };
}

const costOf = (kinds: WordPair['kinds']): number => kinds.reduce((sum, kind) => sum + costs[kind], 0);

const pairOf = (given: readonly Unit[], expected: readonly Unit[], kinds: WordPair['kinds']): WordPair => ({
  given: textOf(given),
  expected: textOf(expected),
  kinds,
});

const textOf = (units: readonly Unit[]): string =>
  units.map(({ text, isHyphened }, at) => text + (units[at + 1] ? (isHyphened ? '-' : ' ') : '')).join('');

/** A way to lay the beginnings of two texts beside each other: the way before it, and the last pair. */
interface Way {
  readonly cost: number;
  readonly before?: Way;
  readonly pair?: WordPair;
}

/** The pairs of the cheapest alignment; among equals, words stand beside each other rather than apart. */
function cheapestPairs(given: readonly Unit[], expected: readonly Unit[], rules: ReadyRules): WordPair[] {
  const ways: (Way | undefined)[][] = [];
  for (let i = 0; i <= given.length; i++) {
    const row: (Way | undefined)[] = [];
    ways.push(row);
    for (let j = 0; j <= expected.length; j++) {
      let best: Way | undefined = i + j === 0 ? { cost: 0 } : undefined;
      for (const [left, right] of phraseSizes) {
        const before = ways[i - left]?.[j - right];
        if (!before) continue;
        const [some, others] = [given.slice(i - left, i), expected.slice(j - right, j)];
        const kinds = kindsOf(some, others, rules);
        if (!kinds) continue;
        const cost = before.cost + costOf(kinds);
        if (!best || cost < best.cost) best = { cost, before, pair: pairOf(some, others, kinds) };
      }
      row.push(best);
    }
  }
  const pairs: WordPair[] = [];
  for (let way = ways[given.length]?.[expected.length]; way?.pair; way = way.before) pairs.unshift(way.pair);
  return pairs;
}

/** How many words of either side may stand for each other, in the order in which they are tried. */
const phraseSizes = ['11', '12', '21', '13', '31', '22', '23', '32', '33', '01', '10'].map(
  (sizes): [number, number] => [Number(sizes[0]), Number(sizes[1])],
);

/** In what words differ; `undefined` where it is more than the rules accept. */
function kindsOf(given: readonly Unit[], expected: readonly Unit[], rules: ReadyRules): WordPair['kinds'] | undefined {
  const [one] = given;
  const [other] = expected;
  if (!one) return [mayBeLeftOut(expected, rules) ? 'articles' : 'missing'];
  if (!other) return [mayBeLeftOut(given, rules) ? 'articles' : 'added'];
  const isWord = given.length + expected.length === 2;
  if (isWord && one.text === other.text) return [];
  const isSameWord = isWord && one.key === other.key;
  const kind = isSameWord ? 'encoding' : looserKind(given, expected, rules);
  if (!kind) return undefined;
  const kinds = isSameWord && one.lower === other.lower ? [] : [kind];
  const isCased = isSameWord ? toneKey(one.text) === toneKey(other.text) : capitalsOf(one) === capitalsOf(other);
  if (isCased) return kinds;
  return rules.tiers.includes('case') ? [...kinds, 'case'] : undefined;
}

const mayBeLeftOut = ([unit]: readonly Unit[], { tiers }: ReadyRules): boolean =>
  tiers.includes('articles') && /^(?:an?|the)$/u.test(unit?.lower ?? '');

/** No capitals, all capitals, or some. */
const capitalsOf = ({ text, lower }: Unit): number =>
  text === lower ? 0 : text.length > 1 && text === text.toLocaleUpperCase('vi') ? 2 : 1;

/** The closest difference besides encoding and capitals between words that are not the same. */
function looserKind(
  given: readonly Unit[],
  expected: readonly Unit[],
  { lang, tiers, same, reject }: ReadyRules,
): DifferenceKind | undefined {
  const [key, meant] = [keyOf(given), keyOf(expected)];
  if (reject.has(key)) return undefined;
  const listed = same.get(`${key}=${meant}`);
  if (listed) return listed;
  const lower = lowerOf(given);
  const other = lowerOf(expected);
  if (given.length + expected.length > 2) {
    return toneKey(lower) === toneKey(other) ? joinedKind(given, expected, tiers) : undefined;
  }
  if (tiers.includes('case') && lower.replaceAll("'", '') === other.replaceAll("'", '')) return 'punctuation';
  const marks = tiers.includes('marks') ? 'marks' : tiers.includes('marks-part') ? 'marks-part' : undefined;
  if (marks && isUnturned(lower, other)) return 'keys';
  if (marks && isUnmarked(lower, other)) return marks;
  return tiers.includes('typo') && isTypo(lower, other, lang) ? 'typo' : undefined;
}

/** Words for one that has hyphens fewer are punctuation, for one that has a space fewer or more a slip. */
function joinedKind(
  given: readonly Unit[],
  expected: readonly Unit[],
  tiers: ReadyRules['tiers'],
): DifferenceKind | undefined {
  const sizes = given.length * expected.length;
  const joints = [...given.slice(0, -1), ...expected.slice(0, -1)];
  if (sizes < 4 && joints.every(({ isHyphened }) => isHyphened)) return 'punctuation';
  const letters = expected.map(({ text }) => text).join('');
  return sizes === 2 && tiers.includes('typo') && /^\p{L}{4,}$/u.test(letters) ? 'typo' : undefined;
}
