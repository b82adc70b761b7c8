import { routes } from '../course/routes.ts';
import type { Course, Lesson, Module } from '../course/schema.ts';
import type { SearchRecord } from './schema.ts';

/** What search knows of a lesson. */
export const searchRecordFromLesson = (course: Course, module: Module, lesson: Lesson): SearchRecord => ({
  route: routes.lesson(lesson),
  title: lesson.title,
  summary: lesson.summary,
  module: module.title,
  course: course.title,
  headings: lesson.body.headings.map(({ text }) => text),
  outcomes: [...lesson.outcomes],
});
