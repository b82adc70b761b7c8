import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { p256 } from '@noble/curves/nist.js';
import { describe, expect, test } from 'vitest';
import { didKeyFromPublicKey } from '#domain/completion/did-key.ts';
import { tokenHeader } from '#domain/completion/schema.ts';
import { utf8FromText } from '#domain/shared/bytes.ts';
import { canonicalJson, type Json } from '#domain/shared/canonical-json.ts';
import { verificationProblems } from '#domain/verification/problems.ts';
import type { Verdict, VerificationContext } from '#domain/verification/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import {
  bank,
  bankBytes,
  type Change,
  codesOf,
  contextWith,
  digestOf,
  entry,
  formOf,
  logOf,
  now,
  published,
  rightClaims,
  stranger,
  tokenOfText,
  tokenWith,
} from './build-token.ts';

const verdictOfChange = async (change: Change, context = contextWith()): Promise<Verdict> =>
  verdictOf(await tokenWith(change), context);

/** One code, or several; the steps as `logOf` writes them. */
function expectVerdict(verdict: Verdict, codes: string | readonly string[], log: string): void {
  expect(codesOf(verdict)).toEqual([codes].flat());
  expect(logOf(verdict)).toBe(log);
}

const beside = ['W_MANIFEST_UNSIGNED', 'W_TIME_UNPROVEN'] as const;
const orderOfCurve = p256.Point.Fn.ORDER;

