import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'match', id: 'm', prompt: 'p', lefts: choices(2), rights: choices(3), key: [2, 0] });

test.each([[[0, 1]], [[2, 2]], [[null, 0]], [[1, null]]])('MATCH-1 %j is a response to two lefts', (response) => {
  expect(kinds.match.parseResponse(item, response)).toEqual(response);
});

test.each([
  [[]],
  [[null, null]],
  [[0]],
  [[0, 1, 2]],
  [[0, 3]],
  [[0, -1]],
  [[0, '1']],
  [[0, [1]]],
  [{ 0: 0, 1: 1 }],
  [0],
])('MATCH-1 %j is none', (response) => {
  expect(kinds.match.parseResponse(item, response)).toBeUndefined();
});
