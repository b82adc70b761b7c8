import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedItem } from '../sample-items.ts';

test.each([
  [true, 1, 100],
  [true, 0, 0],
  [false, 0, 100],
  [false, 1, 0],
])('TF-2 where the key is %j, %i earns %i', (key, response, score) => {
  const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key });
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});
