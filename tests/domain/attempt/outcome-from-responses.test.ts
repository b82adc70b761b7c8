import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { drawForm, type Form } from '#domain/attempt/draw-form.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import { kinds } from '#domain/item/kinds.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { anyItem, anyResponse, bankedItem, bankOf, choices } from '../item/sample-items.ts';

const trueFalse = (id: string, points?: number) =>
  bankedItem({ kind: 'true-false', id, prompt: 'p', key: true, ...(points && { points }) });
const formOf = (...items: Form[number]['item'][]): Form => items.map((item) => ({ item, shown: [] }));
const ten = formOf(...Array.from({ length: 10 }, (_, at) => trueFalse(`i-${at}`)));
const answers = (right: number): number[] => ten.map((_, at) => (at < right ? 1 : 0));

test.each([
  [80, 10, true],
  [80, 8, true],
  [80, 7, false],
  [100, 10, true],
  [100, 9, false],
  [1, 0, false],
  [1, 1, true],
  [75, 8, true],
  [75, 7, false],
])('ATT-3 with a pass mark of %i %, %i right of ten: passed is %j', (passPercent, right, passed) => {
  expect(outcomeFromResponses({ passPercent, scoring: currentScoring }, ten, answers(right))).toMatchObject({
    score: right * 100,
    maxScore: 1000,
    passed,
  });
});

test('ATT-3 the pass mark is exact: 66 of 100 is not 67 %, and two thirds of 300 is', () => {
  const third = bankedItem({ kind: 'multiple', id: 'm', prompt: 'p', choices: choices(4), key: [0, 1, 2] });
  expect(outcomeFromResponses({ passPercent: 67, scoring: currentScoring }, formOf(third), [[0, 1]])).toMatchObject({
    score: 66,
    passed: false,
  });
  expect(outcomeFromResponses({ passPercent: 66, scoring: currentScoring }, formOf(third), [[0, 1]])).toMatchObject({
    score: 66,
    passed: true,
  });
});

test('ATT-3 items count by their points', () => {
  const form = formOf(trueFalse('a', 300), trueFalse('b'));
  expect(outcomeFromResponses({ passPercent: 75, scoring: currentScoring }, form, [1, 0])).toMatchObject({
    score: 300,
    maxScore: 400,
    passed: true,
  });
  expect(outcomeFromResponses({ passPercent: 75, scoring: currentScoring }, form, [0, 1])).toMatchObject({
    score: 100,
    maxScore: 400,
    passed: false,
  });
});

test.each([
  ['none', []],
  ['one too few', answers(10).slice(1)],
  ['one too many', [...answers(10), 1]],
])('ATT-1 %s of ten responses have no outcome', (_, responses) => {
  expect(outcomeFromResponses({ passPercent: 80, scoring: currentScoring }, ten, responses)).toBeUndefined();
});

test('ATT-2 responses that were left out earn nothing', () => {
  expect(outcomeFromResponses({ passPercent: 80, scoring: currentScoring }, ten, Array(10).fill(null))).toMatchObject({
    score: 0,
    passed: false,
  });
});

test('ATT-2 one response of another shape leaves the whole try without an outcome', () => {
  for (const at of ten.keys())
    expect(
      outcomeFromResponses({ passPercent: 80, scoring: currentScoring }, ten, answers(10).with(at, 2)),
    ).toBeUndefined();
});

const anyForm = fc
  .array(anyItem, { minLength: 1, maxLength: 12 })
  .map((items) => formOf(...items.map((item, at) => bankedItem({ ...item, id: `i-${at}` }))));

test('ATT-3 the keys earn everything and pass', () => {
  fc.assert(
    fc.property(anyForm, fc.integer({ min: 1, max: 100 }), (form, passPercent) => {
      const outcome = outcomeFromResponses(
        { passPercent, scoring: currentScoring },
        form,
        form.map(({ item }) => kinds[item.kind].keyResponse(item)),
      );
      expect(outcome?.passed).toBe(true);
      expect(outcome?.score).toBe(outcome?.maxScore);
      expect(outcome?.items).toHaveLength(form.length);
    }),
  );
});

test('ATT-2 ATT-3 whatever is given, there is no outcome or one between 0 and the maximum, the sum of its items', () => {
  fc.assert(
    fc.property(anyForm, fc.array(anyResponse, { minLength: 12, maxLength: 12 }), (form, given) => {
      const outcome = outcomeFromResponses(
        { passPercent: 80, scoring: currentScoring },
        form,
        given.slice(0, form.length),
      );
      if (!outcome) return;
      expect(outcome.score).toBeGreaterThanOrEqual(0);
      expect(outcome.score).toBeLessThanOrEqual(outcome.maxScore);
      expect(outcome.score).toBe(outcome.items.reduce((total, { score }) => total + score, 0));
    }),
  );
});

test('ATT-1 responses are in the bank’s order of choices: the shown order changes no score', () => {
  const item = { kind: 'choice', id: 'c', prompt: 'p', choices: choices(6), key: 4 };
  const bank = bankOf([item]);
  const scores = Array.from({ length: 20 }, (_, at) => {
    const form = drawForm(bank, 'dig', { iss: 'did:key:a', att: at + 1 }, sha256);
    return outcomeFromResponses(bank, form, [4])?.score;
  });
  expect(new Set(scores)).toEqual(new Set([100]));
});
