import { readFileSync } from 'node:fs';
import { p256 } from '@noble/curves/nist.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifySignature as byNoble, createNobleSigner, createSecretKey, isSecretKey } from '#adapters/noble/p256.ts';
import {
  verifySignature as byWebCrypto,
  createKeyPair,
  createWebCryptoSigner,
  hasWebCrypto,
} from '#adapters/web-crypto/p256.ts';
import { utf8FromText } from '#domain/shared/bytes.ts';

const signers = [
  ['WebCrypto', async () => createWebCryptoSigner(await createKeyPair()), 'webcrypto'],
  ['noble', async () => createNobleSigner(createSecretKey()), 'software'],
] as const;
const verifiers = [
  ['WebCrypto', byWebCrypto],
  ['noble', byNoble],
] as const;
const bytes = utf8FromText('header.payload');

describe.each(signers)('a signer by %s', (_, createSigner, custody) => {
  test('names its custody and its compressed point, and signs in 64 bytes', async () => {
    const signer = await createSigner();
    expect(signer.custody).toBe(custody);
    expect(signer.publicKey).toHaveLength(33);
    expect(p256.utils.isValidPublicKey(signer.publicKey, true)).toBe(true);
    expect(await signer.sign(bytes)).toHaveLength(64);
  });

  test.each(verifiers)('is understood by a verifier by %s', async (_name, verify) => {
    for (let round = 0; round < 20; round++) {
      const [signer, other] = [await createSigner(), await createSigner()];
      const signature = await signer.sign(bytes);
      expect(await verify(signer.publicKey, bytes, signature)).toBe('valid');
      expect(await verify(other.publicKey, bytes, signature)).toBe('invalid');
      expect(await verify(signer.publicKey, utf8FromText('header.payloae'), signature)).toBe('invalid');
    }
  });

  test.each(verifiers)('no byte of its signature can be changed before a verifier by %s', async (_name, verify) => {
    const signer = await createSigner();
    const signature = await signer.sign(bytes);
    for (const at of signature.keys()) {
      const changed = signature.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await verify(signer.publicKey, bytes, changed)).toBe('invalid');
    }
  });

  test('signs a part of a greater buffer, and no bytes at all', async () => {
    const signer = await createSigner();
    const inner = utf8FromText('xxheader.payloadyy').subarray(2, -2);
    expect(await byNoble(signer.publicKey, bytes, await signer.sign(inner))).toBe('valid');
    expect(await byWebCrypto(signer.publicKey, new Uint8Array(), await signer.sign(new Uint8Array()))).toBe('valid');
  });
});

test('a key pair of WebCrypto gives its private half to nobody', async () => {
  const { privateKey, publicKey } = await createKeyPair();
  expect(hasWebCrypto()).toBe(true);
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('raw', publicKey)).resolves.toBeInstanceOf(ArrayBuffer);
});

test('noble signs the same bytes in the same way each time (RFC 6979, A.2.5, with s ≤ n/2)', async () => {
  const secretKey = Buffer.from('C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721', 'hex');
  const signature = await createNobleSigner(secretKey).sign(utf8FromText('sample'));
  const s = 0xf7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8n;
  expect(Buffer.from(signature).toString('hex')).toBe(
    `efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716${(p256.Point.Fn.ORDER - s).toString(16).padStart(64, '0')}`,
  );
});

test.each([
  ['zero', new Uint8Array(32), false],
  ['the order of the curve', Buffer.from(p256.Point.Fn.ORDER.toString(16), 'hex'), false],
  ['all ones', new Uint8Array(32).fill(255), false],
  ['31 bytes', new Uint8Array(31).fill(1), false],
  ['one', Uint8Array.of(...new Uint8Array(31), 1), true],
])('whether %s can be a secret key', (_, secretKey, expected) => {
  expect(isSecretKey(secretKey)).toBe(expected);
});

interface Vectors {
  readonly testGroups: readonly {
    readonly publicKey: { readonly uncompressed: string };
    readonly tests: readonly {
      readonly tcId: number;
      readonly comment: string;
      readonly msg: string;
      readonly sig: string;
      readonly result: 'valid' | 'invalid';
    }[];
  }[];
}
const vectors: Vectors = JSON.parse(
  readFileSync('tests/vectors/wycheproof/ecdsa_secp256r1_sha256_p1363_test.json', 'utf8'),
);
const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const cases = vectors.testGroups.flatMap(({ publicKey, tests }) => {
  const [x, y] = [publicKey.uncompressed.slice(2, 66), publicKey.uncompressed.slice(66)];
  const point = Uint8Array.of(2 + (Number.parseInt(y.slice(-1), 16) & 1), ...fromHex(x));
  return tests.map((vector) => ({ ...vector, point }));
});

describe.each(verifiers)('Wycheproof, by %s', (_, verify) => {
  test('there are 262 cases, 173 of them valid', () => {
    expect(cases).toHaveLength(262);
    expect(cases.filter(({ result }) => result === 'valid')).toHaveLength(173);
  });

  test.each(cases)('case $tcId is $result: $comment', async ({ point, msg, sig, result }) => {
    expect(await verify(point, fromHex(msg), fromHex(sig))).toBe(result);
  });
});

describe.each(verifiers)('what is no point of the curve is bad-key, by %s', (_, verify) => {
  const valid = p256.getPublicKey(new Uint8Array(32).fill(7), true);
  const offCurve = Array.from({ length: 64 }, (_x, at) => Uint8Array.of(2, ...new Uint8Array(31), at + 1)).filter(
    (point) => !p256.utils.isValidPublicKey(point, true),
  );

  test('points beside the curve', async () => {
    expect(offCurve.length).toBeGreaterThan(10);
    for (const point of offCurve) expect(await verify(point, bytes, new Uint8Array(64).fill(1))).toBe('bad-key');
  });

  test.each([
    ['x beyond the field', Uint8Array.of(2, ...new Uint8Array(32).fill(255))],
    ['another sign', Uint8Array.of(5, ...valid.subarray(1))],
    ['a byte less', valid.subarray(0, -1)],
    ['a byte more', Uint8Array.of(...valid, 0)],
    ['nothing', new Uint8Array()],
    ['infinity', Uint8Array.of(0)],
  ])('%s', async (_name, point) => {
    expect(await verify(point, bytes, new Uint8Array(64).fill(1))).toBe('bad-key');
  });
});

test('both verifiers agree on any 64 bytes under any key', async () => {
  const any = fc.tuple(
    fc.uint8Array({ minLength: 33, maxLength: 33 }),
    fc.uint8Array({ minLength: 64, maxLength: 64 }),
  );
  await fc.assert(
    fc.asyncProperty(any, fc.constantFrom(2, 3), async ([key, signature], sign) => {
      const point = Uint8Array.of(sign, ...key.subarray(1));
      expect(await byNoble(point, bytes, signature)).toBe(await byWebCrypto(point, bytes, signature));
    }),
    { numRuns: 300 },
  );
});
