import type { Fact, Lesson } from '#domain/course/schema.ts';
import type { PracticeEntry } from '#domain/item/check-item.ts';

/** What a lesson's page puts into `Astro.locals` for the tags in its body, which can be given nothing else. */
export interface LessonLocals {
  readonly lesson: Lesson;
  readonly items: readonly PracticeEntry[];
  readonly facts: ReadonlyMap<string, Fact>;
}
