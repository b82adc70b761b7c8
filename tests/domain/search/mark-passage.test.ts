import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPassage } from '#domain/search/mark-passage.ts';

/** The passage with what is marked between brackets. */
const marked = (passage: string, query: string): string =>
  markPassage(passage, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test.each([
  ['Đặt mật khẩu mạnh, dễ nhớ.', 'mat khau', 'Đặt [mật] [khẩu] mạnh, dễ nhớ.'],
  ['Đặt mật khẩu mạnh, dễ nhớ.', 'MẬT KHẨU', 'Đặt [mật] [khẩu] mạnh, dễ nhớ.'],
  ['Khi mất điện thoại', 'dien thoai', 'Khi mất [điện] [thoại]'],
  ['Mật khẩu ấy mất rồi', 'mat', '[Mật] khẩu ấy [mất] rồi'],
  ['khẩu lệnh, khẩu trang', 'kha', 'khẩu lệnh, khẩu trang'],
  ['<script>mật</script>', 'mat', '<script>[mật]</script>'],
  ['mật khẩu', '', 'mật khẩu'],
  ['mật khẩu', '!?', 'mật khẩu'],
  ['', 'mat', ''],
])('SEARCH-5 in “%s” for “%s”', (passage, query, expected) => {
  expect(marked(passage, query)).toBe(expected);
});

test('SEARCH-5 a query in NFD marks a passage in NFC, and the other way round', () => {
  expect(marked('mật', 'mật'.normalize('NFD'))).toBe('[mật]');
  expect(marked('mật'.normalize('NFD'), 'mật')).toBe(`[${'mật'.normalize('NFD')}]`);
});

test('SEARCH-5 the parts joined are the passage, whatever was searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (passage, query) => {
      const parts = markPassage(passage, query);
      expect(parts.map(({ text }) => text).join('')).toBe(passage);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
