import { expect, test } from 'vitest';
import { isWithin, parseDecimal } from '#domain/text/decimal.ts';

test.each([
  ['12', { digits: 12n, scale: 0 }],
  ['-12.50', { digits: -1250n, scale: 2 }],
  ['-0.5', { digits: -5n, scale: 1 }],
  ['0.0000000001', { digits: 1n, scale: 10 }],
])('parseDecimal: %s', (text, decimal) => {
  expect(parseDecimal(text)).toEqual(decimal);
});

test.each(['', '.5', '5.', '1,5', '+1', ' 1', '1 ', '1.5.0', '1e3', '٣', '0.00000000001', '−1'])(
  'parseDecimal: %j is none',
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);

test.each([
  ['1.5', '1.50', '0', true],
  ['0.3', '0.1', '0.2', true],
  ['0.3000000001', '0.1', '0.2', false],
  ['-1', '1', '2', true],
  ['-1', '1', '1.9999999999', false],
  ['999999999999999999999999999999', '999999999999999999999999999998', '0.5', false],
  ['10', '9', '1', true],
  ['8', '9', '1', true],
])('isWithin: %s and %s by %s, exactly: %j', (left, right, tolerance, within) => {
  const [one, other, by] = [left, right, tolerance].map(parseDecimal);
  expect(one && other && by && isWithin(one, other, by)).toBe(within);
  expect(one && other && by && isWithin(other, one, by)).toBe(within);
});
