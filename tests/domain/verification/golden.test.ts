import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifySignature as verifyByNoble } from '#adapters/noble/p256.ts';
import { sha256 } from '#adapters/noble/sha256.ts';
import { openBankFolder } from '#adapters/node-files/bank-folder.ts';
import { verifySignature as verifyByWebCrypto } from '#adapters/web-crypto/p256.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { codesOf } from './build-token.ts';

const folder = 'tests/vectors/golden';
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const tokensOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);

/** Long after all of them were issued: they are for ever. */
const now = 4_000_000_000;

test('VER-13 there are golden tokens of both first banks, and of the first of scoring 2', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'bao-ve-tai-khoan-v1.txt',
      'bao-ve-tai-khoan-v2.txt',
      'ta-chao-hoi-v1.txt',
      'ta-chao-hoi-v2.txt',
    ]),
  );
});

describe.each([
  ['WebCrypto', verifyByWebCrypto],
  ['noble', verifyByNoble],
])('with signatures checked by %s', (_, verifySignature) => {
  test.each(files)('VER-13 every token of %s is verified at E1 for ever', async (file) => {
    const context = { now, banks: await openBankFolder('public/banks'), sha256, verifySignature };
    const tokens = tokensOf(file);
    expect(tokens.length).toBeGreaterThan(0);
    for (const [at, token] of tokens.entries()) {
      const verdict = await verdictOf(token, context);
      expect(verdict, `${file}:${at + 1} ${codesOf(verdict)}`).toMatchObject({ verdict: 'verified', level: 'E1' });
    }
  });
});
