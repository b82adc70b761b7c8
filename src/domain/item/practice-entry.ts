import type { CheckItem } from './check-item.ts';
import type { Choice, ItemId } from './fields.ts';

/** A task as a lesson shows it: to be ticked, with nothing that could be scored (TASK-1). */
export interface Task {
  readonly id: ItemId;
  readonly prompt: string;
  readonly steps: readonly Choice[];
  readonly feedback?: string;
}

/** What stands in a lesson's practice. */
export type PracticeEntry = CheckItem | { readonly task: Task };

/** The id of what stands in a lesson's practice. */
export const idOfEntry = (entry: PracticeEntry): ItemId => ('task' in entry ? entry.task.id : entry.item.id);
