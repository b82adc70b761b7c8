import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedItem, choices } from '../sample-items.ts';

const itemOf = (key: readonly number[]) =>
  bankedItem({ kind: 'order', id: 'o', prompt: 'p', choices: choices(key.length), key });

test.each([
  [[0, 1], [0, 1], 100],
  [[0, 1], [1, 0], 0],
  [[2, 0, 1], [2, 0, 1], 100],
  [[2, 0, 1], [0, 1, 2], 50],
  [[2, 0, 1], [1, 0, 2], 0],
  [[0, 1, 2, 3], [0, 1, 3, 2], 66],
  [[0, 1, 2, 3], [3, 0, 1, 2], 66],
  [[0, 1, 2, 3], [1, 0, 3, 2], 33],
  [[0, 1, 2, 3], [3, 2, 1, 0], 0],
  [[0, 1, 2, 3, 4], [1, 2, 3, 4, 0], 75],
  [[4, 3, 2, 1, 0], [4, 2, 3, 1, 0], 75],
])('ORDER-2 where %j is right, %j earns %i', (key, response, score) => {
  expect(scoreResponse(itemOf(key), response, currentScoring)?.score).toBe(score);
});

/** The longest common subsequence as every textbook computes it. */
function longestCommon(left: readonly number[], right: readonly number[]): number {
  const [head, ...rest] = left;
  if (head === undefined || right.length === 0) return 0;
  const without = longestCommon(rest, right);
  const at = right.indexOf(head);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, right.slice(at + 1)));
}

test('ORDER-2 the credit is (longest common subsequence − 1) ÷ (n − 1)', () => {
  const orders = fc.integer({ min: 2, max: 8 }).chain((length) => {
    const order = fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
    return fc.tuple(order, order);
  });
  fc.assert(
    fc.property(orders, ([key, response]) => {
      expect(scoreResponse(itemOf(key), response, currentScoring)?.credit).toEqual({
        numerator: longestCommon(key, response) - 1,
        denominator: key.length - 1,
      });
      expect(scoreResponse(itemOf(key), key.toReversed(), currentScoring)?.score).toBe(0);
    }),
  );
});
