import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'listen', id: 'n', prompt: 'p', choices: choices(3), key: 1, audio: 'a.mp3' });

test.each([0, 1, 2])('LISTEN-1 %i is a response to three choices', (response) => {
  expect(kinds.listen.parseResponse(item, response)).toBe(response);
});

test.each([3, -1, 0.5, '1', [1], true])('LISTEN-1 %j is none', (response) => {
  expect(kinds.listen.parseResponse(item, response)).toBeUndefined();
});

test('FORM-4 choices are shuffled as those of a choice are, unless the author says otherwise', () => {
  expect(kinds.listen.shuffledCounts(item)).toEqual([3]);
  expect(kinds.listen.shuffledCounts(bankedItem({ ...item, shuffle: false }))).toEqual([]);
});
