import { expect, test } from 'vitest';
import { attemptProblems } from '#domain/attempt/problems.ts';
import { courseProblems } from '#domain/course/problems.ts';
import { itemProblems } from '#domain/item/problems.ts';
import { defineProblem, problemLines } from '#domain/shared/problem.ts';
import { documentProblems } from '#domain/shared/problems.ts';

const lost = defineProblem<{ id: string }>('T_LOST', {
  title: { vi: 'Mất', en: 'Lost' },
  message: ({ id }) => ({ vi: `Mất ${id}.`, en: `${id} is lost.` }),
  hint: { vi: 'Tìm lại.', en: 'Look for it.' },
});

test('a problem tells its code, its facts and its place in both languages', () => {
  expect(lost({ id: 'x' }, { path: 'a.yaml', line: 3 })).toEqual({
    code: 'T_LOST',
    title: { vi: 'Mất', en: 'Lost' },
    message: { vi: 'Mất x.', en: 'x is lost.' },
    hint: { vi: 'Tìm lại.', en: 'Look for it.' },
    place: { path: 'a.yaml', line: 3 },
  });
  expect(lost({ id: 'x' })).not.toHaveProperty('place');
  expect(lost.code).toBe('T_LOST');
});

test.each([
  [{ path: 'a.yaml', line: 3, column: 7 }, 'a.yaml:3:7 T_LOST Lost'],
  [{ path: 'a.yaml', line: 3 }, 'a.yaml:3 T_LOST Lost'],
  [{ path: 'a.yaml' }, 'a.yaml T_LOST Lost'],
  [undefined, 'T_LOST Lost'],
])('on a terminal: %j', (place, head) => {
  expect(problemLines(lost({ id: 'x' }, place), 'en')).toBe(`${head}\n  x is lost.\n  → Look for it.`);
});

const catalogues = { documentProblems, courseProblems, itemProblems, attemptProblems };
const kinds = Object.values(catalogues).flatMap((catalogue) => Object.entries(catalogue));

test.each(kinds)('%s stands under its own code, with a title and a hint in both languages', (name, kind) => {
  expect(kind.code).toBe(name);
  for (const words of [kind.title, kind.hint]) {
    expect(words.vi).toMatch(/\S/u);
    expect(words.en).toMatch(/\S/u);
    expect(words.vi).not.toBe(words.en);
  }
});

test('no code stands twice', () => {
  const codes = kinds.map(([name]) => name);
  expect(new Set(codes).size).toBe(codes.length);
});
