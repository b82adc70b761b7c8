import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { bankedItem } from '../sample-items.ts';

const money = { value: '1500000', tolerance: '0', unit: 'đồng' };
const length = { value: '1.5', tolerance: '0.1' };

test.each([
  [money, '1500000', 100],
  [money, '1.500.000', 100],
  [money, '1.500.000 đồng', 100],
  [money, '1500k', 100],
  [money, '1,5tr', 100],
  [money, '1.5 triệu', 100],
  [money, '1500', 0],
  [money, '1500001', 0],
  [money, 'một triệu rưỡi', 0],
  [money, '1500000 USD', 0],
  [length, '1,5', 100],
  [length, '1.5', 100],
  [length, '1.6', 100],
  [length, '1.4', 100],
  [length, '1,61', 0],
  [length, '1.3999999999', 0],
  [length, '1,500', 100],
  [length, '15', 0],
])('NUMBER-2 for %j, "%s" earns %i', (key, response, score) => {
  expect(scoreResponse(bankedItem({ kind: 'number', id: 'n', prompt: 'p', key }), response)?.score).toBe(score);
});

test('NUMBER-2 a tolerance is exact where floats are not: 0.3 is within 0.2 of 0.1', () => {
  const item = bankedItem({ kind: 'number', id: 'n', prompt: 'p', key: { value: '0.1', tolerance: '0.2' } });
  expect(scoreResponse(item, '0,3')?.score).toBe(100);
});

test.each([
  { value: 'năm', tolerance: '0' },
  { value: '5', tolerance: 'ít' },
])('NUMBER-2 a bank whose key is no number gives nothing and does not throw: %j', (key) => {
  expect(scoreResponse(bankedItem({ kind: 'number', id: 'n', prompt: 'p', key }), '5')?.score).toBe(0);
});
