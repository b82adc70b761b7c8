import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KindName, kinds } from '#domain/item/kinds.ts';
import { pointsOf } from '#domain/item/score-item.ts';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { anyItem, anyItemOf, anyResponse, bankedItem, choices } from './sample-items.ts';

const names = Object.keys(anyItemOf).filter((name): name is KindName => name in kinds);
const itemsOf = (name: KindName) =>
  anyItemOf[name].map((item) => bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item }));

test('every kind has an arbitrary, so that no law leaves one out', () => {
  expect(names.toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe.each(names)('%s', (name) => {
  test('ITEM-4 ITEM-5 any response is no response or scores a whole number from 0 to the maximum; none throws', () => {
    fc.assert(
      fc.property(itemsOf(name), anyResponse, (item, response) => {
        const scored = scoreResponse(item, response, currentScoring);
        if (scored === undefined) return;
        expect(Number.isInteger(scored.score)).toBe(true);
        expect(scored.score).toBeGreaterThanOrEqual(0);
        expect(scored.score).toBeLessThanOrEqual(scored.maxScore);
        expect(scored.maxScore).toBe(pointsOf(item));
      }),
      { numRuns: 500 },
    );
  });

  test('ITEM-5 the key earns everything', () => {
    fc.assert(
      fc.property(itemsOf(name), (item) => {
        const points = pointsOf(item);
        const scored = scoreResponse(item, kinds[item.kind].keyResponse(item), currentScoring);
        expect(scored).toMatchObject({ score: points, maxScore: points });
        expect(scored?.credit.numerator).toBe(scored?.credit.denominator);
      }),
    );
  });

  test('ITEM-4 a response that was left out earns nothing', () => {
    fc.assert(
      fc.property(itemsOf(name), (item) => {
        expect(scoreResponse(item, null, currentScoring)).toEqual({
          score: 0,
          maxScore: pointsOf(item),
          credit: { numerator: 0, denominator: 1 },
        });
      }),
    );
  });

  test('ITEM-4 what JSON cannot hold, and the empty forms, are no responses', () => {
    fc.assert(
      fc.property(itemsOf(name), (item) => {
        for (const response of [undefined, Number.NaN, Infinity, {}, [], '', [null], [[]], true, 1n, () => 0]) {
          expect(scoreResponse(item, response, currentScoring)).toBeUndefined();
        }
      }),
    );
  });
});

test('ITEM-4 what is scored has been parsed: scoring and parsing agree on what a response is', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, (item, response) => {
      fc.pre(response !== null);
      const parsed = kinds[item.kind].parseResponse(item, response);
      expect(scoreResponse(item, response, currentScoring) === undefined).toBe(parsed === undefined);
    }),
  );
});

test.each([
  [100, 3, [0], 33],
  [100, 3, [0, 1], 66],
  [1, 3, [0, 1], 0],
  [50, 3, [0], 16],
  [10_000, 3, [0, 1], 6666],
  [150, 2, [0], 75],
])('ITEM-5 of %i points, with %i keys and %j ticked, %i', (points, keys, response, score) => {
  const item = bankedItem({
    kind: 'multiple',
    id: 'm',
    prompt: 'p',
    ...(points !== 100 && { points }),
    choices: choices(keys + 1),
    key: [...Array(keys).keys()],
  });
  expect(scoreResponse(item, response, currentScoring)).toMatchObject({ score, maxScore: points });
});

test('a kind refuses an item of another kind: that is a bug, not a response', () => {
  const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: true });
  expect(() => kinds.choice.creditOf(item, 0, currentScoring)).toThrow('choice was given an item of kind true-false');
});
