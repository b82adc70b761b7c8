import type { Practice } from './schema.ts';

/** How far a lesson is: `done` when every practice item was answered rightly once (PROGRESS-1). */
export interface LessonProgress {
  readonly right: number;
  readonly total: number;
  readonly state: 'not-begun' | 'begun' | 'done';
}

/** What the recorded practice says of a lesson with these items. Items that were added later count as open. */
export function progressFromPractice(
  lesson: { readonly module: string; readonly lesson: string; readonly items: readonly string[] },
  practice: readonly Practice[],
): LessonProgress {
  const own = practice.filter((entry) => entry.module === lesson.module && entry.lesson === lesson.lesson);
  const rightly = new Set(own.filter(({ right }) => right).map(({ item }) => String(item)));
  const right = lesson.items.filter((item) => rightly.has(item)).length;
  const total = lesson.items.length;
  if (total > 0 && right === total) return { right, total, state: 'done' };
  return { right, total, state: own.length > 0 ? 'begun' : 'not-begun' };
}
