import { expect, test } from 'vitest';
import { fillIn } from '#domain/text/fill-in.ts';

test.each([
  ['Câu {at} trên {count}', { at: 1, count: 10 }, 'Câu 1 trên 10'],
  ['{a}{a}', { a: 'x' }, 'xx'],
  ['{a} {b}', { a: 0 }, '0 {b}'],
  ['{a}', { a: '{b}', b: 'no' }, '{b}'],
  ['{constructor}', {}, '{constructor}'],
  ['no place', { a: 1 }, 'no place'],
])('"%s" with %j', (template, values, text) => {
  expect(fillIn(template, values)).toBe(text);
});
