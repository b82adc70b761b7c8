import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { diffBanks, editClasses } from '#domain/item/diff-banks.ts';
import type { BankedItem } from '#domain/item/kinds.ts';
import type { ItemBank } from '#domain/item/parse-bank.ts';
import { keyDigestOf } from '#domain/item/right-answer.ts';
import { anyItem, anyItemOf, bankedItem, bankOf, choices } from './sample-items.ts';

const choice = { kind: 'choice', id: 'x', prompt: 'Nào?', choices: choices(3), key: 1 };
const multiple = { kind: 'multiple', id: 'x', prompt: 'Nào?', choices: choices(3), key: [0, 2] };
const trueFalse = { kind: 'true-false', id: 'x', prompt: 'Đúng?', key: true };
const whyFalse = { ...trueFalse, key: false, reasons: choices(3), reason: 1 };
const screenOf = (role: string) => ({ title: 'T', parts: choices(3).map((part) => ({ ...part, role })) });
const find = { kind: 'find', id: 'x', prompt: 'Tìm.', screen: screenOf('text'), key: [0] };
const sceneTo = (first: number, second: number, text = 'Có') => ({
  text: 'Chuyện',
  choices: [
    { text, to: first },
    { text: 'Không', to: second },
  ],
});
/** A story of one scene, in which the second choice leads to full credit. */
const story = (credit: string, text: string) => ({
  kind: 'scenario',
  id: 'x',
  prompt: 'Làm gì?',
  scenes: [sceneTo(2, 1, text)],
  ends: [
    { text: 'Xong', credit: 'full' },
    { text: 'Hỏng', credit },
  ],
});
const listen = { ...choice, kind: 'listen', audio: 'a.mp3' };
const text = { kind: 'text', id: 'x', prompt: 'Gõ.', key: { accept: ['A', 'B'], lang: 'vi', tiers: ['case'] } };
const number = { kind: 'number', id: 'x', prompt: 'Mấy?', key: { value: '1', tolerance: '0' } };
const order = { kind: 'order', id: 'x', prompt: 'Xếp.', choices: choices(3), key: [2, 0, 1] };
const match = { kind: 'match', id: 'x', prompt: 'Ghép.', lefts: choices(2), rights: choices(3), key: [2, 0] };

const [a, b, c, d] = choices(4);
const reworded = [a, b, { ...c, text: 'Lời khác' }];

const editOf = (before: readonly object[], after: readonly object[]) => {
  const [edit, ...more] = diffBanks([bankOf(before)], bankOf(after)).items;
  expect(more).toEqual([]);
  return edit;
};

