import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'listen', id: 'n', prompt: 'p', choices: choices(3), key: 2, audio: 'a.mp3' });

test.each([
  [0, 0],
  [1, 0],
  [2, 100],
])('LISTEN-2 choice %i earns %i', (response, score) => {
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});
