import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem } from '../sample-items.ts';

const item = bankedItem({ kind: 'text', id: 't', prompt: 'p', key: { accept: ['Nam'], lang: 'en', tiers: [] } });

test.each([['a'], ['hoà bình'], [' '], ['x'.repeat(40)], ['😀'.repeat(40)]])('TEXTITEM-1 %j is a response', (text) => {
  expect(kinds.text.parseResponse(item, text)).toBe(text);
});

test.each([[''], ['x'.repeat(41)], ['😀'.repeat(41)], ['hoa\u0300'], [0], [['a']], [{ text: 'a' }]])(
  'TEXTITEM-1 %j is none',
  (response) => {
    expect(kinds.text.parseResponse(item, response)).toBeUndefined();
  },
);
