import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { anyItemOf, bankedFromYaml, bankedItem, choices, parcelMessage } from '../sample-items.ts';

const item = bankedFromYaml(parcelMessage);

test.each([
  [[3, 4, 5], 100],
  [[4, 5], 66],
  [[4], 33],
  [[0, 4], 0],
  [[0, 3, 4, 5], 66],
  [[0, 1, 2], 0],
  [[0, 1, 2, 3, 4, 5], 0],
])('FIND-2 pointing at %j of the message earns %i', (response, score) => {
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});

test('FIND-2 the credit is that of multiple', () => {
  fc.assert(
    fc.property(anyItemOf.find, fc.subarray([...Array(12).keys()], { minLength: 1 }), (sample, response) => {
      const { key, screen } = sample;
      const find = bankedItem({ id: 'i', prompt: 'p', ...sample });
      const multiple = { id: 'i', prompt: 'p', kind: 'multiple', choices: choices(screen.parts.length), key };
      expect(scoreResponse(find, response, currentScoring)?.credit).toEqual(
        scoreResponse(bankedItem(multiple), response, currentScoring)?.credit,
      );
    }),
  );
});
