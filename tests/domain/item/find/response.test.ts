import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedFromYaml, parcelMessage } from '../sample-items.ts';

const item = bankedFromYaml(parcelMessage);

test.each([[[0]], [[5]], [[0, 3]], [[0, 1, 2, 3, 4, 5]]])('FIND-1 %j is a response to six parts', (response) => {
  expect(kinds.find.parseResponse(item, response)).toEqual(response);
});

test.each([[[]], [[6]], [[-1]], [[1, 0]], [[0, 0]], [[0, 0.5]], [['0']], [[null]], [0], ['0'], [{ 0: 0 }]])(
  'FIND-1 %j is none',
  (response) => {
    expect(kinds.find.parseResponse(item, response)).toBeUndefined();
  },
);
