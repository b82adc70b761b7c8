import type { Practice } from './schema.ts';

/** A practice item of a lesson, with the digest of its right answer as it is now (KEY-2). */
export interface PracticeItem {
  readonly id: string;
  readonly key: string;
}

/** How far a lesson is: `done` when every practice item was answered rightly once (PROGRESS-1). */
export interface LessonProgress {
  readonly right: number;
  readonly total: number;
  readonly state: 'not-begun' | 'begun' | 'done';
}

/**
 * What the recorded practice says of a lesson with these items. Items that were added later count as open, and so
 * do those whose right answer has changed since (PROGRESS-2).
 */
export function progressFromPractice(
  lesson: { readonly module: string; readonly lesson: string; readonly items: readonly PracticeItem[] },
  practice: readonly Practice[],
): LessonProgress {
  const own = practice.filter((entry) => entry.module === lesson.module && entry.lesson === lesson.lesson);
  const rightly = own.filter(({ right }) => right);
  const right = lesson.items.filter(({ id, key }) =>
    rightly.some((entry) => entry.item === id && (entry.key === undefined || entry.key === key)),
  ).length;
  const total = lesson.items.length;
  if (total > 0 && right === total) return { right, total, state: 'done' };
  return { right, total, state: own.length > 0 ? 'begun' : 'not-begun' };
}
