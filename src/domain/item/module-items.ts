import { duplicates } from '../course/catalogue-from-files.ts';
import type { Lesson, Module } from '../course/schema.ts';
import type { Place, Problem } from '../shared/problem.ts';
import { type AuthoredItem, isScored, type ScoredItem } from './authored-kinds.ts';
import type { ItemId } from './fields.ts';
import type { PlacedItem } from './items-from-document.ts';
import { itemProblems } from './problems.ts';

/** The items of one lesson, with the lesson they belong to. */
export interface LessonItems {
  readonly lesson: Lesson;
  readonly items: readonly PlacedItem[];
}

/** Items that a lesson shows for practice. */
export const isPractice = ({ use }: AuthoredItem): boolean => use !== 'evidence';

/** Items that a module's check may ask: never a task (TASK-1). */
export const isEvidence = (item: AuthoredItem): item is ScoredItem => isScored(item) && item.use !== 'practice';

/** The items that a lesson's progress counts: those of its practice that can be answered rightly (PROGRESS-1). */
export const scoredPractice = (items: readonly PlacedItem[]): ItemId[] =>
  items.flatMap(({ item }) => (isScored(item) && isPractice(item) ? [item.id] : []));

/**
 * The items of each check of a lesson, in order: as its `<Check>`s name them, or one check with all of
 * them where the lesson says nothing (ITEM-2).
 */
export function checksOfLesson({ lesson, items }: LessonItems): AuthoredItem[][] {
  const practice = items.map(({ item }) => item).filter(isPractice);
  if (lesson.body.checks.length === 0) return practice.length > 0 ? [practice] : [];
  return lesson.body.checks.map((ids) => ids.flatMap((id) => practice.filter((item) => item.id === id)));
}

/** Ids used twice in a module, and references between lessons and items that lead nowhere (ITEM-2, ITEM-3). */
export function problemsOfModuleItems(module: Module, lessons: readonly LessonItems[]): Problem[] {
  return [
    ...duplicateItems(
      lessons.flatMap(({ items }) => items),
      module.id,
    ),
    ...lessons.flatMap(problemsOfReferences),
  ];
}

/** Items with an id that stands above them already. */
export const duplicateItems = (items: readonly PlacedItem[], scope: string): Problem[] =>
  duplicates(items.map(({ item, place }) => ({ id: item.id, scope, place }))).map(({ id, place, first }) =>
    itemProblems.I_ID_DUPLICATE({ id, first }, place),
  );

function problemsOfReferences({ lesson, items }: LessonItems): Problem[] {
  const named = lesson.body.checks.flat();
  const practice = items.filter(({ item }) => isPractice(item));
  const place: Place = { path: lesson.file };
  const dangling = named.filter((id) => !practice.some(({ item }) => item.id === id));
  const unnamed = named.length === 0 ? [] : practice.filter(({ item }) => !named.includes(item.id));
  return [
    ...dangling.map((id) => itemProblems.I_REFERENCE_DANGLING({ id }, place)),
    ...unnamed.map(({ item, place }) => itemProblems.I_REFERENCE_MISSING({ id: item.id }, place)),
  ];
}
