import { type AuthoredItem, authoredKinds } from './authored-kinds.ts';
import { hintsOf } from './items-from-document.ts';
import type { BankedItem } from './kinds.ts';

/** An item as a check shows it: what is asked and scored, and what is said about it. */
export interface CheckItem {
  readonly item: BankedItem;
  /** `shown[i]` is the bank's index of what stands at place i, one list after another; empty where nothing is reordered. */
  readonly shown: readonly number[];
  readonly explanation: Explanation;
}

/** What an author says about an item besides the question; it is not in the bank, so mending it makes no new one. */
export interface Explanation {
  readonly feedback?: string;
  /** For each choice, in the bank's order, what is said to whoever picks it. */
  readonly byChoice: readonly (string | null)[];
  readonly hints: readonly string[];
  /** The language in which an answer is typed. */
  readonly answerLang: 'vi' | 'en';
}

/** An item in the bank's form. */
export const bankedFromAuthored = (item: AuthoredItem): BankedItem => authoredKinds[item.kind].bankedFromAuthored(item);

/** What is said about an item. */
export function explanationFromAuthored(item: AuthoredItem): Explanation {
  const byChoice =
    item.kind === 'choice' || item.kind === 'multiple' ? item.choices.map(({ feedback }) => feedback ?? null) : [];
  return {
    ...(item.feedback !== undefined && { feedback: item.feedback }),
    byChoice,
    hints: hintsOf(item),
    answerLang: 'answerLang' in item ? item.answerLang : 'vi',
  };
}
