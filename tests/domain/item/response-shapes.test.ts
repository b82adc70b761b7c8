import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIndex, isIndexList, isTyped, maxTyped } from '#domain/item/response-shapes.ts';

test('ITEM-4 an index is a whole number from 0 to below the count', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), fc.nat(20), (number, count) => {
      expect(isIndex(number, count)).toBe([...Array(count).keys()].includes(number));
    }),
  );
});

test.each([
  [[], 0, true],
  [[0, 1], 2, true],
  [[0, 2], 2, false],
  [['0'], 2, false],
  ['01', 2, false],
  [{ length: 0 }, 2, false],
])('ITEM-4 %j is a list of indices below %i: %j', (response, count, is) => {
  expect(isIndexList(response, count)).toBe(is);
});

test('TEXTITEM-1 NUMBER-1 a typed response counts code points, not code units', () => {
  expect(maxTyped).toBe(40);
  expect(isTyped('𝒶'.repeat(40))).toBe(true);
  expect(isTyped('𝒶'.repeat(41))).toBe(false);
});
