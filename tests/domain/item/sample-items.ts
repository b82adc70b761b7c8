import fc from 'fast-check';
import { expect } from 'vitest';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import { bankedFromAuthored } from '#domain/item/check-item.ts';
import { itemsFromDocument, type PlacedItem } from '#domain/item/items-from-document.ts';
import type { BankedItem } from '#domain/item/kinds.ts';
import { type ItemBank, parseBank } from '#domain/item/parse-bank.ts';
import { currentScoring, type Scoring } from '#domain/item/scoring.ts';
import type { Problem } from '#domain/shared/problem.ts';
import type { Result } from '#domain/shared/result.ts';
import { textTiers1 } from '#domain/text/match-text-1.ts';
import { matchTiers, sameKinds } from '#domain/text/text-tiers.ts';

/** A bank of these items, read as a verifier reads it. */
export function bankOf(
  items: readonly unknown[],
  form: { size?: number; passPercent?: number; scoring?: Scoring } = {},
): ItemBank {
  const { size = 1, passPercent = 80, scoring = currentScoring } = form;
  const parsed = parseBank({
    v: 1,
    module: 'mau',
    version: 1,
    lang: 'vi',
    passPercent,
    scoring,
    form: { size, rule: 'seeded-1' },
    items: JSON.parse(JSON.stringify(items)),
  });
  if (!parsed.ok) throw new Error(`The sample is no bank: ${parsed.reason}`);
  return parsed.bank;
}

/** One item as a bank keeps it. */
export function bankedItem(item: unknown, scoring?: Scoring): BankedItem {
  const [parsed] = bankOf([item], scoring && { scoring }).items;
  if (!parsed) throw new Error('The sample is no item');
  return parsed;
}

/** Choices called a, b, c, … */
export const choices = (count: number): { id: string; text: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: String.fromCharCode(97 + at), text: `Lựa chọn ${at}` }));

/** Items as authors write them; the list begins on line 1. */
export const readItems = (yaml: string): Result<PlacedItem[]> => {
  const document = parseYaml({ path: 'mau.items.yaml', text: yaml });
  return document.ok ? itemsFromDocument(document.value) : document;
};

/** The one item of a file, as a bank keeps it. */
export function bankedFromYaml(yaml: string): BankedItem {
  const read = readItems(yaml);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  const [first] = read.value;
  if (!first) throw new Error('The sample holds no item');
  return bankedFromAuthored(first.item);
}

