import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { anyItemOf, bankedFromYaml, bankedItem, policeCall } from '../sample-items.ts';

const item = bankedFromYaml(policeCall);

test.each([
  ['hangs up and asks', [2, 2], 100],
  ['listens first, then hangs up and asks', [0, 2, 2], 50],
  ['hangs up, answers again, hangs up and asks', [2, 0, 2, 2], 50],
  ['listens, hangs up, answers again, hangs up and asks', [1, 2, 0, 2, 2], 25],
  ['hangs up and tells nobody', [2, 1], 50],
  ['listens, hangs up and tells nobody', [0, 2, 1], 25],
  ['goes round as long as a path may be', [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 1], 0],
  ['pays', [0, 0], 0],
])('SCENARIO-2 whoever %s', (_, response, score) => {
  expect(scoreResponse(item, response, currentScoring)?.score).toBe(score);
});

test('SCENARIO-2 of two ways of one length both earn all, and the key takes the first', () => {
  const scene = (...to: number[]) => ({ text: 's', choices: to.map((place) => ({ text: `c${place}`, to: place })) });
  const two = bankedItem({
    kind: 'scenario',
    id: 'i',
    prompt: 'p',
    scenes: [scene(3, 2, 1), scene(3, 4), scene(3, 4)],
    ends: [
      { text: 'e', credit: 'none' },
      { text: 'f', credit: 'full' },
    ],
  });
  expect(kinds.scenario.keyResponse(two)).toEqual([1, 1]);
  expect(scoreResponse(two, [2, 1], currentScoring)?.score).toBe(100);
});

const anyScenario = anyItemOf.scenario.map((sample) => bankedItem({ id: 'i', prompt: 'p', ...sample }));
const anyPath = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 });

/** A story walked until it ends: where it has not ended after the given choices, by the shortest way from there. */
function walked(story: typeof item, path: readonly number[]): number[] {
  if (story.kind !== 'scenario') throw new Error('no story');
  const { scenes } = story;
  const taken: number[] = [];
  let place = 0;
  for (const wanted of path) {
    const choices = scenes[place]?.choices;
    if (!choices) break;
    taken.push(wanted % choices.length);
    place = choices[wanted % choices.length]?.to ?? 0;
  }
  return taken;
}

test('SCENARIO-2 no path earns more than the key, and none that is longer earns as much', () => {
  fc.assert(
    fc.property(anyScenario, anyPath, (story, path) => {
      const response = walked(story, path);
      const scored = scoreResponse(story, response, currentScoring);
      fc.pre(scored !== undefined);
      const { numerator, denominator } = scored?.credit ?? { numerator: 0, denominator: 1 };
      const shortest = kinds.scenario.keyResponse(story);
      if (Array.isArray(shortest) && response.length > shortest.length) expect(numerator).toBeLessThan(denominator);
      expect(numerator).toBeLessThanOrEqual(denominator);
    }),
    { numRuns: 500 },
  );
});

test('SCENARIO-2 coming back to a scene halves what the rest of the way earns, or less', () => {
  fc.assert(
    fc.property(anyScenario, anyPath, (story, path) => {
      if (story.kind !== 'scenario') throw new Error('no story');
      const response = walked(story, path);
      const places = [0];
      for (const index of response) places.push(story.scenes[places.at(-1) ?? 0]?.choices[index]?.to ?? 0);
      const again = places.findIndex(
        (place, at) => at > 0 && place < story.scenes.length && places.indexOf(place) < at,
      );
      fc.pre(again > 0 && scoreResponse(story, response, currentScoring) !== undefined);
      const first = places.indexOf(places[again] ?? 0);
      const straight = [...response.slice(0, first), ...response.slice(again)];
      const worth = (of: readonly number[]): number => {
        const { numerator, denominator } = scoreResponse(story, of, currentScoring)?.credit ?? {
          numerator: Number.NaN,
          denominator: 1,
        };
        return numerator / denominator;
      };
      expect(worth(response)).toBeLessThanOrEqual(worth(straight) / 2);
    }),
    { numRuns: 500 },
  );
});
