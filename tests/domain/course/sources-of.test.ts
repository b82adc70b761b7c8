import { expect, test } from 'vitest';
import { sourcesOf } from '#domain/course/sources-of.ts';
import { contentOf, lesson, lessonPath } from '../item/sample-content.ts';
import { changed } from '../item/sample-items.ts';

const sourcesIn = (body: string, sources: string): [string, string][] => {
  const text = changed(lesson('mat-khau', body), 'minutes: 7', `minutes: 7\nsources: [${sources}]`);
  const content = contentOf({ [lessonPath]: text });
  const lessons = content.catalogue.flatMap(({ modules }) => modules).flatMap(({ lessons }) => lessons);
  return lessons.flatMap((one) => sourcesOf(one, content.facts)).map(({ title, url }) => [title, url]);
};
const a = '{ title: Của bài, url: "https://example.org/a", checked_on: null }';
const b = '{ title: Khác, url: "https://example.org/b", checked_on: 2026-11-24 }';

test('a lesson’s sources and those of its facts', () => {
  expect(sourcesIn('Gõ <Fact id="do-dai" />.\n', b)).toEqual([
    ['NIST', 'https://example.org/a'],
    ['Khác', 'https://example.org/b'],
  ]);
});

test('an address stands once, in the lesson’s own words', () => {
  expect(sourcesIn('Gõ <Fact id="do-dai" />, <Fact id="do-dai" />.\n', `${a}, ${b}`)).toEqual([
    ['Của bài', 'https://example.org/a'],
    ['Khác', 'https://example.org/b'],
  ]);
});

test('facts that the lesson does not print bring no source', () => {
  expect(sourcesIn('Chữ.\n', '')).toEqual([]);
});