describe('VER-1 form', () => {
  const expectForm = async (token: string, code: string): Promise<void> => {
    const verdict = await verdictOf(token, contextWith());
    expectVerdict(verdict, code, '!------------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null, claims: null });
  };

  test('more than 4,096 characters are E_SIZE, 4,096 are not', async () => {
    await expectForm('a'.repeat(4_097), 'E_SIZE');
    await expectForm('a'.repeat(4_096), 'E_FORM');
  });

  test('10 MB are E_SIZE', () => expectForm('A'.repeat(10_000_000), 'E_SIZE'));

  test.each([
    ['nothing', () => ''],
    ['two parts', (token: string) => token.slice(0, token.lastIndexOf('.'))],
    ['four parts', (token: string) => `${token}.AA`],
    ['an empty part', (token: string) => token.replace(/\.[^.]+\./u, '..')],
    ['a shorter signature', (token: string) => token.slice(0, -1)],
    ['a longer signature', (token: string) => `${token}A`],
    ['a line break after it', (token: string) => `${token}\n`],
    ['a space before it', (token: string) => ` ${token}`],
    ['padding', (token: string) => `${token.slice(0, -1)}=`],
    ['base64 instead of base64url', (token: string) => token.replace('.', '+.')],
    ['a full-width letter', (token: string) => token.replace('e', 'ｅ')],
    ['a zero-width space', (token: string) => `${token.slice(0, 9)}\u200B${token.slice(9)}`],
  ])('%s is E_FORM', async (_, change) => expectForm(change(await tokenWith()), 'E_FORM'));

  test('a part of an impossible length is E_B64', async () => {
    const [, payload, signature] = (await tokenWith()).split('.');
    await expectForm(`AAAAA.${payload}.${signature}`, 'E_B64');
  });

  test('stray bits at the end of a part are E_B64', async () => {
    const token = await tokenWith();
    // 64 bytes leave four bits over; A, Q, g and w are the letters that have them at 0.
    await expectForm(`${token.slice(0, -1)}${token.endsWith('B') ? 'C' : 'B'}`, 'E_B64');
  });
});

describe('VER-2 header', () => {
  test.each([
    ['E_ALG', 'alg none', '{"alg":"none","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_ALG', 'alg HS256', '{"alg":"HS256","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_ALG', 'alg in small letters', '{"alg":"es256","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_ALG', 'no alg', '{"typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_ALG', 'alg and typ wrong', '{"alg":"ES384","typ":"JWT"}'],
    ['E_ALG', 'alg only by way of a prototype', '{"__proto__":{"alg":"ES256","typ":"densach-ev+jwt"},"zip":"DEF"}'],
    ['E_TYP', 'the typ of a credential', '{"alg":"ES256","typ":"vc+jwt","zip":"DEF"}'],
    ['E_TYP', 'the typ of a certificate', '{"alg":"ES256","typ":"JWT","zip":"DEF"}'],
    ['E_TYP', 'no typ', '{"alg":"ES256","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'a jwk', '{"alg":"ES256","jwk":{"kty":"EC"},"typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'a kid', '{"alg":"ES256","kid":"1","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'crit', '{"alg":"ES256","crit":["zip"],"typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'another order', '{"typ":"densach-ev+jwt","alg":"ES256","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'no zip', '{"alg":"ES256","typ":"densach-ev+jwt"}'],
    ['E_HEADER_EXTRA', 'a space', '{"alg":"ES256", "typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'a member twice', '{"alg":"none","alg":"ES256","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'an escaped letter', '{"alg":"ES25\\u0036","typ":"densach-ev+jwt","zip":"DEF"}'],
    ['E_HEADER_EXTRA', 'a byte order mark', `\uFEFF${tokenHeader}`],
    ['E_HEADER_EXTRA', 'an array', '["ES256"]'],
    ['E_HEADER_EXTRA', 'null', 'null'],
    ['E_HEADER_EXTRA', 'no JSON', 'ES256'],
  ])('%s: %s', async (code, _, header) => {
    const verdict = await verdictOfChange({ header });
    expectVerdict(verdict, code, '+!-----------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null, claims: null });
  });

  test('E_HEADER_EXTRA: bytes that are not UTF-8', async () => {
    const [, payload, signature] = (await tokenWith()).split('.');
    const verdict = await verdictOf(`_____w.${payload}.${signature}`, contextWith());
    expectVerdict(verdict, 'E_HEADER_EXTRA', '+!-----------');
  });
});

describe('VER-3 parse', () => {
  const expectParse = (verdict: Verdict, code: string): void => {
    expectVerdict(verdict, code, '++!----------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null, claims: null });
  };

  test.each([
    ['no DEFLATE', () => Uint8Array.of(255, 255, 255)],
    ['a stream that is cut off', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['a byte after the stream', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0)],
    ['a second stream after the first', (bytes: Uint8Array) => Uint8Array.of(...bytes, ...bytes)],
    ['zlib with its own header', (bytes: Uint8Array) => Uint8Array.of(0x78, 0x9c, ...bytes)],
    ['3 MB of zeros', () => deflateRawSync(Buffer.alloc(2_900_000), { level: 9 })],
    ['one byte above 64 KiB', () => deflateRawSync(Buffer.alloc(65_537, 0x20))],
  ])('E_INFLATE: %s', async (_, deflated) => {
    expectParse(await verdictOfChange({ deflated }), 'E_INFLATE');
  });

  test('64 KiB are inflated', async () => {
    const verdict = await verdictOfChange({ deflated: () => deflateRawSync(Buffer.alloc(65_536, 0x20)) });
    expectParse(verdict, 'E_JSON');
  });

  test('E_SIZE: 10 MB of zeros do not fit into a token', async () => {
    const verdict = await verdictOfChange({ deflated: () => deflateRawSync(Buffer.alloc(10_000_000), { level: 9 }) });
    expectVerdict(verdict, 'E_SIZE', '!------------');
  });

  test.each([
    ['a byte order mark', (utf8: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['UTF-16', (utf8: Uint8Array) => Uint8Array.from([...utf8].flatMap((byte) => [byte, 0]))],
    ['a lone continuation byte', (utf8: Uint8Array) => Uint8Array.of(...utf8, 0x80)],
    ['an overlong zero', () => Uint8Array.of(0x22, 0xc0, 0x80, 0x22)],
    ['a surrogate in UTF-8', () => Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['no bytes at all', () => new Uint8Array()],
    ['two values', (utf8: Uint8Array) => Uint8Array.of(...utf8, ...utf8)],
    ['30,000 brackets that stay open', () => utf8FromText('['.repeat(30_000))],
    ['NaN', () => utf8FromText('{"v":NaN}')],
    ['single quotes', () => utf8FromText("{'v':1}")],
    ['a comma too many', () => utf8FromText('{"v":1,}')],
  ])('E_JSON: %s', async (_, payload) => {
    expectParse(await verdictOfChange({ payload }), 'E_JSON');
  });

  test.each([
    ['a claim twice', (text: string) => text.replace('"att":1', '"att":1,"att":1')],
    ['a claim twice with other values', (text: string) => text.replace('"sc":', '"sc":[0,0],"sc":')],
    ['a claim twice, once escaped', (text: string) => text.replace('"att":1', '"att":1,"\\u0061tt":1')],
    ['a member twice in a response', (text: string) => text.replace('"r":[', '"r":[{"a":1,"a":2},')],
    ['a member twice, deep below', (text: string) => text.replace('"r":[', '"r":[[{"b":[{"a":1,"a":2}]}],')],
    ['a claim twice and white space too', (text: string) => text.replace('"att":1', '"att" : 1, "att" : 1')],
  ])('E_JSON_DUP: %s', async (_, text) => {
    expectParse(await verdictOfChange({ text }), 'E_JSON_DUP');
  });

  test.each([
    ['white space inside', (text: string) => text.replace('"att":', '"att": ')],
    ['a line break at the end', (text: string) => `${text}\n`],
    ['members in another order', (text: string) => text.replace(/^\{("att":1),(.*)\}$/u, '{$2,$1}')],
    ['an escaped letter', (text: string) => text.replace('"kc":"software"', '"kc":"s\\u006fftware"')],
    ['an escaped slash', (text: string) => text.replace('"mod":"', '"mod":"\\/')],
    ['a number with a fraction of 0', (text: string) => text.replace('"att":1', '"att":1.0')],
    ['a number with an exponent', (text: string) => text.replace('"att":1', '"att":1e0')],
    ['minus zero', (text: string) => text.replace('"att":1', '"att":-0')],
    ['a whole number that no double has', (text: string) => text.replace('"att":1', '"att":9007199254740993')],
    ['a number beyond all doubles', (text: string) => text.replace('"att":1', '"att":1e999')],
    ['a lone surrogate', (text: string) => text.replace('"mod":"', '"mod":"\\ud800')],
    ['30,000 nested arrays', () => '['.repeat(30_000) + ']'.repeat(30_000)],
    [
      '30,000 nested arrays in a claim',
      (text: string) => text.replace('"r":[', `"r":[${'['.repeat(30_000)}${']'.repeat(30_000)},`),
    ],
    ['10,000 nested objects', () => '{"a":'.repeat(10_000) + 1 + '}'.repeat(10_000)],
  ])('E_NOT_CANONICAL: %s', async (_, text) => {
    expectParse(await verdictOfChange({ text }), 'E_NOT_CANONICAL');
  });
});

describe('VER-4 claims', () => {
  const expectClaims = (verdict: Verdict, code: string): void => {
    expectVerdict(verdict, code, '+++!---------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
  };

  test.each(['null', '1', '"v"', '[]', '[{"v":1}]', '{}', 'true'])('E_VERSION: the payload %s', async (text) => {
    expectClaims(await verdictOf(await tokenOfText(text), contextWith()), 'E_VERSION');
  });

  test.each([0, 2, '1', null, true, [1]])('E_VERSION: v is %j', async (v) => {
    expectClaims(await verdictOfChange({ claims: { v } }), 'E_VERSION');
  });

  test('E_VERSION: v stands only in a prototype', async () => {
    expectClaims(await verdictOf(await tokenOfText('{"__proto__":{"v":1}}'), contextWith()), 'E_VERSION');
  });

  test.each(Object.keys(rightClaims()).filter((name) => name !== 'v'))('E_CLAIM_MISSING: no %s', async (name) => {
    expectClaims(await verdictOfChange({ without: [name] }), 'E_CLAIM_MISSING');
  });

  test.each([
    ['aud without nonce', { aud: 'did:web:x.example' }],
    ['nonce without aud', { nonce: 'thu-thach-1' }],
  ])('E_CLAIM_MISSING: %s', async (_, claims) => {
    expectClaims(await verdictOfChange({ claims }), 'E_CLAIM_MISSING');
  });

  const wrong: readonly (readonly [string, Json])[] = [
    ...['iat', 'st', 'et', 'att'].flatMap((name) =>
      [-1, 1.5, 2 ** 53, 1e21, '1', null, true, [1], {}].map((value): [string, Json] => [name, value]),
    ),
    ...['iss', 'mod'].flatMap((name) => ['', 1, null, ['a'], {}].map((value): [string, Json] => [name, value])),
    ['att', 0],
    ['jti', 'AAECAwQFBgcICQoLDA0OD'],
    ['jti', 'AAECAwQFBgcICQoLDA0ODw0'],
    ['jti', 'AAECAwQFBgcICQoLDA0OD+'],
    ['jti', 22],
    ['dig', 'a'.repeat(42)],
    ['dig', 'a'.repeat(44)],
    ['dig', '../'.repeat(14).padEnd(43, '/')],
    ['dig', null],
    ['prev', 'AAECAwQFBgcICQoLDA0OD'],
    ['prev', null],
    ['r', {}],
    ['r', 'AAAA'],
    ['r', null],
    ['r', 7],
    ['sc', [700]],
    ['sc', [700, 700, 700]],
    ['sc', ['700', 700]],
    ['sc', [-1, 700]],
    ['sc', [0.5, 700]],
    ['sc', 700],
    ['sc', { 0: 700, 1: 700 }],
    ['kc', 'hardware'],
    ['kc', ''],
    ['kc', null],
  ];
  test.each(wrong)('E_CLAIM_TYPE: %s is %j', async (name, value) => {
    const verdict = await verdictOfChange({ claims: { [name]: value } });
    expectClaims(verdict, 'E_CLAIM_TYPE');
    expect(verdict.claims?.[name]).toEqual(value);
  });

  test.each([
    ['aud is empty', { aud: '', nonce: 'a' }],
    ['nonce is a number', { aud: 'did:web:x.example', nonce: 1 }],
  ])('E_CLAIM_TYPE: %s', async (_, claims) => {
    expectClaims(await verdictOfChange({ claims }), 'E_CLAIM_TYPE');
  });

  test.each(['name', 'level', 'exp', 'vc', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'E_CLAIM_UNKNOWN: “%s” too',
    async (name) => {
      expectClaims(await verdictOfChange({ claims: { [name]: 'E4' } }), 'E_CLAIM_UNKNOWN');
    },
  );

  test('E_CLAIM_UNKNOWN: __proto__ too, and it changes no prototype', async () => {
    const text = (canonical: string) => canonical.replace('{"att"', '{"__proto__":{"polluted":true},"att"');
    expectClaims(await verdictOfChange({ text }), 'E_CLAIM_UNKNOWN');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('the order of codes: missing before type before unknown', async () => {
    expectClaims(await verdictOfChange({ claims: { att: 0, name: 'x' }, without: ['jti'] }), 'E_CLAIM_MISSING');
    expectClaims(await verdictOfChange({ claims: { att: 0, name: 'x' } }), 'E_CLAIM_TYPE');
    expectClaims(await verdictOfChange({ claims: { v: 2, att: 0 } }), 'E_VERSION');
  });
});

describe('VER-5 signature', () => {
  const expectSignature = (verdict: Verdict, code: string): void => {
    expectVerdict(verdict, code, '++++!--------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
    expect(verdict.claims).not.toBeNull();
  };

  const offCurve = Array.from({ length: 64 }, (_, x) => Uint8Array.of(2, ...new Uint8Array(31), x + 1)).find(
    (point) => !p256.utils.isValidPublicKey(point, true),
  );

  test.each([
    ['Ed25519', 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'],
    ['P-384', 'did:key:z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9'],
    ['did:web', 'did:web:densach.example'],
    ['a fragment', `${rightClaims().iss}#key`],
    ['a letter that base58 lacks', rightClaims().iss.replace(/.$/u, 'l')],
    ['a name', 'Nguyễn Văn An'],
    ['a point beside the curve', didKeyFromPublicKey(offCurve ?? new Uint8Array())],
    ['a point that is not compressed', didKeyFromPublicKey(Uint8Array.of(4, ...new Uint8Array(32).fill(1)))],
    ['x beyond the field', didKeyFromPublicKey(Uint8Array.of(2, ...new Uint8Array(32).fill(255)))],
  ])('E_DID: %s', async (_, iss) => {
    expectSignature(await verdictOfChange({ claims: { iss } }), 'E_DID');
  });

  test('E_SIG: signed by another key', async () => {
    expectSignature(await verdictOfChange({ signer: stranger }), 'E_SIG');
  });

  const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const bytesOf = (number: bigint): Uint8Array => Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const withS = (signature: Uint8Array, s: bigint) => Uint8Array.of(...signature.subarray(0, 32), ...bytesOf(s));

  test.each([
    ['s above n/2', (bytes: Uint8Array) => withS(bytes, orderOfCurve - numberOf(bytes.subarray(32)))],
    ['all zeros', () => new Uint8Array(64)],
    ['r is 0', (bytes: Uint8Array) => Uint8Array.of(...new Uint8Array(32), ...bytes.subarray(32))],
    ['s is 0', (bytes: Uint8Array) => withS(bytes, 0n)],
    ['r is n', (bytes: Uint8Array) => Uint8Array.of(...bytesOf(orderOfCurve), ...bytes.subarray(32))],
    ['r and s are changed over', (bytes: Uint8Array) => Uint8Array.of(...bytes.subarray(32), ...bytes.subarray(0, 32))],
    ['all ones', () => new Uint8Array(64).fill(255)],
  ])('E_SIG: %s', async (_, signature) => {
    expectSignature(await verdictOfChange({ signature }), 'E_SIG');
  });
});

describe('VER-6 content', () => {
  const otherDigest = digestOf(utf8FromText('other'));

  test('E_DIGEST_UNKNOWN: a complete list lacks the digest', async () => {
    const verdict = await verdictOfChange({ claims: { dig: otherDigest } });
    expectVerdict(verdict, ['E_DIGEST_UNKNOWN', 'W_MANIFEST_UNSIGNED'], '+++++!-------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  });

  test('E_DIGEST_UNKNOWN: the bytes are at hand, but were never published', async () => {
    const verdict = await verdictOfChange({}, contextWith({ index: [] }));
    expectVerdict(verdict, ['E_DIGEST_UNKNOWN', 'W_MANIFEST_UNSIGNED'], '+++++!+------');
    expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  });

  test.each<[string, VerificationContext, string]>([
    ['a cached list lacks the digest', contextWith({ index: [], complete: false, bytes: 'missing' }), '+++++--------'],
    ['a cached list lacks it, the bytes are here', contextWith({ index: [], complete: false }), '+++++-+------'],
    ['there is no list', contextWith({ index: 'missing', bytes: 'missing' }), '+++++--------'],
    ['there is no list, though a complete one', contextWith({ index: 'missing', complete: true }), '+++++-+------'],
  ])('N_BANK_MISSING: %s', async (_, context, log) => {
    const verdict = await verdictOfChange({}, context);
    expectVerdict(verdict, 'N_BANK_MISSING', log);
    expect(verdict).toMatchObject({ verdict: 'could-not-run', level: 'E0' });
  });

  test.each([true, false])('N_BANK_MISSING: the bank is listed and not here (complete: %s)', async (complete) => {
    const verdict = await verdictOfChange({}, contextWith({ complete, bytes: 'missing' }));
    expectVerdict(verdict, ['N_BANK_MISSING', 'W_TIME_UNPROVEN'], '+++++--+-----');
    expect(verdict).toMatchObject({ verdict: 'could-not-run', level: 'E0' });
  });

  const parsedBank = JSON.parse(new TextDecoder().decode(bankBytes));
  const underDigest = (value: Json) => {
    const bytes = utf8FromText(canonicalJson(value) ?? '');
    const dig = digestOf(bytes);
    return { claims: { dig }, context: contextWith({ bytes, index: [{ ...entry, dig }] }) };
  };

  test.each([
    ['a byte of it is changed', Uint8Array.from(bankBytes, (byte, at) => (at === 50 ? byte ^ 1 : byte))],
    ['it is cut off', bankBytes.subarray(0, -1)],
    ['it has a line break at its end', Uint8Array.of(...bankBytes, 10)],
    ['it is empty', new Uint8Array()],
  ])('E_BANK_CORRUPT: %s', async (_, bytes) => {
    const context = contextWith();
    const banks = { ...context.banks, bankBytes: async () => bytes };
    const verdict = await verdictOfChange({}, { ...context, banks });
    expectVerdict(verdict, ['E_BANK_CORRUPT', ...beside], '+++++!-+-----');
    expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  });

  test('E_BANK_CORRUPT: the right bytes of one bank stand under the digest of another', async () => {
    const context = contextWith({ index: [entry, { ...entry, dig: otherDigest }] });
    const banks = { ...context.banks, bankBytes: async () => bankBytes };
    expect(await verdictOfChange({}, { ...context, banks })).toMatchObject({ level: 'E1' });
    const verdict = await verdictOfChange({ claims: { dig: otherDigest } }, { ...context, banks });
    expectVerdict(verdict, ['E_BANK_CORRUPT', ...beside], '+++++!-+-----');
  });

  test.each<[string, Json]>([
    ['is an array', []],
    ['lacks its items', { ...parsedBank, items: undefined }],
    ['has a member that version 1 has not', { ...parsedBank, extra: 1 }],
    ['has a choice without choices', { ...parsedBank, items: [{ kind: 'choice', id: 'a1', prompt: '?', key: 0 }] }],
  ])('E_BANK_CORRUPT: what the digest names %s', async (_, value) => {
    const { claims, context } = underDigest(JSON.parse(JSON.stringify(value)));
    const verdict = await verdictOfChange({ claims }, context);
    expectVerdict(verdict, ['E_BANK_CORRUPT', ...beside], '+++++!-+-----');
  });

  test('E_MODULE_MISMATCH: the bank is of another module', async () => {
    const verdict = await verdictOfChange({ claims: { mod: 'mo-dun-khac' } });
    expectVerdict(verdict, ['E_MODULE_MISMATCH', ...beside], '+++++!++-----');
    expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  });

  test('E_MODULE_MISMATCH: the list says so, where the bytes are missing', async () => {
    const verdict = await verdictOfChange({ claims: { mod: 'mo-dun-khac' } }, contextWith({ bytes: 'missing' }));
    expectVerdict(verdict, ['E_MODULE_MISMATCH', ...beside], '+++++!-+-----');
  });

  test.each<[string, Json]>([
    ['scoring', { ...parsedBank, scoring: '3' }],
    ['format', { ...parsedBank, v: 2, more: true }],
    ['rule of drawing', { ...parsedBank, form: { size: 7, rule: 'seeded-2' } }],
  ])('N_BANK_NEWER: its %s is newer than this program', async (_, value) => {
    const { claims, context } = underDigest(value);
    const verdict = await verdictOfChange({ claims }, context);
    expectVerdict(verdict, ['N_BANK_NEWER', 'W_TIME_UNPROVEN'], '+++++--+-----');
    expect(verdict).toMatchObject({ verdict: 'could-not-run', level: 'E0' });
  });

  test('E_ITEM_UNKNOWN: VER-7 the bank has a kind of item that this program cannot score', async () => {
    const { claims, context } = underDigest({ ...parsedBank, items: [{ kind: 'drawing', id: 'z', prompt: '?' }] });
    const verdict = await verdictOfChange({ claims }, context);
    expectVerdict(verdict, ['W_MANIFEST_UNSIGNED', 'E_ITEM_UNKNOWN', 'W_TIME_UNPROVEN'], '++++++!+-----');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
  });

  test('W_MANIFEST_UNSIGNED stands beside a bank that was found, and refuses nothing', async () => {
    const verdict = await verdictOfChange({});
    expectVerdict(verdict, beside, '++++++++-----');
    expect(verdict).toMatchObject({ verdict: 'verified', level: 'E1' });
  });
});

describe('VER-7 regrade', () => {
  const expectRegrade = (verdict: Verdict, code: string): void => {
    expectVerdict(verdict, ['W_MANIFEST_UNSIGNED', code, 'W_TIME_UNPROVEN'], '++++++!+-----');
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
  };
  const { r } = rightClaims();
  const kindAt = formOf().map(({ item }) => item.kind);

  test.each<[string, readonly Json[]]>([
    ['one too few', r.slice(1)],
    ['one too many', [...r, null]],
    ['none', []],
    ['texts for all', r.map(() => 'x'.repeat(41))],
    ['floats', r.map(() => 0.5)],
    ['negative numbers', r.map(() => -1)],
    ['huge numbers', r.map(() => 2 ** 53 - 1)],
    ['objects', r.map(() => ({ length: 1 }))],
    ['empty lists', r.map(() => [])],
    ['lists of null', r.map(() => [null, null])],
    ['60 nested lists', r.map(() => JSON.parse('['.repeat(60) + ']'.repeat(60)))],
  ])('E_RESPONSE_SHAPE: %s', async (_, responses) => {
    expectRegrade(await verdictOfChange({ claims: { r: responses } }), 'E_RESPONSE_SHAPE');
  });

  test.each(kindAt.map((kind, at): [string, number] => [kind, at]))(
    'E_RESPONSE_SHAPE: a boolean for one %s item',
    async (_, at) => {
      const responses = r.map((response, index) => (index === at ? true : response));
      expectRegrade(await verdictOfChange({ claims: { r: responses } }), 'E_RESPONSE_SHAPE');
    },
  );

  test.each<[string, Json]>([
    ['a higher score than earned', [700, 701]],
    ['a lower score than earned', [699, 700]],
    ['another possible score', [700, 800]],
    ['both changed over', [0, 700]],
  ])('E_SCORE_MISMATCH: %s', async (_, sc) => {
    expectRegrade(await verdictOfChange({ claims: { sc } }), 'E_SCORE_MISMATCH');
  });

  test('E_SCORE_MISMATCH: an answer less and the score as before', async () => {
    expectRegrade(await verdictOfChange({ claims: { r: [null, ...r.slice(1)] } }), 'E_SCORE_MISMATCH');
  });

  test('E_SCORE_MISMATCH: the score is computed from the form of another try', async () => {
    const verdict = await verdictOfChange({ claims: { att: 2 } });
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
    expect(logOf(verdict)).toBe('++++++!+-----');
  });

  test('E_NOT_PASSED: an honest score below the pass mark; one at the pass mark passes', async () => {
    const withRight = (count: number): Change => ({
      claims: { r: r.map((response, at) => (at < count ? response : null)), sc: [count * 100, 700] },
    });
    expectRegrade(await verdictOfChange(withRight(0)), 'E_NOT_PASSED');
    expectRegrade(await verdictOfChange(withRight(3)), 'E_NOT_PASSED');
    expect(await verdictOfChange(withRight(4))).toMatchObject({ verdict: 'verified', level: 'E1' });
    expect(bank.passPercent).toBe(50);
  });
});

describe('VER-8 time', () => {
  const expectTime = (verdict: Verdict, codes: readonly string[]): void => {
    expectVerdict(verdict, ['W_MANIFEST_UNSIGNED', ...codes], '+++++++!-----');
    expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  };

  test('E_TIME_ORDER: issued before the end', async () => {
    const verdict = await verdictOfChange({ claims: { iat: published + 1_099 } });
    expectTime(verdict, ['E_TIME_ORDER', 'W_TIME_UNPROVEN']);
  });

  test('E_TIME_ORDER: ended before the beginning', async () => {
    const verdict = await verdictOfChange({ claims: { st: published + 1_101 } });
    expectTime(verdict, ['E_TIME_ORDER', 'W_TIME_TOO_FAST', 'W_TIME_UNPROVEN']);
  });

  test('E_TIME_ORDER stands before E_TIME_BEFORE_BANK and E_TIME_FUTURE', async () => {
    for (const iat of [published - 1, now + 10_000]) {
      const verdict = await verdictOfChange({ claims: { iat, st: iat, et: iat + 100 } });
      expectTime(verdict, ['E_TIME_ORDER', 'W_TIME_UNPROVEN']);
    }
  });

  test('E_TIME_BEFORE_BANK: issued a second before publication; begun before it is no fault', async () => {
    const at = (iat: number): Change => ({ claims: { iat, et: iat, st: iat - 100 } });
    expectTime(await verdictOfChange(at(published - 1)), ['E_TIME_BEFORE_BANK', 'W_TIME_UNPROVEN']);
    expectTime(await verdictOfChange({ claims: { iat: 0, et: 0, st: 0 } }), [
      'E_TIME_BEFORE_BANK',
      'W_TIME_TOO_FAST',
      'W_TIME_UNPROVEN',
    ]);
    expect(await verdictOfChange(at(published))).toMatchObject({ verdict: 'verified', level: 'E1' });
  });

  test('E_TIME_FUTURE: more than 10 minutes ahead; 10 minutes are borne', async () => {
    expectTime(await verdictOfChange({ claims: { iat: now + 601 } }), ['E_TIME_FUTURE', 'W_TIME_UNPROVEN']);
    expect(await verdictOfChange({ claims: { iat: now + 600 } })).toMatchObject({ verdict: 'verified', level: 'E1' });
  });

  test('E_TIME_FUTURE: the end of all time', async () => {
    const end = Number.MAX_SAFE_INTEGER;
    expectTime(await verdictOfChange({ claims: { iat: end, et: end } }), ['E_TIME_FUTURE', 'W_TIME_UNPROVEN']);
  });

  test('W_TIME_TOO_FAST: 13 seconds for 7 items; 14 are enough; it refuses nothing', async () => {
    const lasting = (seconds: number): Change => ({ claims: { et: published + 1_000 + seconds } });
    const fast = await verdictOfChange(lasting(13));
    expect(codesOf(fast)).toEqual(['W_MANIFEST_UNSIGNED', 'W_TIME_TOO_FAST', 'W_TIME_UNPROVEN']);
    expect(fast).toMatchObject({ verdict: 'verified', level: 'E1' });
    expect(codesOf(await verdictOfChange(lasting(14)))).toEqual([...beside]);
  });

  test('W_TIME_UNPROVEN stands in every step 8 that ran', async () => {
    expect(codesOf(await verdictOfChange({}))).toContain('W_TIME_UNPROVEN');
    expect(codesOf(await verdictOfChange({}, contextWith({ index: [] })))).not.toContain('W_TIME_UNPROVEN');
  });
});

test('VER-12 every finding stands under its own code, and says in both languages what to do', () => {
  for (const [code, kind] of Object.entries(verificationProblems)) {
    const { title, message, hint, ...problem } = kind();
    expect(problem).toEqual({ code });
    expect(code).toMatch(/^[EWN]_[A-Z0-9_]+$/u);
    for (const words of [title, message, hint]) {
      expect(words.vi).not.toBe('');
      expect(words.en).not.toBe('');
    }
    expect(message.vi).toMatch(/\.$/u);
  }
});

test('VER-12 every finding has a test that names it', () => {
  const said = ['tests/domain/verification/problems.test.ts', 'tests/scripts/evidence-verify.test.ts']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const named = new Set(said.match(/\b[EWN]_[A-Z0-9_]+\b/gu));
  expect(Object.keys(verificationProblems).filter((code) => !named.has(code))).toEqual([]);
});