test.each<[string, object, object, string, string[]]>([
  ['nothing', choice, { ...choice }, 'same', []],
  ['the prompt', choice, { ...choice, prompt: 'Cái nào?' }, 'wording', ['prompt']],
  ['the text of a choice', choice, { ...choice, choices: reworded }, 'wording', ['choices']],
  ['the text of a right', match, { ...match, rights: reworded }, 'wording', ['rights']],
  ['one more choice', choice, { ...choice, choices: [a, b, c, d] }, 'choices', ['choices']],
  ['one choice fewer', choice, { ...choice, choices: [a, b] }, 'choices', ['choices']],
  ['choices in another order', choice, { ...choice, choices: [b, a, c], key: 0 }, 'choices', ['choices', 'key']],
  ['the same for several', multiple, { ...multiple, choices: [c, b, a], key: [0, 2] }, 'choices', ['choices']],
  ['the same for an order', order, { ...order, choices: [b, a, c], key: [2, 1, 0] }, 'choices', ['choices', 'key']],
  ['lefts in another order', match, { ...match, lefts: [b, a], key: [0, 2] }, 'choices', ['key', 'lefts']],
  ['rights in another order', match, { ...match, rights: [c, b, a], key: [0, 2] }, 'choices', ['key', 'rights']],
  ['no shuffling', choice, { ...choice, shuffle: false }, 'choices', ['shuffle']],
  ['the points', choice, { ...choice, points: 50 }, 'scoring', ['points']],
  ['the points and the prompt', choice, { ...choice, points: 50, prompt: 'q' }, 'scoring', ['points', 'prompt']],
  ['a further accepted text', text, { ...text, key: { ...text.key, accept: ['A', 'B', 'C'] } }, 'scoring', ['key']],
  ['the tiers', text, { ...text, key: { ...text.key, tiers: [] } }, 'scoring', ['key']],
  ['the tolerance', number, { ...number, key: { value: '1', tolerance: '0.5' } }, 'scoring', ['key']],
  ['the unit', number, { ...number, key: { ...number.key, unit: 'kg' } }, 'scoring', ['key']],
  ['the key of a choice', choice, { ...choice, key: 2 }, 'key', ['key']],
  ['the key, by an order in which the index stays', choice, { ...choice, choices: [b, a, c] }, 'key', ['choices']],
  ['one key more', multiple, { ...multiple, choices: [a, b, c, d], key: [0, 2, 3] }, 'key', ['choices', 'key']],
  ['true and false', trueFalse, { ...trueFalse, key: false, points: 5 }, 'key', ['key', 'points']],
  ['the first accepted text', text, { ...text, key: { ...text.key, accept: ['B', 'A'] } }, 'key', ['key']],
  ['the value', number, { ...number, key: { value: '2', tolerance: '0' } }, 'key', ['key']],
  ['the right order', order, { ...order, key: [0, 1, 2] }, 'key', ['key']],
  ['a pair', match, { ...match, key: [2, 1] }, 'key', ['key']],
  ['the reason', whyFalse, { ...whyFalse, reason: 2 }, 'key', ['reason']],
  [
    'reasons in another order',
    whyFalse,
    { ...whyFalse, reasons: [b, a, c], reason: 0 },
    'choices',
    ['reason', 'reasons'],
  ],
  ['a reason from now on', trueFalse, { ...whyFalse, key: true }, 'key', ['reason', 'reasons']],
  ['what is heard', listen, { ...listen, audio: 'b.mp3' }, 'wording', ['audio']],
  ['the part to be found', find, { ...find, key: [1] }, 'key', ['key']],
  ['how a part looks', find, { ...find, screen: screenOf('button') }, 'wording', ['screen']],
  ['the words of a story', story('full', 'Có'), story('full', 'Vâng'), 'wording', ['scenes']],
  ['what an end is worth', story('none', 'Có'), story('half', 'Có'), 'scoring', ['ends']],
  ['the way of a story', story('none', 'Có'), { ...story('none', 'Có'), scenes: [sceneTo(1, 2)] }, 'key', ['scenes']],
  ['the kind', choice, trueFalse, 'reused', []],
])('DIFF-1 DIFF-3 %s', (_, before, after, name, members) => {
  expect(editOf([before], [after])).toEqual({ id: 'x', class: name, members });
});

test('DIFF-1 added, removed, and an id that comes back', () => {
  expect(editOf([], [choice])).toEqual({ id: 'x', class: 'added', members: [] });
  expect(editOf([choice], [])).toEqual({ id: 'x', class: 'removed', members: [] });
  const gone = bankOf([]);
  expect(diffBanks([bankOf([choice]), gone], bankOf([choice])).items).toEqual([
    { id: 'x', class: 'reused', members: [] },
  ]);
});

test('DIFF-1 a module that was never published has no last version, and all is added', () => {
  expect(diffBanks([], bankOf([choice]))).toEqual({
    module: 'mau',
    last: undefined,
    check: undefined,
    items: [{ id: 'x', class: 'added', members: [] }],
  });
});

