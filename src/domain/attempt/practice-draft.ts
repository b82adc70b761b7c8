import type { LessonId, ModuleId } from '../course/schema.ts';
import type { ItemId } from '../item/fields.ts';
import type { Json } from '../shared/canonical-json.ts';

/**
 * What was last given to a practice item, so that a lesson that is opened again is as it was left (PRACTICE-1).
 * Not evidence and not progress: it is replaced at each change.
 *
 * `{"hints":1,"isChecked":true,"item":"do-dai","lesson":"mat-khau-manh","module":"bao-ve-tai-khoan","response":1,"version":1}`
 */
export interface PracticeDraft {
  readonly version: 1;
  readonly module: ModuleId;
  readonly lesson: LessonId;
  readonly item: ItemId;
  /** In the bank's order of choices; `null` where nothing is given. */
  readonly response: Json;
  /** Whether the learner asked for feedback on this very response. */
  readonly isChecked: boolean;
  /** How many hints were asked for. */
  readonly hints: number;
}

/** Whether a stored value is a draft of this version. Its response is parsed by the item's kind. */
export const isPracticeDraft = (value: unknown): value is PracticeDraft =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'item' in value &&
  typeof value.item === 'string' &&
  'response' in value &&
  'isChecked' in value &&
  typeof value.isChecked === 'boolean' &&
  'hints' in value &&
  typeof value.hints === 'number';
