import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'multiple', id: 'm', prompt: 'p', choices: choices(4), key: [0, 2] });

test.each([[[0]], [[3]], [[0, 3]], [[0, 1, 2, 3]]])('MULTIPLE-1 %j is a response to four choices', (response) => {
  expect(kinds.multiple.parseResponse(item, response)).toEqual(response);
});

test.each([[[]], [[4]], [[-1]], [[1, 0]], [[0, 0]], [[0, 0.5]], [['0']], [[null]], [[[0]]], [0], ['0'], [{ 0: 0 }]])(
  'MULTIPLE-1 %j is none',
  (response) => {
    expect(kinds.multiple.parseResponse(item, response)).toBeUndefined();
  },
);
