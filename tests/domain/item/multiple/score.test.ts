import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { anyItemOf, bankedItem, choices } from '../sample-items.ts';

test.each([
  [4, [0, 2], [0, 2], 100],
  [4, [0, 2], [0], 50],
  [4, [0, 2], [1], 0],
  [4, [0, 2], [0, 1], 0],
  [4, [0, 2], [0, 1, 2], 50],
  [4, [0, 2], [1, 3], 0],
  [4, [0, 2], [0, 1, 2, 3], 0],
  [5, [0, 1, 2], [0, 1], 66],
  [5, [0, 1, 2], [0, 1, 2, 3], 50],
  [5, [0, 1, 2], [0, 1, 3], 16],
  [5, [0, 1, 2], [0, 3], 0],
  [5, [0], [0, 1], 75],
  [5, [0], [0, 1, 2, 3], 25],
  [2, [1], [1], 100],
  [2, [1], [0, 1], 0],
])('MULTIPLE-2 of %i choices with key %j, ticking %j earns %i', (count, key, response, score) => {
  const item = bankedItem({ kind: 'multiple', id: 'm', prompt: 'p', choices: choices(count), key });
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});

const anyMultiple = anyItemOf.multiple.map((item) => ({
  item: bankedItem({ id: 'm', prompt: 'p', ...item }),
  count: item.choices.length,
  key: item.key,
}));

test('MULTIPLE-2 ticking everything earns nothing', () => {
  fc.assert(
    fc.property(anyMultiple, ({ item, count }) => {
      expect(scoreResponse(item, [...Array(count).keys()], currentScoring)?.score).toBe(0);
    }),
  );
});

test('MULTIPLE-2 ticking only wrong choices earns nothing', () => {
  fc.assert(
    fc.property(anyMultiple, ({ item, count, key }) => {
      const wrong = [...Array(count).keys()].filter((index) => !key.includes(index));
      expect(scoreResponse(item, wrong, currentScoring)?.score).toBe(0);
    }),
  );
});

test('MULTIPLE-2 one more right tick never earns less, and one more wrong tick never earns more', () => {
  fc.assert(
    fc.property(anyMultiple, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), fc.nat(), (sample, ticks, at) => {
      const ticked = ticks.filter((index) => index < sample.count);
      const added = at % sample.count;
      fc.pre(ticked.length > 0 && !ticked.includes(added));
      const before = scoreResponse(sample.item, ticked, currentScoring)?.score ?? Number.NaN;
      const after =
        scoreResponse(
          sample.item,
          [...ticked, added].sort((a, b) => a - b),
          currentScoring,
        )?.score ?? Number.NaN;
      if (sample.key.includes(added)) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
