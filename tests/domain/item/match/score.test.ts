import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({
  kind: 'match',
  id: 'm',
  prompt: 'p',
  lefts: choices(3),
  rights: choices(4),
  key: [3, 0, 0],
});

test.each([
  [[3, 0, 0], 100],
  [[3, 0, 1], 66],
  [[3, 1, 1], 33],
  [[3, null, null], 33],
  [[null, 0, 0], 66],
  [[0, 0, 0], 66],
  [[0, 3, 3], 0],
  [[null, null, 1], 0],
])('MATCH-2 %j earns %i', (response, score) => {
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});
