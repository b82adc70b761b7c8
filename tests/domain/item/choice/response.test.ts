import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'choice', id: 'c', prompt: 'p', choices: choices(3), key: 1 });

test.each([0, 1, 2])('CHOICE-1 %i is a response to three choices', (response) => {
  expect(kinds.choice.parseResponse(item, response)).toBe(response);
});

test.each([3, -1, 0.5, '1', [1], true])('CHOICE-1 %j is none', (response) => {
  expect(kinds.choice.parseResponse(item, response)).toBeUndefined();
});
