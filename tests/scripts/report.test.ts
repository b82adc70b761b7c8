import { expect, test } from 'vitest';
import { printable } from '../../scripts/report.ts';

test.each([
  ['an escape', 'a\u001B[2Jb', 'a\\u001b[2Jb'],
  ['the end of a line', 'a\r\nb', 'a\\u000d\\u000ab'],
  ['DEL', '\u007F', '\\u007f'],
  ['C1', '\u0080\u009B31m\u009F', '\\u0080\\u009b31m\\u009f'],
  ['the separators of lines and paragraphs', '\u2028\u2029', '\\u2028\\u2029'],
  [
    'what turns the direction of writing',
    '\u061C\u200E\u200F\u202A\u202E\u2066\u2069',
    '\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069',
  ],
])('printable: %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('printable: words stay as they are', () => {
  const words = 'Phiếu của bà Năm (2).txt – “đã xem” 😀 \\u001b';
  expect(printable(words)).toBe(words);
});

test('printable: JSON keeps its value', () => {
  const value = { text: '\u0000\u001B\u007F\u0085\u009B\u2028\u2029\u202E\u2067ế😀\\' };
  const shown = printable(JSON.stringify(value));
  expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(JSON.parse(shown)).toEqual(value);
});
