import { readFileSync } from 'node:fs';
import { p256 } from '@noble/curves/nist.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didKeyFromPublicKey, publicKeyFromDidKey } from '#domain/completion/did-key.ts';

interface Vector {
  readonly verificationMethod: {
    readonly publicKeyJwk?: { readonly crv: string; readonly x: string; readonly y: string };
    readonly publicKeyBase58?: string;
  };
}
const vectorsIn = (name: string): [string, Vector][] =>
  Object.entries(JSON.parse(readFileSync(`tests/vectors/did-key/${name}.json`, 'utf8')));

const curves = vectorsIn('nist-curves');
const isP256 = ([did]: readonly [string, Vector]): boolean => did.startsWith('did:key:zDn');
const fromBase64url = (text: string): Buffer => Buffer.from(text, 'base64url');

test('DID-1 the vectors of did:key hold P-256 keys', () => {
  expect(curves.filter(isP256)).toHaveLength(3);
});

describe('DID-1 the vectors of did:key, both ways', () => {
  const withJwk = curves.filter(isP256).flatMap(([did, { verificationMethod }]) => {
    const { publicKeyJwk: jwk } = verificationMethod;
    if (!jwk) return [];
    const sign = 2 + ((fromBase64url(jwk.y).at(-1) ?? 0) & 1);
    return [{ did, point: Uint8Array.of(sign, ...fromBase64url(jwk.x)) }];
  });

  test.each(withJwk)('$did', ({ did, point }) => {
    expect(didKeyFromPublicKey(point)).toBe(did);
    expect(publicKeyFromDidKey(did)).toEqual(point);
  });

  test.each(curves.filter(isP256).map(([did]) => did))('%s names a point of the curve', (did) => {
    expect(p256.utils.isValidPublicKey(publicKeyFromDidKey(did) ?? new Uint8Array(), true)).toBe(true);
  });
});

test.each([...curves.filter((vector) => !isP256(vector)), ...vectorsIn('ed25519-x25519')].map(([did]) => did))(
  'DID-2 %s is not of P-256',
  (did) => {
    expect(publicKeyFromDidKey(did)).toBeUndefined();
  },
);

const point = fc
  .tuple(fc.constantFrom(2, 3), fc.uint8Array({ minLength: 32, maxLength: 32 }))
  .map(([sign, x]) => Uint8Array.of(sign, ...x));

test('DID-1 every point has a name of 57 characters, and comes back from it', () => {
  fc.assert(
    fc.property(point, (bytes) => {
      const did = didKeyFromPublicKey(bytes);
      expect(did).toMatch(/^did:key:zDn[1-9A-HJ-NP-Za-km-z]{46}$/u);
      expect(publicKeyFromDidKey(did)).toEqual(bytes);
    }),
  );
});

const did = didKeyFromPublicKey(Uint8Array.of(2, ...new Uint8Array(32).fill(5)));

test.each([
  ['nothing', ''],
  ['a fragment', `${did}#key`],
  ['a space before it', ` ${did}`],
  ['a line break after it', `${did}\n`],
  ['capital letters', did.toUpperCase()],
  ['leading zeros of base58', did.replace('key:z', 'key:z1')],
  ['another base', did.replace('key:z', 'key:u')],
  ['a letter less', did.slice(0, -1)],
  ['a letter more', `${did}2`],
  ['letters that base58 lacks', did.replace(/.{4}$/u, '0OIl')],
  ['a point with both coordinates', didKeyFromPublicKey(Uint8Array.of(4, ...new Uint8Array(64).fill(5)))],
  ['a sign that is neither 2 nor 3', didKeyFromPublicKey(Uint8Array.of(5, ...new Uint8Array(32).fill(5)))],
  ['10,000 letters', `did:key:z${'D'.repeat(10_000)}`],
])('DID-2 no key from %s', (_, text) => {
  expect(publicKeyFromDidKey(text)).toBeUndefined();
});

test('DID-2 any text gives no key or the key whose name it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^did:key:zDn[1-9A-HJ-NP-Za-km-z]{46}$/u)), (text) => {
      const key = publicKeyFromDidKey(text);
      if (key) expect(didKeyFromPublicKey(key)).toBe(text);
      else expect(key).toBeUndefined();
    }),
  );
});
