import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '#domain/text/read-number.ts';
import { plainDecimal } from './plain-decimal.ts';

const read = (text: string, unit?: string): string[] => readNumber(text, unit).map(plainDecimal);

describe('NUM-2 what NUM-1 reads as well', () => {
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
    ['1.000,5', ['1000.5']],
    ['1.234.567,89', ['1234567.89']],
    ['1,234,567.89', ['1234567.89']],
    ['500k', ['500000']],
    ['500 K', ['500000']],
    ['1,5k', ['1500']],
    ['1,500k', ['1500', '1500000']],
    ['2tr', ['2000000']],
    ['2,5 tr', ['2500000']],
    ['2,5 triệu', ['2500000']],
    ['2 TRIỆU', ['2000000']],
    ['1 tỷ', ['1000000000']],
    ['1 ty\u0309', ['1000000000']],
    ['1,2 ty', ['1200000000']],
    ['300 ngàn', ['300000']],
    ['-5', ['-5']],
    ['\u22125', ['-5']],
    ['007', ['7']],
    ['  42  ', ['42']],
    ['4\u200B2', ['42']],
  ])('"%s" is %j', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });
});

describe('NUM-2 a number behind the word', () => {
  test.each([
    ['2tr5', ['2500000']],
    ['2 tr 5', ['2500000']],
    ['2tr500', ['2500000']],
    ['2tr05', ['2050000']],
    ['2tr50', ['2500000', '2050000']],
    ['2tr350', ['2350000']],
    ['2 triệu 5', ['2500000']],
    ['2 triệu rưỡi', ['2500000']],
    ['2tr ruoi', ['2500000']],
    ['2 triệu 500 nghìn', ['2500000']],
    ['2 triệu 500k', ['2500000']],
    ['2tr500k', ['2500000']],
    ['2 triệu 500.000', ['2500000', '2000500']],
    ['1k5', ['1500']],
    ['5 nghìn 200', ['5200']],
    ['1 tỷ 2', ['1200000000']],
    ['1ty2', ['1200000000']],
    ['1 tỷ 250', ['1250000000']],
    ['1 tỷ 250 triệu', ['1250000000']],
    ['1 tỷ 250 triệu 500 nghìn', ['1250500000']],
    ['1 tỷ rưỡi', ['1500000000']],
    ['-2tr5', ['-2500000']],
  ])('"%s" is %j', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });
});

describe('NUM-2 signs, forms and ends', () => {
  test.each([
    ['- 5', ['-5']],
    ['âm 5', ['-5']],
    ['am 5', ['-5']],
    ['+5', ['5']],
    ['－５', ['-5']],
    ['１．５００', ['1500', '1.5']],
    ['５００ｋ', ['500000']],
    ['5.', ['5']],
    ['15!', ['15']],
    [',5', ['0.5']],
    ['.5', ['0.5']],
  ])('"%s" is %j', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });
});

