import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem } from '../sample-items.ts';

const item = bankedItem({
  kind: 'dictation',
  id: 'd',
  prompt: 'p',
  audio: 'a.mp3',
  key: { accept: ['One two.'], lang: 'en', tiers: ['case'] },
});

test.each([['one'], ['hoà bình'], [' '], ['x'.repeat(40)]])('DICT-1 %j is a response', (text) => {
  expect(kinds.dictation.parseResponse(item, text)).toBe(text);
});

test.each([[''], ['x'.repeat(41)], ['hoa\u0300'], [0], [['one']], [{ text: 'one' }]])(
  'DICT-1 %j is none',
  (response) => {
    expect(kinds.dictation.parseResponse(item, response)).toBeUndefined();
  },
);
