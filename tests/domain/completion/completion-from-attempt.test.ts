import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { p256 } from '@noble/curves/nist.js';
import { describe, expect, test } from 'vitest';
import { deflate } from '#adapters/fflate/deflate.ts';
import { createNobleSigner } from '#adapters/noble/p256.ts';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { createKeyPair, createWebCryptoSigner } from '#adapters/web-crypto/p256.ts';
import { attemptSchema } from '#domain/attempt/schema.ts';
import {
  type CompletionPorts,
  completionFromAttempt,
  tokenFromClaims,
} from '#domain/completion/completion-from-attempt.ts';
import { didKeyFromPublicKey, publicKeyFromDidKey } from '#domain/completion/did-key.ts';
import { bytesFromClaims, linkFromClaims } from '#domain/completion/payload.ts';
import type { Signer } from '#domain/shared/ports.ts';

const attempt = attemptSchema.parse({
  version: 1,
  module: 'bao-ve-tai-khoan',
  dig: 'Fl6r6PRl3X6Qy4LP_m3Rig7GnSu7QtqihJjNz8o2N5c',
  iss: 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
  att: 2,
  startedAt: 1_795_493_300,
  endedAt: 1_795_493_600,
  responses: [1, [0, 2], null, 'Nguyễn'],
  score: 300,
  maxScore: 400,
  passed: true,
});
const signer = createNobleSigner(new Uint8Array(32).fill(7));
const ports: CompletionPorts = {
  signer,
  deflate,
  sha256,
  randomBytes: (length) => Uint8Array.from({ length }, (_, at) => at),
};
const issuedAt = 1_795_493_700;

const partsOf = (token: string): Buffer[] => token.split('.').map((part) => Buffer.from(part, 'base64url'));

test('TOKEN-1 the claims are those of the attempt, the key and the moment, and no others', async () => {
  const { version, claims } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
  expect(version).toBe(1);
  expect(claims).toEqual({
    v: 1,
    iss: didKeyFromPublicKey(signer.publicKey),
    jti: 'AAECAwQFBgcICQoLDA0ODw',
    iat: issuedAt,
    st: 1_795_493_300,
    et: 1_795_493_600,
    mod: 'bao-ve-tai-khoan',
    dig: attempt.dig,
    r: [1, [0, 2], null, 'Nguyễn'],
    sc: [300, 400],
    att: 2,
    kc: 'software',
  });
  expect(publicKeyFromDidKey(claims.iss)).toEqual(signer.publicKey);
});

test('TOKEN-1 no token is made of an attempt that did not pass', async () => {
  await expect(completionFromAttempt({ ...attempt, passed: false }, issuedAt, undefined, ports)).rejects.toThrow();
});

test('TOKEN-2 prev is 16 bytes of the digest of the payload before; the first token has none', async () => {
  const first = await completionFromAttempt(attempt, issuedAt, undefined, ports);
  const second = await completionFromAttempt(attempt, issuedAt + 60, first, ports);
  expect(first.claims).not.toHaveProperty('prev');
  const payload = inflateRawSync(partsOf(first.token)[1] ?? Buffer.alloc(0));
  const expected = createHash('sha256').update(payload).digest().subarray(0, 16).toString('base64url');
  expect(second.claims.prev).toBe(expected);
  expect(linkFromClaims(first.claims, sha256)).toBe(expected);
  expect(expected).toHaveLength(22);
});

describe('TOKEN-3 the bytes of a token', () => {
  test('the header is always the same', async () => {
    const { token } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
    expect(partsOf(token)[0]?.toString()).toBe('{"alg":"ES256","typ":"densach-ev+jwt","zip":"DEF"}');
    expect(token.split('.')[0]).toBe('eyJhbGciOiJFUzI1NiIsInR5cCI6ImRlbnNhY2gtZXYrand0IiwiemlwIjoiREVGIn0');
  });

  test('the payload is raw DEFLATE of the canonical claims, members sorted, letters as they are', async () => {
    const { token, claims } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
    expect(inflateRawSync(partsOf(token)[1] ?? Buffer.alloc(0)).toString()).toBe(
      `{"att":2,"dig":"${attempt.dig}","et":1795493600,"iat":1795493700,"iss":"${claims.iss}",` +
        '"jti":"AAECAwQFBgcICQoLDA0ODw","kc":"software","mod":"bao-ve-tai-khoan","r":[1,[0,2],null,"Nguyễn"],' +
        '"sc":[300,400],"st":1795493300,"v":1}',
    );
  });

  test('the same attempt, key and chance give the same bytes with a deterministic signer', async () => {
    const make = () => completionFromAttempt(attempt, issuedAt, undefined, ports);
    expect(await make()).toEqual(await make());
  });

  test('claims without a canonical form are a bug, not a token', async () => {
    const { claims } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
    expect(() => bytesFromClaims({ ...claims, mod: '\uD800' })).toThrow();
    expect(() => bytesFromClaims({ ...claims, att: Number.NaN })).toThrow();
  });
});

describe('TOKEN-4 the signature', () => {
  test('it is over header.payload, 64 bytes, by the key in iss', async () => {
    const { token, claims } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
    const [, , signature = Buffer.alloc(0)] = partsOf(token);
    const signed = Buffer.from(token.slice(0, token.lastIndexOf('.')));
    const key = publicKeyFromDidKey(claims.iss) ?? new Uint8Array();
    expect(signature).toHaveLength(64);
    expect(p256.verify(signature, signed, key, { prehash: true, lowS: true })).toBe(true);
  });

  test('where the signer gives a great s, n − s stands in the token', async () => {
    const order = p256.Point.Fn.ORDER;
    const highS: Signer = {
      ...signer,
      async sign(bytes) {
        const low = await signer.sign(bytes);
        const s = order - BigInt(`0x${Buffer.from(low.subarray(32)).toString('hex')}`);
        return Uint8Array.of(...low.subarray(0, 32), ...Buffer.from(s.toString(16).padStart(64, '0'), 'hex'));
      },
    };
    const { token, claims } = await completionFromAttempt(attempt, issuedAt, undefined, ports);
    expect(await tokenFromClaims(claims, { signer: highS, deflate })).toBe(token);
  });

  test('keys of WebCrypto state their custody, and sign what noble verifies', async () => {
    const own = await createWebCryptoSigner(await createKeyPair());
    const { token, claims } = await completionFromAttempt(attempt, issuedAt, undefined, { ...ports, signer: own });
    const [, , signature = Buffer.alloc(0)] = partsOf(token);
    const signed = Buffer.from(token.slice(0, token.lastIndexOf('.')));
    expect(claims.kc).toBe('webcrypto');
    expect(p256.verify(signature, signed, own.publicKey, { prehash: true, lowS: true })).toBe(true);
  });
});
