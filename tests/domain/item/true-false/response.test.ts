import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem } from '../sample-items.ts';

const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: false });

test.each([0, 1])('TF-1 %i is a response', (response) => {
  expect(kinds['true-false'].parseResponse(item, response)).toBe(response);
});

test.each([true, false, 2, -1, '1', [1], 0.5])('TF-1 %j is none', (response) => {
  expect(kinds['true-false'].parseResponse(item, response)).toBeUndefined();
});