describe('NUM-2 units', () => {
  test.each([
    ['500.000đ', 'đồng', ['500000', '500']],
    ['1.500.000 đ', 'đồng', ['1500000']],
    ['1.500.000d', 'đồng', ['1500000']],
    ['1.500.000 ₫', 'đồng', ['1500000']],
    ['1500000 VNĐ', 'đồng', ['1500000']],
    ['VND 1,500,000', 'đồng', ['1500000']],
    ['1500000 \u0111o\u0302\u0300ng', 'đồng', ['1500000']],
    ['500 nghìn đồng', 'đồng', ['500000']],
    ['500kđ', 'đồng', ['500000']],
    ['2tr5 đồng', 'đồng', ['2500000']],
    ['500', 'đồng', ['500']],
    ['5%', '%', ['5']],
    ['5 %', '%', ['5']],
    ['５％', '%', ['5']],
    ['5 phần trăm', '%', ['5']],
    ['5 phan tram', '%', ['5']],
    ['15 phút', 'phút', ['15']],
    ['15 phut', 'phút', ['15']],
    ['15p', 'phút', ['15']],
    ['15’', 'phút', ['15']],
    ['2 tiếng', 'giờ', ['2']],
    ['2h', 'giờ', ['2']],
    ['30s', 'giây', ['30']],
    ['65 tuổi', 'tuổi', ['65']],
    ['65 tuoi', 'tuổi', ['65']],
    ['5 kg', 'kg', ['5']],
    ['5 cân', 'kg', ['5']],
    ['5 ký', 'kg', ['5']],
    ['3 cây số', 'km', ['3']],
    ['3km', 'km', ['3']],
    ['1,5 lít', 'lít', ['1.5']],
    ['1,5l', 'lít', ['1.5']],
    ['37,5°C', '°C', ['37.5']],
    ['37,5 độ', '°C', ['37.5']],
    ['-3 độ C', '°C', ['-3']],
    ['$5', 'USD', ['5']],
    ['5 đô la', 'USD', ['5']],
    ['5', 'constructor', ['5']],
    ['3 Ngày', 'ngày', ['3']],
  ])('"%s" in %s is %j', (text, unit, readings) => {
    expect(read(text, unit)).toEqual(readings);
  });

  test.each([
    ['5 đô', 'đồng'],
    ['5 usd', 'đồng'],
    ['5 km', 'kg'],
    ['15 phút', 'giờ'],
    ['5%', 'đồng'],
    ['500 ml', 'lít'],
  ])('"%s" is no number of %s', (text, unit) => {
    expect(read(text, unit)).toEqual([]);
  });
});

describe('NUM-2 no reading', () => {
  test.each([
    [''],
    ['   '],
    ['k'],
    ['đồng'],
    ['âm'],
    ['am5'],
    ['năm trăm'],
    ['1..5'],
    ['1,,5'],
    ['1.5.0'],
    ['1.50.000'],
    ['1.500,000.5'],
    ['1 5'],
    ['1 50 000'],
    ['5 000 đồng'],
    ['--5'],
    ['+-5'],
    ['1e3'],
    ['0x10'],
    ['½'],
    ['10²'],
    ['١٢'],
    ['Infinity'],
    ['NaN'],
    ['5k k'],
    ['2tr5tr'],
    ['2 nghìn 5 triệu'],
    ['2,5tr5'],
    ['2tr5000000'],
    ['2tr-5'],
    ['5km'],
    ['rưỡi'],
    ['1'.repeat(31)],
    [`1.${'1'.repeat(11)}`],
    ['9'.repeat(5000)],
    ['1k'.repeat(5000)],
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('NUM-2 a whole number reads the same in every usual spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000_000, max: 2_000_000_000 }), (number) => {
      const groups = String(number).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
      for (const text of [String(number), groups, groups.replaceAll(' ', '.'), groups.replaceAll(' ', ',')]) {
        expect(read(`${text} đ`, 'đồng')).toEqual([String(number)]);
      }
    }),
  );
});

test('NUM-2 millions and thousands add up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }), (millions, thousands) => {
      const value = String(millions * 1_000_000 + thousands * 1000);
      for (const text of [
        `${millions}tr${thousands}`,
        `${millions} triệu ${thousands} nghìn`,
        `${millions}.${thousands}k`,
      ]) {
        expect(read(text)).toContain(value);
      }
    }),
  );
});

test('NUM-2 any text has a few readings and never throws', () => {
  const pieces = fc.constantFrom('1', '25', '500', '.', ',', ' ', 'k', 'tr', 'tỷ', 'rưỡi', '-', 'đồng', '½', '\uD800');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((some) => some.join('')),
      ),
      fc.option(fc.string(), { nil: undefined }),
      (text, unit) => {
        expect(readNumber(text, unit).length).toBeLessThanOrEqual(16);
      },
    ),
  );
});
