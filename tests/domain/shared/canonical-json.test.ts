import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8FromText } from '#domain/shared/bytes.ts';
import { byCodeUnits, canonicalJson, type Json } from '#domain/shared/canonical-json.ts';

const vector = (folder: string, file: string): string =>
  readFileSync(new URL(`../../vectors/rfc8785/${folder}/${file}`, import.meta.url), 'utf8');

const nested = (levels: number): Json => (levels === 0 ? 1 : [nested(levels - 1)]);

const anyJson = fc.jsonValue({ maxDepth: 6 }).map((value): Json => JSON.parse(JSON.stringify(value)));

test.each(['arrays', 'french', 'structures', 'unicode', 'values', 'weird'])(
  'RFC 8785: the published vector "%s", as text and byte by byte',
  (name) => {
    const written = canonicalJson(JSON.parse(vector('input', `${name}.json`))) ?? '';
    expect(written).toBe(vector('output', `${name}.json`));
    const hex = Buffer.from(utf8FromText(written)).toString('hex');
    expect(hex).toBe(vector('outhex', `${name}.txt`).replace(/\s/gu, ''));
  },
);

// RFC 8785, appendix B.
test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
])('RFC 8785: the number %s is written %s', (bits, text) => {
  expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
});

test.each<[string, Json]>([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity inside', { a: [Number.NEGATIVE_INFINITY] }],
  ['a lone high surrogate', '\uD800'],
  ['a lone low surrogate inside', ['a\uDC00b']],
  ['a lone surrogate in a name', { '\uDEAD': 1 }],
  ['nesting of 66 lists', nested(66)],
])('canonicalJson: no form: %s', (_, value) => {
  expect(canonicalJson(value)).toBeUndefined();
});

test('canonicalJson: nesting of 64 lists has a form', () => {
  expect(canonicalJson(nested(64))).toBe(`${'['.repeat(64)}1${']'.repeat(64)}`);
});

test('canonicalJson: a member called __proto__ is a member like others', () => {
  expect(canonicalJson(JSON.parse('{"a":1,"__proto__":{"b":2}}'))).toBe('{"__proto__":{"b":2},"a":1}');
});

test('canonicalJson: members stand by UTF-16 code units, so that U+1F602 comes before U+FB33', () => {
  expect(canonicalJson({ '\uFB33': 1, '\u{1F602}': 2 })).toBe('{"\u{1F602}":2,"\uFB33":1}');
});

test('canonicalJson: reading the form gives the value back, and writing it again the same form', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      fc.pre(text !== undefined);
      const read: Json = JSON.parse(text ?? '');
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(read)).toBe(text);
    }),
  );
});

test('canonicalJson: the order in which members were written does not matter', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([name]) => name });
  fc.assert(
    fc.property(members, (entries) => {
      expect(canonicalJson(Object.fromEntries(entries.toReversed()))).toBe(canonicalJson(Object.fromEntries(entries)));
    }),
  );
});

test('byCodeUnits: capital before small, đ after z, whatever the locale', () => {
  expect(['đ', 'z', 'a', 'B', 'ă'].sort(byCodeUnits)).toEqual(['B', 'a', 'z', 'ă', 'đ']);
  expect(byCodeUnits('a', 'a')).toBe(0);
});
