import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem } from '../sample-items.ts';

const item = bankedItem({
  kind: 'gap',
  id: 'g',
  prompt: 'p',
  text: '{} {}',
  gaps: [{ choices: ['is', 'am'], key: 0 }, { key: { accept: ['live'], lang: 'en', tiers: [] } }],
});

test.each([[[0, 'live']], [[1, null]], [[null, 'x'.repeat(40)]], [[0, ' ']]])(
  'GAP-1 %j is a response to a drop-down and a blank',
  (response) => {
    expect(kinds.gap.parseResponse(item, response)).toEqual(response);
  },
);

test.each([
  [[]],
  [[null, null]],
  [[0]],
  [[0, 'live', null]],
  [[2, 'live']],
  [[-1, 'live']],
  [[0.5, 'live']],
  [['is', 'live']],
  [[0, 0]],
  [[0, '']],
  [[0, 'x'.repeat(41)]],
  [[0, 'hoa\u0300']],
  [[0, ['live']]],
  [[undefined, 'live']],
  [{ 0: 0, 1: 'live', length: 2 }],
  ['live'],
  [0],
])('GAP-1 %j is none', (response) => {
  expect(kinds.gap.parseResponse(item, response)).toBeUndefined();
});
