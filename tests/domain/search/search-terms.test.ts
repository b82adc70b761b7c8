import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTokens, pairToken, searchTerms } from '#domain/search/search-terms.ts';

const foldedOf = (text: string): string[] => searchTerms(text).map(({ folded }) => folded);

test('SEARCH-1 a syllable is folded, keyed by its tone, and known to be marked', () => {
  expect(searchTerms('Mật khẩu')).toEqual([
    { folded: 'mat', exact: 'mât_j', isMarked: true },
    { folded: 'khau', exact: 'khâu_r', isMarked: true },
  ]);
  expect(searchTerms('mat khau')).toEqual([
    { folded: 'mat', exact: 'mat', isMarked: false },
    { folded: 'khau', exact: 'khau', isMarked: false },
  ]);
});

test.each([
  ['điện thoại', ['dien', 'thoai']],
  ['ĐIỆN THOẠI', ['dien', 'thoai']],
  ['điện thoại'.normalize('NFD'), ['dien', 'thoai']],
  ['Ðiện thoại', ['dien', 'thoai']],
  ['đi\u200Bện\u00A0thoại', ['dien', 'thoai']],
  ['mã OTP 6 số', ['ma', 'otp', '6', 'so']],
  ['“Khóa máy”, (và) việc…', ['khoa', 'may', 'va', 'viec']],
  ['a+b -c *d ~e ^f g:h', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['<b>mật</b>', ['b', 'mat', 'b']],
  ['', []],
  [' \t\n', []],
  ['!?…—“”', []],
  ['😀🏽', []],
])('SEARCH-1 the terms of “%s”', (text, folded) => {
  expect(foldedOf(text)).toEqual(folded);
});

test('SEARCH-1 an old and a new place of the tone mark give the same exact form', () => {
  expect(searchTerms('hoà')[0]?.exact).toBe(searchTerms('hòa')[0]?.exact);
  expect(searchTerms('mã')[0]?.exact).not.toBe(searchTerms('má')[0]?.exact);
});

test('SEARCH-1 one encoding or the other, capital or small: the same terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aăâbđeêhiouưyáàảãạ ẨỆỤ0-') }), (text) => {
      expect(searchTerms(text.normalize('NFD'))).toEqual(searchTerms(text));
      expect(searchTerms(text.toLocaleUpperCase('vi'))).toEqual(searchTerms(text));
    }),
  );
});

test('SEARCH-2 an index holds folded and exact forms, and pairs of neighbours', () => {
  expect(indexTokens('Mật khẩu mạnh')).toEqual([
    'mat',
    '=mât_j',
    'mat+khau',
    'khau',
    '=khâu_r',
    'khau+manh',
    'manh',
    '=manh_j',
  ]);
  expect(pairToken('mat', 'khau')).toBe('mat+khau');
});

describe('SEARCH-2 whatever the text', () => {
  test('no token holds white space, and a text without marks has all its tokens in the marked one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(indexTokens(text).every((token) => !/\s/u.test(token))).toBe(true);
      }),
    );
    const marked = new Set(indexTokens('Đặt mật khẩu mạnh'));
    const plain = indexTokens('dat mat khau manh').filter((token) => !token.startsWith('='));
    expect(plain.every((token) => marked.has(token))).toBe(true);
  });
});
