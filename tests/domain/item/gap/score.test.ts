import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedFromYaml } from '../sample-items.ts';

const item = bankedFromYaml(`items:
  - id: g
    kind: gap
    difficulty: easy
    prompt: Điền.
    answerLang: en
    text: "My name {name} Lan. I {live} in Hanoi. I {like} tea."
    gaps:
      name: { choices: [am, is, are], key: is }
      live: { accept: [live], reject: [leave], tiers: [case, typo] }
      like: { accept: ["(really) [like|love]"], tiers: [case, typo] }
`);

test.each([
  ['everything', [1, 'live', 'really like'], 100, 6],
  ['another accepted text', [1, 'live', 'LOVE'], 100, 6],
  ['a typo', [1, 'lvie', 'like'], 83, 5],
  ['two typos in two gaps', [1, 'lvie', 'lke'], 66, 4],
  ['a wrong choice', [0, 'live', 'like'], 66, 4],
  ['a rejected text', [1, 'leave', 'like'], 66, 4],
  ['a part left out', [1, null, null], 33, 2],
  ['half of one gap', [null, null, 'liek'], 16, 1],
  ['nothing right', [2, 'work', 'hate'], 0, 0],
])('GAP-2 %s', (_, response, score, halves) => {
  expect(scoreResponse(item, response, currentScoring)).toMatchObject({
    score,
    credit: { numerator: halves, denominator: 6 },
  });
});

test('GAP-2 every gap has its share, whatever the others were given', () => {
  const parts = fc.tuple(
    fc.constantFrom(0, 1, 2, null),
    fc.constantFrom('live', 'lvie', 'go', null),
    fc.constantFrom('like', 'liek', 'go', null),
  );
  const halvesOf = (response: unknown): number => scoreResponse(item, response, currentScoring)?.credit.numerator ?? 0;
  fc.assert(
    fc.property(parts, ([name, live, like]) => {
      const alone = [
        [name, null, null],
        [null, live, null],
        [null, null, like],
      ].map(halvesOf);
      expect(halvesOf([name, live, like])).toBe(alone.reduce((sum, halves) => sum + halves, 0));
    }),
  );
});

test('FORM-3 every typed gap is a typed blank', () => {
  expect(kinds.gap.typedBlanks(item)).toBe(2);
});
