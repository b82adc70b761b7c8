import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { openBankFolder } from '#adapters/node-files/bank-folder.ts';
import { verifySignature } from '#adapters/web-crypto/p256.ts';
import { moduleIdSchema } from '#domain/course/schema.ts';
import { type BankIndexEntry, bankIndexSchema } from '#domain/item/parse-bank.ts';
import { base64urlFromBytes, parseBase64url } from '#domain/shared/bytes.ts';
import type { Verdict } from '#domain/verification/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { contextWith, digest, entry, rightClaims, tokenOfText, tokenWith } from './build-token.ts';

const golden = ['bao-ve-tai-khoan-v1', 'bao-ve-tai-khoan-v1-webcrypto', 'ta-chao-hoi-v1'].flatMap((name) =>
  readFileSync(`tests/vectors/golden/${name}.txt`, 'utf8').split('\n').filter(Boolean),
);
const published = await openBankFolder('public/banks');
const onSite = (token: string): Promise<Verdict> =>
  verdictOf(token, { now: 4_000_000_000, banks: published, sha256, verifySignature });

const numRuns = 100;

/** One of three parts of a token, as bytes with something done to them. */
const alterations: Readonly<Record<string, (bytes: Uint8Array, at: number, byte: number) => Uint8Array>> = {
  'a bit turned over': (bytes, at, byte) => bytes.map((old, place) => (place === at ? old ^ (1 << (byte % 8)) : old)),
  'a byte replaced': (bytes, at, byte) => bytes.map((old, place) => (place === at ? byte : old)),
  'a byte put in': (bytes, at, byte) => Uint8Array.of(...bytes.subarray(0, at), byte, ...bytes.subarray(at)),
  'a byte taken out': (bytes, at) => Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1)),
  'an end cut off': (bytes, at) => bytes.slice(0, at),
  'a part repeated': (bytes, at) => Uint8Array.of(...bytes, ...bytes.subarray(at)),
};

describe('VER-5 a token that once reached its level does not reach one when it was altered', () => {
  test.each(Object.entries(alterations))('%s', async (_, alter) => {
    const places = fc.tuple(fc.constantFrom(...golden), fc.nat(2), fc.nat(600), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(places, async ([token, part, at, byte]) => {
        const parts = token.split('.');
        const bytes = parseBase64url(parts[part] ?? '') ?? new Uint8Array();
        parts[part] = base64urlFromBytes(alter(bytes, at % bytes.length, byte));
        const altered = parts.join('.');
        fc.pre(altered !== token);
        expect(await onSite(altered)).toMatchObject({ verdict: 'refused', level: null });
      }),
      { numRuns },
    );
  });

  test('parts of several tokens put together', async () => {
    const part = fc.constantFrom(...golden.flatMap((token) => token.split('.')));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...golden), part, part, async (token, payload, signature) => {
        const [header = ''] = token.split('.');
        const mixed = [header, payload, signature].join('.');
        fc.pre(!golden.includes(mixed));
        expect(await onSite(mixed)).toMatchObject({ verdict: 'refused', level: null });
      }),
      { numRuns },
    );
  });
});

/** Values and names that programs trip over. */
const odd = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e21, 1e308, 5e-324, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), 2 ** 32, 4_294_967_296_000),
  fc.constantFrom('', '0', '__proto__', 'constructor', 'E1', '\u0000', '\u202e', 'a'.repeat(5000), 'NaN', '1e999'),
  fc.constantFrom(null, true, false, [], {}, [[]], [null], [[0, [1, [2]]]], { 0: 1, length: 1 }, { toString: 1 }),
  fc.jsonValue({ maxDepth: 4 }),
);
const names = fc.constantFrom(
  ...[...Object.keys(rightClaims()), 'prev', 'aud', 'nonce'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then', 'code', 'hint', '', 'level'],
);
/** JSON in which every name stands as it was given, `__proto__` too. */
const jsonOf = (members: ReadonlyMap<string, unknown>): string =>
  `{${[...members]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
    .join()}}`;

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return jsonOf(new Map(Object.entries(value)));
}

describe('VER-9 whatever is signed, there is a verdict, and E1 only for what is graded as it should be', () => {
  const right = rightClaims();
  const { iss, mod, dig, r, sc, att } = right;
  const isAsItShouldBe = (verdict: Verdict): void => {
    if (verdict.level === 'E1') expect(verdict.claims).toMatchObject({ v: 1, iss, mod, dig, r, sc, att });
  };

  test('odd values and names among the claims', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, odd), { minLength: 1, maxLength: 3 }), async (members) => {
        const text = jsonOf(new Map<string, unknown>([...Object.entries(right), ...members]));
        const verdict = await verdictOf(await tokenOfText(text), contextWith());
        isAsItShouldBe(verdict);
        expect(JSON.stringify(verdict)).toBeTypeOf('string');
      }),
      { numRuns },
    );
  });

  test('odd responses in place of the right ones', async () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 40 });
    const responses = fc.array(fc.tuple(fc.nat(r.length - 1), fc.oneof(odd, typed, fc.array(fc.integer()))), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(responses, async (changes) => {
        const changed = [...r];
        for (const [at, value] of changes) changed.splice(at, 1, JSON.parse(canonical(value)));
        const verdict = await verdictOf(await tokenWith({ claims: { r: changed } }), contextWith());
        if (verdict.level === 'E1') expect(verdict.regrade?.outcome).toMatchObject({ score: sc[0], maxScore: sc[1] });
        else expect(verdict.level).toBeNull();
      }),
      { numRuns },
    );
  });

  test('odd lists of banks', async () => {
    const anyEntry = fc.record<BankIndexEntry>({
      module: fc.constantFrom(mod, 'mo-dun-khac', 'constructor').map((id) => moduleIdSchema.parse(id)),
      version: fc.integer({ min: 1 }),
      dig: fc.constantFrom(digest, 'A'.repeat(43), '_'.repeat(43)),
      published: fc.oneof(fc.nat(), fc.constantFrom(entry.published, 2 ** 53 - 1)),
    });
    const token = await tokenWith();
    const bytes = fc.oneof(fc.constant(undefined), fc.constant('missing' as const), fc.uint8Array({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), fc.boolean(), bytes, async (index, complete, held) => {
        expect(bankIndexSchema.safeParse(index).success).toBe(true);
        const context = contextWith({ index, complete, ...(held !== undefined && { bytes: held }) });
        const verdict = await verdictOf(token, context);
        const first = index.find((candidate) => candidate.dig === digest);
        const isListed = held === undefined && first !== undefined && first.published <= right.iat;
        expect(verdict.level).toBe(isListed ? 'E1' : 'E0');
      }),
      { numRuns },
    );
  });
});
