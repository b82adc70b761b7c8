import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedFromYaml, bankedItem, policeCall } from '../sample-items.ts';

const item = bankedFromYaml(policeCall);

test.each([[[2, 2]], [[2, 1]], [[0, 0]], [[1, 2, 2]], [[0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 1]]])(
  'SCENARIO-1 the path %j leads to an end',
  (response) => {
    expect(kinds.scenario.parseResponse(item, response)).toEqual(response);
  },
);

test.each([
  ['an empty path', []],
  ['a path that stops in a scene', [2]],
  ['a path that goes on after its end', [2, 2, 0]],
  ['a choice that is not there', [3, 2]],
  ['a path of fourteen choices', [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 1]],
  ['a negative index', [-1, 2]],
  ['a fraction', [0.5, 2]],
  ['text', ['2', '2']],
  ['null within', [2, null]],
  ['a single index', 2],
  ['an object', { 0: 2, 1: 2, length: 2 }],
])('SCENARIO-1 %s is no response', (_, response) => {
  expect(kinds.scenario.parseResponse(item, response)).toBeUndefined();
});

test('SCENARIO-1 a damaged story has no response but what it says, and throws nowhere', () => {
  const scenes = [{ text: 's', choices: [{ text: 'c', to: 9 }] }];
  const damaged = bankedItem({ kind: 'scenario', id: 'i', prompt: 'p', scenes, ends: [{ text: 'e', credit: 'none' }] });
  expect(kinds.scenario.parseResponse(damaged, [0])).toBeUndefined();
  expect(kinds.scenario.keyResponse(damaged)).toEqual([]);
  const empty = bankedItem({
    kind: 'scenario',
    id: 'i',
    prompt: 'p',
    scenes: [],
    ends: [{ text: 'e', credit: 'full' }],
  });
  expect(kinds.scenario.parseResponse(empty, [])).toBeUndefined();
  expect(kinds.scenario.keyResponse(empty)).toEqual([]);
});
