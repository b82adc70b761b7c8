import {
  type Alignment,
  alignerFromRules,
  costs,
  type DifferenceKind,
  punctuationOf,
  type WordRules,
} from './align-words.ts';
import { plainTyped } from './typed-text.ts';

/** What is accepted for a typed answer under scoring "2", as a bank keeps it. */
export interface TextKey extends WordRules {
  readonly accept: readonly string[];
}

/** One accepted difference: what was typed, and what it stands for. One of the two is empty for an article. */
export interface TextDifference {
  readonly kind: DifferenceKind;
  readonly given: string;
  readonly expected: string;
}

/** The accepted text that a typed answer came closest to, what it earns, and every difference. */
export interface TextMatch {
  readonly accepted: string;
  readonly credit: 'full' | 'half';
  readonly differences: readonly TextDifference[];
}

/** Whether a typed answer is accepted (TEXT-13), and what differs; `undefined` where it is not. Total for any text. */
export function matchText(given: string, { accept, ...rules }: TextKey): TextMatch | undefined {
  const typed = plainTyped(given);
  if (accept.includes(typed)) return { accepted: typed, credit: 'full', differences: [] };
  const { align, isRejected } = alignerFromRules(rules);
  const [best] = accept
    .map((accepted) => ({ accepted, ...withPunctuation(align(typed, accepted), typed, plainTyped(accepted)) }))
    .sort((left, right) => left.cost - right.cost);
  if (!best || best.cost >= 2 * costs.typo || (best.cost >= costs.spelling && isRejected(typed))) return undefined;
  return {
    accepted: best.accepted,
    credit: best.cost < costs['marks-part'] ? 'full' : 'half',
    differences: best.pairs.flatMap(({ given, expected, kinds }) =>
      kinds.flatMap((kind) => (kind === 'missing' || kind === 'added' ? [] : { kind, given, expected })),
    ),
  };
}

/** The punctuation between the words is shown once, for the whole text. */
function withPunctuation({ pairs, cost }: Alignment, given: string, expected: string): Alignment {
  const isSame = punctuationOf(given) === punctuationOf(expected);
  if (isSame || pairs.some(({ kinds }) => kinds.includes('punctuation'))) return { pairs, cost };
  return { pairs: [...pairs, { given, expected, kinds: ['punctuation'] }], cost: cost + costs.punctuation };
}
