import { describe, expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { scorings } from '#domain/item/scoring.ts';
import { bankedItem } from '../sample-items.ts';

const money = { value: '1500000', tolerance: '0', unit: 'đồng' };
const length = { value: '1.5', tolerance: '0.1' };

describe.each(scorings)('scoring %s', (scoring) => {
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
    expect(
      scoreResponse(bankedItem({ kind: 'number', id: 'n', prompt: 'p', key }, scoring), response, scoring)?.score,
    ).toBe(score);
  });

  test('NUMBER-2 a tolerance is exact where floats are not: 0.3 is within 0.2 of 0.1', () => {
    const item = bankedItem({ kind: 'number', id: 'n', prompt: 'p', key: { value: '0.1', tolerance: '0.2' } }, scoring);
    expect(scoreResponse(item, '0,3', scoring)?.score).toBe(100);
  });

  test.each([
    { value: 'năm', tolerance: '0' },
    { value: '5', tolerance: 'ít' },
  ])('NUMBER-2 a bank whose key is no number gives nothing and does not throw: %j', (key) => {
    const item = bankedItem({ kind: 'number', id: 'n', prompt: 'p', key }, scoring);
    expect(scoreResponse(item, '5', scoring)?.score).toBe(0);
  });
});

test.each([['1tr5'], ['1 triệu rưỡi'], ['1 triệu 500 nghìn'], ['1.500.000 d'], ['１５０００００'], ['1.500.000.']])(
  'NUMBER-2 "%s" is read by NUM-2, and was not by NUM-1',
  (response) => {
    const item = bankedItem({ kind: 'number', id: 'n', prompt: 'p', key: money });
    expect(scoreResponse(item, response, '2')?.score).toBe(100);
    expect(scoreResponse(item, response, '1')?.score).toBe(0);
  },
);
