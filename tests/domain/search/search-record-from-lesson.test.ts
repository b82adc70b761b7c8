import { expect, test } from 'vitest';
import { searchRecordSchema } from '#domain/search/schema.ts';
import { searchRecordFromLesson } from '#domain/search/search-record-from-lesson.ts';
import { loadContent } from '#wiring/node.ts';

test('SEARCH-3 a lesson is known by its title, summary, headings, outcomes, module and course', async () => {
  const content = await loadContent();
  if (!content.ok) throw new Error('The content has problems');
  const course = content.value.catalogue.find(({ id }) => id === 'ky-nang-so');
  const module = course?.modules.find(({ id }) => id === 'bao-ve-tai-khoan');
  const lesson = module?.lessons.find(({ id }) => id === 'mat-khau-manh');
  if (!course || !module || !lesson) throw new Error('The lesson is not there');
  const record = searchRecordFromLesson(course, module, lesson);
  expect(searchRecordSchema.parse(record)).toEqual({
    route: 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/',
    title: lesson.title,
    summary: lesson.summary,
    module: module.title,
    course: course.title,
    headings: lesson.body.headings.map(({ text }) => text),
    outcomes: lesson.outcomes,
  });
  expect(record.headings.length).toBeGreaterThan(0);
});