/** Code and line of each problem; every problem must say something in both languages. */
export function codesAndLines(problems: readonly Problem[]): [string, number | undefined][] {
  for (const { title, message, hint } of problems) {
    for (const words of [title, message, hint]) {
      expect(words.vi).toMatch(/\p{L}/u);
      expect(words.en).toMatch(/\p{L}/u);
      expect(`${words.vi} ${words.en}`).not.toMatch(/undefined|\[object|\bnull\b/u);
    }
  }
  return problems.map(({ code, place }) => [code, place?.line]);
}

/** Code and line of each problem in a file of items. */
export function problemsInItems(yaml: string): [string, number | undefined][] {
  const read = readItems(yaml);
  return codesAndLines(read.ok ? [] : read.problems);
}

/** The text of a sample with one place changed; throws where there is no such place. */
export function changed(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The sample holds “${from}” ${text.split(from).length - 1} times`);
  return text.replace(from, () => to);
}

const points = fc.option(
  fc.integer({ min: 1, max: 10_000 }).filter((value) => value !== 100),
  { nil: undefined },
);
const shuffle = fc.option(fc.constant(false), { nil: undefined });
const count = fc.integer({ min: 2, max: 8 });
const permutation = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

const choiceItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('choice'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: fc.nat(length - 1),
  }),
);
const multipleItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('multiple'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: fc.subarray([...Array(length).keys()], { minLength: 1, maxLength: length - 1 }),
  }),
);
const orderItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('order'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: permutation(length),
  }),
);
const matchItem = fc.tuple(count, fc.integer({ min: 2, max: 10 })).chain(([lefts, rights]) =>
  fc.record({
    kind: fc.constant('match'),
    points,
    shuffle,
    lefts: fc.constant(choices(lefts)),
    rights: fc.constant(choices(rights)),
    key: fc.array(fc.nat(rights - 1), { minLength: lefts, maxLength: lefts }),
  }),
);
const trueFalseItem = fc.record({ kind: fc.constant('true-false'), points, key: fc.boolean() });
const nfcText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.normalize('NFC'));
const accept = fc.array(
  nfcText.filter((text) => [...text].length <= 40),
  { minLength: 1, maxLength: 4 },
);
const textKey = fc.record(
  {
    accept,
    lang: fc.constantFrom('vi', 'en'),
    tiers: fc.subarray([...matchTiers]),
    same: fc.array(fc.record({ kind: fc.constantFrom(...sameKinds), given: nfcText, expected: nfcText }), {
      maxLength: 3,
    }),
    reject: fc.array(nfcText, { maxLength: 3 }),
  },
  { requiredKeys: ['accept', 'lang', 'tiers'] },
);
const textItem = fc.record({ kind: fc.constant('text'), points, key: textKey });
const dictationItem = fc.record({
  kind: fc.constant('dictation'),
  points,
  audio: fc.constant('chao/hello.mp3'),
  key: fc
    .tuple(textKey, fc.oneof(nfcText, fc.constantFrom('I live in Hanoi.', "It's a well-known cat", 'Tôi ở Hà Nội')))
    .map(([key, text]) => ({ ...key, accept: [/[\p{L}\p{N}]/u.test(text) ? text : 'a'] })),
});
const gap = fc.oneof(
  fc.record({ key: textKey }),
  count.chain((length) =>
    fc.record({ choices: fc.constant(choices(length).map(({ text }) => text)), key: fc.nat(length - 1) }),
  ),
);
const gapItem = fc.record({
  kind: fc.constant('gap'),
  points,
  shuffle,
  gaps: fc.array(gap, { minLength: 1, maxLength: 6 }),
  text: fc.constant('Một {} hai {} ba {}'),
});
const text1Item = fc.record({
  kind: fc.constant('text'),
  points,
  key: fc.record({ accept, tiers: fc.subarray([...textTiers1]) }),
});
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.option(fc.stringMatching(/^\d{1,9}$/u)))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
const numberItem = fc.record({
  kind: fc.constant('number'),
  points,
  key: fc.record(
    {
      value: decimal,
      tolerance: decimal.map((text) => text.replace('-', '')),
      unit: fc.constantFrom('đồng', '%', 'kg', 'tuổi', 'constructor'),
    },
    { requiredKeys: ['value', 'tolerance'] },
  ),
});

/** An item of a kind, as a bank keeps it. */
export const anyItemOf = {
  choice: choiceItem,
  multiple: multipleItem,
  'true-false': trueFalseItem,
  text: textItem,
  number: numberItem,
  order: orderItem,
  match: matchItem,
  gap: gapItem,
  dictation: dictationItem,
} as const;

/** An item of any kind, as a bank keeps it. */
export const anyItem: fc.Arbitrary<BankedItem> = fc
  .oneof(...Object.values(anyItemOf))
  .map((item) => bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item }));

/** A typed answer as banks of scoring "1" keep it. */
export const anyText1Item: fc.Arbitrary<BankedItem> = text1Item.map((item) =>
  bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item }, '1'),
);

/** What might be given as a response: some of it fits some item. */
export const anyResponse: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.integer({ min: -2, max: 10 }),
  fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(null)), { maxLength: 9 }),
  fc.uniqueArray(fc.nat(7), { maxLength: 8 }),
  fc.array(fc.oneof(fc.nat(3), fc.constantFrom(null, 'a', 'b c'), fc.string({ maxLength: 5 })), { maxLength: 6 }),
  fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
  fc.string({ unit: 'grapheme', maxLength: 45 }),
  decimal,
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 0.5, undefined, '', [], [[[0]]], [[0], [1]], {}),
  fc.constantFrom<unknown>('x'.repeat(1_000_000), '9'.repeat(40), Array(100_000).fill(0), { length: 2, 0: 0, 1: 1 }),
);