test.each<[string, Partial<ItemBank>, object | undefined]>([
  ['nothing but the version', { version: 7 }, undefined],
  ['the pass mark', { passPercent: 81 }, { class: 'scoring', members: ['passPercent'] }],
  ['the size', { form: { size: 2, rule: 'seeded-1' } }, { class: 'scoring', members: ['form'] }],
  ['the language', { lang: 'en' }, { class: 'wording', members: ['lang'] }],
  ['both', { lang: 'en', passPercent: 81 }, { class: 'scoring', members: ['lang', 'passPercent'] }],
])('DIFF-6 of the check as a whole: %s', (_, change, edit) => {
  const bank = bankOf([choice]);
  expect(diffBanks([bank], { ...bank, ...change })).toMatchObject({ last: 1, check: edit, items: [{ class: 'same' }] });
});

test('DIFF-4 DIFF-5 a kind with lists and members that nobody foresaw: numbers and plain lists score, ids are choices, the rest is wording', () => {
  const odd = (members: object): BankedItem => Object.assign(bankedItem(trueFalse), members);
  const steps = [
    { id: 'p', text: 'Một', gives: 1, accept: ['a'] },
    { id: 'q', text: 'Hai', gives: 2, accept: ['b'] },
  ];
  const [p, q] = steps;
  const classOf = (before: object, after: object) => {
    const bank = bankOf([]);
    const [edit] = diffBanks([{ ...bank, items: [odd(before)] }], { ...bank, items: [odd(after)] }).items;
    return edit?.class;
  };
  expect(classOf({ steps, scene: 'x' }, { steps, scene: 'y' })).toBe('wording');
  expect(classOf({ steps }, { steps: [{ ...p, text: 'Khác' }, q] })).toBe('wording');
  expect(classOf({ steps }, { steps: [q, p] })).toBe('choices');
  expect(classOf({ steps }, { steps: [{ ...p, gives: 3 }, q] })).toBe('scoring');
  expect(classOf({ steps }, { steps: [{ ...p, accept: ['a', 'c'] }, q] })).toBe('scoring');
  expect(classOf({ limit: 1 }, {})).toBe('scoring');
});

const anyBank = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyItem), { selector: ([id]) => id })
  .map((items) => bankOf(items.map(([id, item]) => ({ ...item, id }))));

test('DIFF-1 every id of either bank has one class, in order, the same for every run and order of items', () => {
  fc.assert(
    fc.property(anyBank, anyBank, (before, after) => {
      const diff = diffBanks([before], after);
      const ids = [...new Set([...before.items, ...after.items].map(({ id }) => String(id)))].sort();
      expect(diff.items.map(({ id }) => id)).toEqual(ids);
      for (const edit of diff.items) expect(editClasses).toContain(edit.class);
      const turned = (bank: ItemBank): ItemBank => ({ ...bank, items: bank.items.toReversed() });
      expect(diffBanks([turned(before)], turned(after))).toEqual(diff);
    }),
  );
});

test('DIFF-1 a bank and itself differ in nothing; added and removed change places with the banks', () => {
  fc.assert(
    fc.property(anyBank, anyBank, (before, after) => {
      expect(diffBanks([before], before).items.every((edit) => edit.class === 'same')).toBe(true);
      const idsOf = (name: string, diff: ReturnType<typeof diffBanks>) =>
        diff.items.filter((edit) => edit.class === name).map(({ id }) => id);
      const [there, back] = [diffBanks([before], after), diffBanks([after], before)];
      expect(idsOf('added', there)).toEqual(idsOf('removed', back));
    }),
  );
});

const anyPair = fc.oneof(
  ...Object.values(anyItemOf).map((kind) => fc.tuple(kind, kind).map((pair) => pair.map(withId))),
);
const withId = (item: object): BankedItem => bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item });

test('DIFF-1 KEY-2 of two items of a kind the class is `key` exactly where the digest of the right answer differs', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      if (!before || !after) return;
      const isOtherKey = keyDigestOf(before, sha256) !== keyDigestOf(after, sha256);
      expect(editOf([before], [after])?.class === 'key').toBe(isOtherKey);
    }),
  );
});

test('DIFF-1 another prompt alone is always `wording`', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(editOf([item], [{ ...item, prompt: 'Hỏi khác?' }])?.class).toBe('wording');
    }),
  );
});
