import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { keyDigestOf, rightAnswerOf } from '#domain/item/right-answer.ts';
import { anyItem, bankedItem, choices } from './sample-items.ts';

const item = (members: object) => bankedItem({ id: 'mau', prompt: 'p', ...members });

test.each([
  ['choice', { choices: choices(3), key: 1 }, ['b']],
  ['multiple', { choices: choices(3), key: [0, 2] }, ['a', 'c']],
  ['true-false', { key: false }, ['false']],
  ['text', { key: { accept: ['Xin chào', 'Chào'], lang: 'vi', tiers: [] } }, ['Xin chào']],
  ['number', { key: { value: '1500', tolerance: '5' } }, ['1500']],
  ['order', { choices: choices(3), key: [2, 0, 1] }, ['c>a>b']],
  ['match', { lefts: choices(2), rights: choices(3), key: [2, 0] }, ['a=c', 'b=a']],
])('KEY-1 the right answer of %s', (kind, members, ids) => {
  expect(rightAnswerOf(item({ kind, ...members }))).toEqual(ids);
});

test('KEY-2 a known digest: it stands in the records of devices', () => {
  expect(keyDigestOf(item({ kind: 'choice', choices: choices(3), key: 1 }), sha256)).toBe('SuXIBBPc');
});

test('KEY-2 every digest has eight characters, and depends on kind and answer alone', () => {
  fc.assert(
    fc.property(anyItem, fc.integer({ min: 1, max: 99 }), (of, points) => {
      const digest = keyDigestOf(of, sha256);
      expect(digest).toMatch(/^[A-Za-z0-9_-]{8}$/u);
      expect(keyDigestOf(bankedItem({ ...of, id: 'khac', prompt: 'Khác', points }), sha256)).toBe(digest);
    }),
  );
});
