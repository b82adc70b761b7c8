import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber1 } from '#domain/text/read-number-1.ts';
import { plainDecimal } from './plain-decimal.ts';

const read = (text: string, unit?: string): string[] => readNumber1(text, unit).map(plainDecimal);

describe('NUM-1 without a unit', () => {
  test.each([
    ['1500000', ['1500000']],
    ['1.500.000', ['1500000']],
    ['1,500,000', ['1500000']],
    ['1 500 000', ['1500000']],
    ['1\u00A0500\u202F000', ['1500000']],
    ['1,5', ['1.5']],
    ['1.5', ['1.5']],
    ['1,500', ['1.5', '1500']],
    ['1.500', ['1500', '1.5']],
    ['0,500', ['0.5', '500']],
    ['1.234.567,89', ['1234567.89']],
    ['1,234,567.89', ['1234567.89']],
    ['1 500,5', ['1500.5']],
    ['12,50', ['12.5']],
    ['500k', ['500000']],
    ['500 K', ['500000']],
    ['1,5k', ['1500']],
    ['1,500k', ['1500', '1500000']],
    ['2tr', ['2000000']],
    ['2,5 tr', ['2500000']],
    ['1.5tr', ['1500000']],
    ['2 triệu', ['2000000']],
    ['2 TRIỆU', ['2000000']],
    ['2 trieu', ['2000000']],
    ['1 tỷ', ['1000000000']],
    ['1 tỉ', ['1000000000']],
    ['1 ty\u0309', ['1000000000']],
    ['1,2 ty', ['1200000000']],
    ['300 nghìn', ['300000']],
    ['300 ngàn', ['300000']],
    ['300 nghin', ['300000']],
    ['-5', ['-5']],
    ['\u22125', ['-5']],
    ['\u20135', ['-5']],
    ['-1,5', ['-1.5']],
    ['007', ['7']],
    ['0', ['0']],
    ['  42  ', ['42']],
    ['4\u200B2', ['42']],
  ])('"%s" is %j', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });
});

describe('NUM-1 with the unit đồng', () => {
  test.each([
    ['1.500.000 đồng', ['1500000']],
    ['1.500.000đ', ['1500000']],
    ['1.500.000 ₫', ['1500000']],
    ['1500000 vnd', ['1500000']],
    ['1500000VND', ['1500000']],
    ['1500000 dong', ['1500000']],
    ['1500000 \u0111o\u0302\u0300ng', ['1500000']],
    ['500k đồng', ['500000']],
    ['500kđ', ['500000']],
    ['2 triệu đồng', ['2000000']],
    ['1 tỷ đồng', ['1000000000']],
    ['500', ['500']],
    ['500\u00D0', ['500']],
  ])('"%s" is %j', (text, readings) => {
    expect(read(text, 'đồng')).toEqual(readings);
  });
});

describe('NUM-1 with other units', () => {
  test.each([
    ['65 tuổi', 'tuổi', ['65']],
    ['5 kg', 'kg', ['5']],
    ['80%', '%', ['80']],
    ['80 %', '%', ['80']],
    ['37,5°C', '°C', ['37.5']],
    ['3 Ngày', 'ngày', ['3']],
    ['5', 'constructor', ['5']],
  ])('"%s" in %s is %j', (text, unit, readings) => {
    expect(read(text, unit)).toEqual(readings);
  });
});

describe('NUM-1 no reading', () => {
  test.each([
    [''],
    ['   '],
    ['k'],
    ['đồng'],
    ['năm trăm'],
    ['1..5'],
    ['1,,5'],
    ['1.5.0'],
    ['1.50.000'],
    ['1.500,000.5'],
    ['12.34.567'],
    ['1 5'],
    ['1 50 000'],
    ['1  500 0'],
    ['5 000 đồng'],
    ['--5'],
    ['- 5'],
    ['+5'],
    ['1e3'],
    ['0x10'],
    ['½'],
    ['١٢'],
    ['Infinity'],
    ['NaN'],
    ['5k k'],
    ['2tr5'],
    ['1'.repeat(31)],
    [`1.${'1'.repeat(11)}`],
    ['9'.repeat(5000)],
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('"5 đô" where the unit is đồng', () => {
    expect(read('5 đô', 'đồng')).toEqual([]);
  });
});

test('NUM-1 a whole number reads the same in every usual spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000_000, max: 2_000_000_000 }), (number) => {
      const groups = String(number).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
      for (const text of [String(number), groups, groups.replaceAll(' ', '.'), groups.replaceAll(' ', ',')]) {
        expect(read(`${text} đ`, 'đồng')).toEqual([String(number)]);
      }
    }),
  );
});

test('NUM-1 any text has at most two readings and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, unit) => {
      expect(readNumber1(text, unit).length).toBeLessThanOrEqual(2);
    }),
  );
});
