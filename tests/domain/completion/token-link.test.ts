import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsFromToken,
  lineEnd,
  linkFromToken,
  tokenFromLine,
  tokenFromText,
} from '#domain/completion/token-link.ts';

const golden = readFileSync('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8').split('\n')[0] ?? '';

describe('LINK-1 the address, and the token as digits', () => {
  test.each([
    ['', '/', 'densach:/'],
    ['https://hoc.example.vn', '/', 'https://hoc.example.vn/xac-minh/#'],
    ['https://hoc.example.vn/', '/', 'https://hoc.example.vn/xac-minh/#'],
    ['https://phuong.example.vn', '/den-sach/', 'https://phuong.example.vn/den-sach/xac-minh/#'],
    ['http://192.168.1.5:4321', '/', 'http://192.168.1.5:4321/xac-minh/#'],
  ])('the site “%s” with base %s', (url, base, address) => {
    expect(linkFromToken('eyJ.-_9', { url, base })).toEqual({ address, digits: '56762901005012' });
  });

  test.each([
    ['-', '00'],
    ['.', '01'],
    ['0', '03'],
    ['A', '20'],
    ['_', '50'],
    ['z', '77'],
  ])('%s is %s', (character, digits) => {
    expect(digitsFromToken(character)).toBe(digits);
  });

  test('only digits, two for each character', () => {
    expect(digitsFromToken(golden)).toMatch(/^\d+$/u);
    expect(digitsFromToken(golden)).toHaveLength(2 * golden.length);
  });
});

describe('LINK-2 a token is read from', () => {
  const digits = digitsFromToken(golden);
  test.each([
    ['itself', golden],
    ['its digits', digits],
    ['a link with digits', `https://hoc.example.vn/xac-minh/#${digits}`],
    ['a link with the token', `https://hoc.example.vn/xac-minh/#${golden}`],
    ['a link on another site', `http://10.0.0.2:8080/den-sach/xac-minh/#${digits}`],
    ['a link in capital letters', `HTTPS://HOC.EXAMPLE.VN/xac-minh/#${digits}`],
    ['a bare link', `densach:/${digits}`],
    ['a bare link with a hash', `densach:/#${digits}`],
    ['a bare link with the token', `densach:/${golden}`],
  ])('%s', (_, text) => {
    expect(tokenFromText(text)).toBe(golden);
  });

  test('the link that it has on every site', () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{86}$/u);
    const site = fc.constantFrom({ url: '', base: '/' }, { url: 'https://a.example/', base: '/b/' });
    fc.assert(
      fc.property(token, site, (text, where) => {
        const { address, digits: own } = linkFromToken(text, where);
        expect(tokenFromText(address + own)).toBe(text);
        expect(tokenFromText(own)).toBe(text);
      }),
    );
  });
});

test.each([
  ['words', 'mã hoàn thành'],
  ['an odd number of digits', '123'],
  ['digits of another script', '١٢'],
  ['a link without a hash', 'https://hoc.example.vn/xac-minh/'],
  ['another scheme', 'javascript:alert(1)#5629'],
  ['nothing', ''],
])('LINK-2 %s come back as they are', (_, text) => {
  expect(tokenFromText(text)).toBe(text);
});

test('LINK-2 no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokenFromText(text)).toBeTypeOf('string');
    }),
  );
});

describe('LINK-2 what is too long to be a token is not decoded', () => {
  test('8,192 digits are a token of 4,096 characters; more come back as they are', () => {
    expect(tokenFromText('20'.repeat(4096))).toBe('A'.repeat(4096));
    for (const count of [4097, 5_000_000]) {
      const digits = '20'.repeat(count);
      expect(tokenFromText(digits)).toBe(digits);
      expect(tokenFromText(`densach:/${digits}`).length).toBeGreaterThan(4096);
    }
  });

  test('a link with the longest token is read, and a text of more than 16,384 characters is not looked into', () => {
    const address = `https://hoc.example.vn/${'a'.repeat(8000)}#`;
    expect(tokenFromText(address + '20'.repeat(4096))).toBe('A'.repeat(4096));
    const long = `https://hoc.example.vn/${'a'.repeat(16_384)}#${golden}`;
    expect(tokenFromText(long)).toBe(long);
  });
});

describe('LINK-4 a line', () => {
  test.each([
    ['a space after it', `${golden} `],
    ['a CR after it', `${golden}\r`],
    ['a tab before it', `\t${golden}`],
    ['a byte order mark', `\uFEFF${golden}`],
    ['a no-break space', `${golden}\u00A0`],
    ['white space around a link', ` densach:/${digitsFromToken(golden)} \r`],
    ['white space around digits', ` ${digitsFromToken(golden)}\t`],
  ])('with %s is the token', (_, line) => {
    expect(tokenFromLine(line)).toBe(golden);
  });

  test.each(['', ' ', '\t\r', '\uFEFF', '\u2003'])('that is blank has none: %j', (line) => {
    expect(tokenFromLine(line)).toBeUndefined();
  });

  test('ends with LF, CR LF or CR', () => {
    expect('a\nb\r\nc\rd\n\re'.split(lineEnd)).toEqual(['a', 'b', 'c', 'd', '', 'e']);
  });
});
