import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { bankedItem, choices } from '../sample-items.ts';

const item = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: false });

test.each([0, 1])('TF-1 %i is a response', (response) => {
  expect(kinds['true-false'].parseResponse(item, response)).toBe(response);
});

test.each([true, false, 2, -1, '1', [1], 0.5])('TF-1 %j is none', (response) => {
  expect(kinds['true-false'].parseResponse(item, response)).toBeUndefined();
});

const reasoned = bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: false, reasons: choices(3), reason: 1 });

test.each([
  [0, 0],
  [1, 2],
])('TF-1 %i with reason %i is a response where a reason is asked', (value, reason) => {
  expect(kinds['true-false'].parseResponse(reasoned, [value, reason])).toEqual([value, reason]);
});

test.each<unknown>([
  0,
  1,
  [1],
  [1, 3],
  [1, -1],
  [2, 0],
  [true, 0],
  ['1', 0],
  [1, 0, 0],
  [1, null],
  [null, 0],
  [null, null],
])('TF-1 %j is none where a reason is asked', (response) => {
  expect(kinds['true-false'].parseResponse(reasoned, response)).toBeUndefined();
});

test.each<unknown>([
  [0, null],
  [null, 2],
  [1, 1],
])('TF-1 %j, %j may be kept in a draft where a reason is asked', (...response) => {
  expect(kinds['true-false'].parseDraft(reasoned, response)).toEqual(response);
  expect(kinds['true-false'].parseDraft(item, response)).toBeUndefined();
});

test.each<unknown>([1, [null, null], [null, 3], [2, null], [1], [1, null, null], 'x', {}, null])(
  'TF-1 %j may not',
  (response) => {
    expect(kinds['true-false'].parseDraft(reasoned, response)).toBeUndefined();
  },
);
