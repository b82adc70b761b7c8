import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64urlFromBytes, parseBase64url, parseUtf8, utf8FromText } from '#domain/shared/bytes.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 });

// RFC 4648, section 10, without padding; the last two use the two characters of the URL alphabet.
test.each([
  ['', []],
  ['Zg', [0x66]],
  ['Zm8', [0x66, 0x6f]],
  ['Zm9v', [0x66, 0x6f, 0x6f]],
  ['Zm9vYg', [0x66, 0x6f, 0x6f, 0x62]],
  ['Zm9vYmE', [0x66, 0x6f, 0x6f, 0x62, 0x61]],
  ['Zm9vYmFy', [0x66, 0x6f, 0x6f, 0x62, 0x61, 0x72]],
  ['-_-_', [0xfb, 0xff, 0xbf]],
  ['__8', [0xff, 0xff]],
])('base64url: "%s" and its bytes', (text, bytes) => {
  expect(base64urlFromBytes(Uint8Array.from(bytes))).toBe(text);
  expect(parseBase64url(text)).toEqual(Uint8Array.from(bytes));
});

test('base64url: what was written is read back, and is what Node writes', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const text = base64urlFromBytes(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(parseBase64url(text)).toEqual(bytes);
    }),
  );
});

test('base64url: no bytes have two spellings: text that is read is what would be written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/u), (text) => {
      const bytes = parseBase64url(text);
      fc.pre(bytes !== undefined);
      expect(base64urlFromBytes(bytes ?? new Uint8Array())).toBe(text);
    }),
  );
});

test.each([
  ['stray bits after one byte', 'Zh'],
  ['stray bits after two bytes', 'Zm9'],
  ['stray bits, all set', '__'],
  ['a single character', 'Z'],
  ['a single character after whole groups', 'Zm9vZ'],
  ['a lone A', 'A'],
  ['padding', 'Zg=='],
  ['the other alphabet', '+/+/'],
  ['white space', 'Zm 9v'],
  ['a line break at the end', 'Zm9v\n'],
  ['a letter beyond ASCII', 'Zm9đ'],
  ['a character outside the BMP', 'Zm😀'],
])('base64url: refused: %s', (_, text) => {
  expect(parseBase64url(text)).toBeUndefined();
});

test('UTF-8: well-formed text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseUtf8(utf8FromText(text))).toBe(text);
    }),
  );
});

test('UTF-8: a byte order mark is kept', () => {
  expect(parseUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa');
});

test.each([
  ['a lone continuation byte', [0x80]],
  ['a cut sequence', [0xe1, 0xba]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['above U+10FFFF', [0xf5, 0x80, 0x80, 0x80]],
])('UTF-8: refused: %s', (_, bytes) => {
  expect(parseUtf8(Uint8Array.from(bytes))).toBeUndefined();
});
