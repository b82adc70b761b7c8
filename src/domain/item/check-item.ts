import type { Speech } from './audio.ts';
import { authoredKinds, type ScoredItem } from './authored-kinds.ts';
import type { Choice, ItemId } from './fields.ts';
import { hintsOf } from './items-from-document.ts';
import type { BankedItem } from './kinds.ts';
import type { AuthoredTaskItem } from './task/schema.ts';

/** An item as a check shows it: what is asked and scored, and what is said about it. */
export interface CheckItem {
  readonly item: BankedItem;
  /** `shown[i]` is the bank's index of what stands at place i, one list after another; empty where nothing is reordered. */
  readonly shown: readonly number[];
  readonly explanation: Explanation;
  /** The digest of its right answer, by which a lesson's practice is recorded (KEY-2). */
  readonly key?: string;
}

/** A task as a lesson shows it: to be ticked, with nothing that could be scored (TASK-1). */
export interface Task {
  readonly id: ItemId;
  readonly prompt: string;
  readonly steps: readonly Choice[];
  readonly feedback?: string;
}

/** What stands in a lesson's practice. */
export type PracticeEntry = CheckItem | { readonly task: Task };

/** What an author says about an item besides the question; it is not in the bank, so mending it makes no new one. */
export interface Explanation {
  readonly feedback?: string;
  /**
   * For each choice or reason, in the bank's order, what is said to whoever picks it; a story's choices are counted
   * through all its scenes.
   */
  readonly byChoice: readonly (string | null)[];
  readonly hints: readonly string[];
  /** The language in which an answer is typed. */
  readonly answerLang: 'vi' | 'en';
  /** What is heard, where the item has audio. */
  readonly speech?: Speech;
}

/** An item in the bank's form. */
export const bankedFromAuthored = (item: ScoredItem): BankedItem => authoredKinds[item.kind].bankedFromAuthored(item);

/** A task without what only checks of content read. */
export const taskFromAuthored = ({ id, prompt, steps, feedback }: AuthoredTaskItem): Task => ({
  id,
  prompt,
  steps,
  ...(feedback !== undefined && { feedback }),
});

/** What is said about an item. */
export function explanationFromAuthored(item: ScoredItem): Explanation {
  const speech = speechOf(item);
  return {
    ...(item.feedback !== undefined && { feedback: item.feedback }),
    byChoice: pickable(item).map(({ feedback }) => feedback ?? null),
    hints: hintsOf(item),
    answerLang: 'answerLang' in item ? item.answerLang : 'vi',
    ...(speech && { speech }),
  };
}

/** What an item lets people pick, each with what is said to whoever does. */
function pickable(item: ScoredItem): readonly { readonly feedback?: string | undefined }[] {
  switch (item.kind) {
    case 'choice':
    case 'multiple':
    case 'listen':
      return item.choices;
    case 'true-false':
      return item.reasons ?? [];
    case 'scenario':
      return item.scenes.flatMap(({ choices }) => choices);
    case 'find':
      return item.screen.parts;
    default:
      return [];
  }
}

function speechOf(item: ScoredItem): Speech | undefined {
  switch (item.kind) {
    case 'listen':
      return { transcript: item.transcript, lang: item.lang, isSynthetic: item.voice === 'synthetic' };
    case 'dictation':
      return { lang: item.answerLang, isSynthetic: item.voice === 'synthetic' };
    default:
      return undefined;
  }
}
