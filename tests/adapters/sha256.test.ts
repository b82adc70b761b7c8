import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 as byNoble } from '#adapters/noble/sha256.ts';
import { sha256 as byNode } from '#adapters/node-crypto/sha256.ts';
import { utf8FromText } from '#domain/shared/bytes.ts';

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe.each([
  ['node-crypto', byNode],
  ['noble', byNoble],
])('SHA-256 by %s', (_, sha256) => {
  // FIPS 180-4, examples of NIST's Cryptographic Standards and Guidelines.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the digests of the standard', (text, hex) => {
    expect(hexOf(sha256(utf8FromText(text)))).toBe(hex);
  });

  test('agrees with Node for any bytes, a part of a greater buffer too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const inner = Uint8Array.of(1, 2, 3, ...bytes, 4).subarray(3, 3 + bytes.length);
        expect(hexOf(sha256(inner))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  test('gives 32 bytes of which every part can be read at its own place', () => {
    const digest = sha256(utf8FromText('abc'));
    expect(digest).toHaveLength(32);
    expect(new DataView(digest.buffer, digest.byteOffset).getUint32(0)).toBe(0xba7816bf);
  });
});
