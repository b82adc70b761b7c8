import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moduleIdSchema } from '#domain/course/schema.ts';
import { bankFromItems, bytesFromBank, isSameBank, problemsOfBank, reusedIds } from '#domain/item/bank-from-items.ts';
import type { PlacedItem } from '#domain/item/items-from-document.ts';
import { bankOf, choices, codesAndLines, readItems } from './sample-items.ts';

const trueFalse = (id: string, more = ''): string =>
  `{ id: ${id}, kind: true-false, difficulty: easy, prompt: Đúng không?, key: true, hint: h, feedback: f${more} }`;
const choice = (id: string): string =>
  `{ id: ${id}, kind: choice, difficulty: easy, prompt: Nào?, key: a, choices: [{ id: a, text: A }, { id: b, text: B }] }`;

function placed(...lines: string[]): PlacedItem[] {
  const read = readItems(`items:\n${lines.map((line) => `  - ${line}\n`).join('')}`);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return read.value;
}
const itemsOf = (...lines: string[]) => placed(...lines).map(({ item }) => item);
const module = { id: moduleIdSchema.parse('mau'), check: { size: 2, passPercent: 70 } };

test('BANK-1 a bank holds the items for evidence, sorted by id, without what is said about them', () => {
  const items = itemsOf(
    trueFalse('b'),
    trueFalse('a-2', ', use: evidence'),
    trueFalse('a', ', use: practice'),
    trueFalse('a-10', ', use: both, points: 50'),
  );
  const common = { kind: 'true-false', prompt: 'Đúng không?', key: true };
  expect(bankFromItems(module, 'vi', items, 3)).toEqual({
    v: 1,
    module: 'mau',
    version: 3,
    lang: 'vi',
    passPercent: 70,
    scoring: '2',
    form: { size: 2, rule: 'seeded-1' },
    items: [
      { ...common, id: 'a-10', points: 50 },
      { ...common, id: 'a-2' },
      { ...common, id: 'b' },
    ],
  });
});

test('BANK-2 the bytes are the canonical JSON, letter by letter', () => {
  const bank = bankFromItems(module, 'vi', itemsOf(choice('nao')), 1);
  expect(Buffer.from(bytesFromBank(bank)).toString('utf8')).toBe(
    '{"form":{"rule":"seeded-1","size":2},"items":[{"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}],' +
      '"id":"nao","key":0,"kind":"choice","prompt":"Nào?"}],"lang":"vi","module":"mau","passPercent":70,' +
      '"scoring":"2","v":1,"version":1}',
  );
});

test('BANK-2 the order in which the items were written changes no byte', () => {
  const items = itemsOf(...['a', 'b', 'a-b', 'a1', 'z'].map((id) => trueFalse(id)), choice('m'));
  const bytes = bytesFromBank(bankFromItems(module, 'vi', items, 1));
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      expect(bytesFromBank(bankFromItems(module, 'vi', shuffled, 1))).toEqual(bytes);
    }),
  );
});

test('BANK-3 banks are the same whatever their version, and whatever is said about the items', () => {
  const bank = bankFromItems(module, 'vi', itemsOf(trueFalse('a')), 1);
  const mended = itemsOf(trueFalse('a').replace('hint: h', 'hint: other').replace('easy', 'hard'));
  expect(isSameBank(bank, bankFromItems(module, 'vi', mended, 9))).toBe(true);
});

test.each([
  ['another prompt', module, 'vi', itemsOf(trueFalse('a').replace('Đúng không', 'Sai không'))],
  ['another key', module, 'vi', itemsOf(trueFalse('a').replace('key: true', 'key: false'))],
  ['other points', module, 'vi', itemsOf(trueFalse('a', ', points: 99'))],
  ['one more item', module, 'vi', itemsOf(trueFalse('a'), trueFalse('b'))],
  ['another language', module, 'en', itemsOf(trueFalse('a'))],
  ['another pass mark', { ...module, check: { size: 2, passPercent: 71 } }, 'vi', itemsOf(trueFalse('a'))],
  ['another size', { ...module, check: { size: 1, passPercent: 70 } }, 'vi', itemsOf(trueFalse('a'))],
])('BANK-3 %s makes another bank', (_, changedModule, lang, items) => {
  const bank = bankFromItems(module, 'vi', itemsOf(trueFalse('a')), 1);
  expect(isSameBank(bank, bankFromItems(changedModule, lang, items, 1))).toBe(false);
});

const tf = (id: string) => ({ kind: 'true-false', id, prompt: 'p', key: true });
const typed = (id: string) => ({ kind: 'text', id, prompt: 'p', key: { accept: ['a'], lang: 'en', tiers: [] } });
const number = (id: string) => ({ kind: 'number', id, prompt: 'p', key: { value: '1', tolerance: '0' } });

test.each([
  ['enough items', 2, [tf('a'), tf('b')], []],
  ['one too few', 3, [tf('a'), tf('b')], ['I_BANK_SMALL']],
  ['typed items do not count', 2, [tf('a'), typed('b'), number('c')], ['I_BANK_SMALL']],
  ['none at all', 1, [], ['I_BANK_SMALL']],
])('BANK-4 %s', (_, size, items, codes) => {
  const problems = problemsOfBank(bankOf(items, { size }), 'content/courses/k/01-mau');
  expect(codesAndLines(problems).map(([code]) => code)).toEqual(codes);
  expect(problems.every(({ place }) => place?.path === 'content/courses/k/01-mau')).toBe(true);
});

test('BANK-4 the message counts the items that are not typed', () => {
  const [problem] = problemsOfBank(bankOf([tf('a'), typed('b')], { size: 2 }), 'x');
  expect(problem?.message.en).toBe('The module “mau” needs 2 items that are not typed and has 1.');
});

const asChoice = (id: string) => ({ kind: 'choice', id, prompt: 'p', choices: choices(2), key: 0 });
const first = bankOf([tf('cu'), tf('giu')]);
const second = { ...bankOf([tf('giu'), asChoice('moi')]), version: 2 };

test.each([
  ['nothing published', [trueFalse('cu')], [], []],
  ['a new id', [trueFalse('la')], [first, second], []],
  ['an id that is in the last bank', [trueFalse('giu'), choice('moi')], [first, second], []],
  ['an id of another kind', [choice('giu')], [first, second], [['I_ID_REUSED', 2]]],
  [
    'an id of another kind, for practice',
    [choice('giu').replace('easy', 'easy, use: practice')],
    [first],
    [['I_ID_REUSED', 2]],
  ],
  ['an id that was of another kind in an old bank', [choice('cu')], [first, second], [['I_ID_REUSED', 2]]],
  ['an id that was withdrawn', [trueFalse('moi-2'), trueFalse('cu')], [first, second], [['I_ID_REUSED', 3]]],
  ['an id that was withdrawn, for practice', [trueFalse('cu', ', use: practice')], [first, second], []],
])('BANK-5 %s', (_, lines, history, problems) => {
  expect(codesAndLines(reusedIds(placed(...lines), history))).toEqual(problems);
});

test.each([
  ['another kind', choice('giu'), [['I_ID_REUSED', 2]]],
  ['the same kind', trueFalse('giu'), []],
  ['the kind that was withdrawn', trueFalse('cu'), []],
])('BANK-5 in a retired lesson an item of %s', (_, line, problems) => {
  expect(codesAndLines(reusedIds([], [first, second], placed(line)))).toEqual(problems);
});

test('BANK-5 the message names the version that holds the id', () => {
  const [problem] = reusedIds(placed(trueFalse('moi')), [first, second]);
  expect(problem?.message.en).toContain('version 2');
});
