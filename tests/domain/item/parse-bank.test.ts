import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import { bankIndexSchema, currentBank, parseBank } from '#domain/item/parse-bank.ts';
import { base64urlFromBytes } from '#domain/shared/bytes.ts';

const item = { kind: 'true-false', id: 'mot', prompt: 'p', key: true };
const bank = {
  v: 1,
  module: 'mau',
  version: 1,
  lang: 'vi',
  passPercent: 80,
  scoring: '1',
  form: { size: 1, rule: 'seeded-1' },
  items: [item],
};

test('BANK-2 a bank is read as it was written', () => {
  expect(parseBank(bank)).toEqual({ ok: true, bank });
});

test.each([
  ['a later version', { ...bank, v: 2 }, 'newer'],
  ['a later version with more fields', { ...bank, v: 2, more: 1 }, 'newer'],
  ['another scoring', { ...bank, scoring: '3' }, 'newer'],
  ['another rule of drawing', { ...bank, form: { size: 1, rule: 'seeded-2' } }, 'newer'],
  ['an unknown kind', { ...bank, items: [item, { ...item, kind: 'essay' }] }, 'item-unknown'],
  ['an inherited name as a kind', { ...bank, items: [{ ...item, kind: 'toString' }] }, 'item-unknown'],
  ['version 0 of the format', { ...bank, v: 0 }, 'malformed'],
  ['version 0 of the bank', { ...bank, version: 0 }, 'malformed'],
  ['an unknown field', { ...bank, more: 1 }, 'malformed'],
  ['an unknown field of an item', { ...bank, items: [{ ...item, hint: 'h' }] }, 'malformed'],
  ['points where they are 0', { ...bank, items: [{ ...item, points: 0 }] }, 'malformed'],
  ['shuffle: true', { ...bank, items: [{ ...item, kind: 'order', choices: [], key: [], shuffle: true }] }, 'malformed'],
  ['a key of another type', { ...bank, items: [{ ...item, key: 1 }] }, 'malformed'],
  ['a pass mark above 100', { ...bank, passPercent: 101 }, 'malformed'],
  ['an empty form', { ...bank, form: { size: 0, rule: 'seeded-1' } }, 'malformed'],
  ['no items', { ...bank, items: undefined }, 'malformed'],
  ['null', null, 'malformed'],
  ['a list', [], 'malformed'],
  ['nothing', undefined, 'malformed'],
])('BANK-2 %s', (_, value, reason) => {
  expect(parseBank(value)).toEqual({ ok: false, reason });
});

test('a module’s current bank is its last entry', () => {
  const entry = (module: string, version: number) => ({ module, version, dig: 'A'.repeat(43), published: 0 });
  const index = bankIndexSchema.parse([entry('a', 1), entry('b', 1), entry('a', 2), entry('b', 2)]);
  expect(currentBank(index, 'a')).toEqual(entry('a', 2));
  expect(currentBank(index, 'c')).toBeUndefined();
});

const folder = new URL('../../../public/banks/', import.meta.url);
const published = readdirSync(folder).filter((name) => name !== 'index.json');

test('there are published banks', () => {
  expect(published.length).toBeGreaterThan(0);
});

test.each(published)('BANK-2 the published bank %s is its own canonical form, and its name the digest', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const parsed = parseBank(JSON.parse(bytes.toString('utf8')));
  expect(parsed.ok && Buffer.from(bytesFromBank(parsed.bank)).equals(bytes)).toBe(true);
  expect(`${base64urlFromBytes(sha256(bytes))}.json`).toBe(name);
});
