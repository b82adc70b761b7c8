import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem } from '../sample-items.ts';

const item = bankedItem({ kind: 'number', id: 'n', prompt: 'p', key: { value: '5', tolerance: '0' } });

test.each([['5'], ['năm'], ['1.500.000 đồng'], ['9'.repeat(40)]])('NUMBER-1 %j is a response', (text) => {
  expect(kinds.number.parseResponse(item, text)).toBe(text);
});

test.each([[''], ['9'.repeat(41)], ['5 đo\u0302\u0300ng'], [5], [['5']]])('NUMBER-1 %j is none', (response) => {
  expect(kinds.number.parseResponse(item, response)).toBeUndefined();
});
