import type { PracticeEntry } from './check-item.ts';
import type { ItemId } from './fields.ts';

/** The id of what stands in a lesson's practice. */
export const idOfEntry = (entry: PracticeEntry): ItemId => ('task' in entry ? entry.task.id : entry.item.id);
