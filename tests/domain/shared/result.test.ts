import { expect, test } from 'vitest';
import { defineProblem } from '#domain/shared/problem.ts';
import { collect, failure, success } from '#domain/shared/result.ts';

const words = { vi: 'a', en: 'b' };
const fault = (code: string) => defineProblem(code, { title: words, message: () => words, hint: words })(undefined);

test('collect: all values in order', () => {
  expect(collect([success(1), success(2)])).toEqual({ ok: true, value: [1, 2] });
  expect(collect([])).toEqual({ ok: true, value: [] });
});

test('collect: one failure is enough, and every problem of every failure is told', () => {
  const result = collect([success(1), failure(fault('A'), fault('B')), success(2), failure(fault('C'))]);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
});

test('collect: more problems than a function may have arguments', () => {
  const many = Array.from({ length: 300_000 }, () => failure(fault('A')));
  const result = collect(many);
  expect(result.ok ? 0 : result.problems.length).toBe(300_000);
});
