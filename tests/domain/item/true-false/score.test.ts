import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedItem, choices } from '../sample-items.ts';

test.each([
  [true, 1, 100],
  [true, 0, 0],
  [false, 0, 100],
  [false, 1, 0],
])('TF-2 where the key is %j, %i earns %i', (key, response, score) => {
  const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key });
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});

test.each([
  [[0, 1], 100],
  [[0, 0], 50],
  [[0, 2], 50],
  [[1, 1], 0],
  [[1, 0], 0],
])('TF-2 with a reason %j earns %i: a reason for the wrong value counts nothing', (response, score) => {
  const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: false, reasons: choices(3), reason: 1 });
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});
