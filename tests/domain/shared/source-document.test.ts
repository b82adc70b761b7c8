import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type DocumentPath, parseDocument, type SourceDocument, subDocument } from '#domain/shared/source-document.ts';

const schema = z.strictObject({
  name: z.string().check(z.minLength(2), z.maxLength(4)),
  count: z.int().check(z.minimum(1), z.maximum(9)),
  tags: z.array(z.enum(['a', 'b'])),
  part: z.strictObject({ on: z.boolean() }),
});
const fine = { name: 'abc', count: 3, tags: ['a'], part: { on: true } };

// The column tells which path was asked for.
const documentOf = (value: unknown): SourceDocument => ({
  path: 'x.yaml',
  value,
  placeOf: (path: DocumentPath) => ({ path: `x.yaml#${path.join('/')}` }),
});

test('a document of the right shape gives its value', () => {
  expect(parseDocument(schema, documentOf(fine))).toEqual({ ok: true, value: fine });
});

test.each<[string, unknown, string, string, string]>([
  ['a missing field', { ...fine, name: undefined }, 'C_FIELD_MISSING', 'name', 'name'],
  ['a missing inner field', { ...fine, part: {} }, 'C_FIELD_MISSING', 'part/on', 'part.on'],
  ['an unknown field', { ...fine, nmae: 'x' }, 'C_FIELD_UNKNOWN', 'nmae', 'nmae'],
  ['an unknown inner field', { ...fine, part: { on: true, off: 1 } }, 'C_FIELD_UNKNOWN', 'part/off', 'part.off'],
  ['a number for text', { ...fine, name: 5 }, 'C_FIELD_INVALID', 'name', 'text'],
  ['text for a number', { ...fine, count: '5' }, 'C_FIELD_INVALID', 'count', 'number'],
  ['half a number', { ...fine, count: 1.5 }, 'C_FIELD_INVALID', 'count', 'whole number'],
  ['too short', { ...fine, name: 'a' }, 'C_FIELD_INVALID', 'name', 'at least 2'],
  ['too long', { ...fine, name: 'abcde' }, 'C_FIELD_INVALID', 'name', 'at most 4'],
  ['too small', { ...fine, count: 0 }, 'C_FIELD_INVALID', 'count', 'at least 1'],
  ['too big', { ...fine, count: 10 }, 'C_FIELD_INVALID', 'count', 'at most 9'],
  ['a value not on the list', { ...fine, tags: ['a', 'c'] }, 'C_FIELD_INVALID', 'tags/1', 'one of: a, b'],
  ['text for a list', { ...fine, tags: 'a' }, 'C_FIELD_INVALID', 'tags', 'a list'],
  ['text for a map', { ...fine, part: 'a' }, 'C_FIELD_INVALID', 'part', 'a map of fields'],
  ['text for true or false', { ...fine, part: { on: 'yes' } }, 'C_FIELD_INVALID', 'part/on', 'true or false'],
  ['null for text', { ...fine, name: null }, 'C_FIELD_INVALID', 'name', 'text'],
  ['an empty file', null, 'C_FIELD_INVALID', '', 'x.yaml'],
])('COURSE-1 %s is one problem at its place', (_, value, code, place, said) => {
  const result = parseDocument(schema, documentOf(value));
  const problems = result.ok ? [] : result.problems;
  expect(problems.map((problem) => [problem.code, problem.place?.path])).toEqual([[code, `x.yaml#${place}`]]);
  expect(problems[0]?.message.en).toContain(said);
  expect(problems[0]?.message.vi).toMatch(/\S/u);
});

test('COURSE-1 every fault is told at once', () => {
  const result = parseDocument(schema, documentOf({ name: 1, count: 'x', more: 1, other: 2 }));
  expect(result.ok ? 0 : result.problems.length).toBe(6);
});

test('a part of a document keeps the places of the whole', () => {
  const part = subDocument(documentOf({ items: [fine] }), ['items', 0], { ...fine, count: 0 });
  const result = parseDocument(schema, part);
  expect(result.ok ? [] : result.problems.map(({ place }) => place?.path)).toEqual(['x.yaml#items/0/count']);
});
