import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digitsFromToken } from '#domain/completion/token-link.ts';
import { inputsFromText } from '#islands/verifier/verify-inputs.ts';

const [token = '', second = ''] = readFileSync('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8').split('\n');

test('LINK-4 lines are those of the command line: LF, CR LF or CR, without the white space around', () => {
  const text = `\uFEFF${token} \r\n\r\n\t${second}\rdensach:/${digitsFromToken(token)} \n`;
  expect(inputsFromText(text, 'a.txt')).toEqual({
    inputs: [
      { source: 'a.txt', line: 1, token },
      { source: 'a.txt', line: 3, token: second },
      { source: 'a.txt', line: 4, token },
    ],
    proseLines: 0,
  });
});

test('a single token that was broken into lines is put together', () => {
  const broken = `${token.slice(0, 76)}\n${token.slice(76, 300)}\n ${token.slice(300)}\n`;
  expect(inputsFromText(broken, 'dán')).toEqual({ inputs: [{ source: 'dán', line: 1, token }], proseLines: 0 });
});

test('words around tokens are counted and left out; words alone are verified as they are', () => {
  expect(inputsFromText(`Gửi bác:\n${token}\n${second}\nCảm ơn bác`, 'dán')).toEqual({
    inputs: [
      { source: 'dán', line: 2, token },
      { source: 'dán', line: 3, token: second },
    ],
    proseLines: 2,
  });
  expect(inputsFromText('xin chào', 'dán')).toEqual({
    inputs: [{ source: 'dán', line: 1, token: 'xin chào' }],
    proseLines: 0,
  });
});
