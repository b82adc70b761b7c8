import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'order', id: 'o', prompt: 'p', choices: choices(3), key: [2, 0, 1] });

test.each([[[0, 1, 2]], [[2, 1, 0]], [[2, 0, 1]]])('ORDER-1 %j is a response to three things', (response) => {
  expect(kinds.order.parseResponse(item, response)).toEqual(response);
});

test.each([[[]], [[0, 1]], [[0, 1, 2, 0]], [[0, 1, 1]], [[0, 1, 3]], [[0, 1, null]], [['0', '1', '2']], ['012'], [0]])(
  'ORDER-1 %j is none',
  (response) => {
    expect(kinds.order.parseResponse(item, response)).toBeUndefined();
  },
);
