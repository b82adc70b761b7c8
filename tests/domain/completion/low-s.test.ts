import { p256 } from '@noble/curves/nist.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLowS, lowSFromSignature } from '#domain/completion/low-s.ts';

const order = p256.Point.Fn.ORDER;
const signatureWith = (s: bigint): Uint8Array =>
  Uint8Array.of(...new Uint8Array(32).fill(0xab), ...Buffer.from(s.toString(16).padStart(64, '0'), 'hex'));

test('TOKEN-4 the greatest s that a token takes is (n − 1)/2', () => {
  expect(isLowS(signatureWith(order / 2n))).toBe(true);
  expect(isLowS(signatureWith(order / 2n + 1n))).toBe(false);
});

test.each([1n, 255n, order / 2n])('TOKEN-4 s = %s stays, and n − s gives it', (s) => {
  expect(lowSFromSignature(signatureWith(s))).toEqual(signatureWith(s));
  expect(lowSFromSignature(signatureWith(order - s))).toEqual(signatureWith(s));
});

test('TOKEN-4 every s between 0 and n comes out low, once and for all, with the same r', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: order - 1n }), (s) => {
      const low = lowSFromSignature(signatureWith(s));
      expect(isLowS(low)).toBe(true);
      expect(low).toEqual(signatureWith(s > order / 2n ? order - s : s));
      expect(lowSFromSignature(low)).toEqual(low);
    }),
  );
});

test('TOKEN-4 the signature that was given is not written over', () => {
  const given = signatureWith(order - 1n);
  lowSFromSignature(given);
  expect(given).toEqual(signatureWith(order - 1n));
});
