import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#domain/item/kinds.ts';
import { partsOfResponse, pickableParts } from '#domain/item/response-parts.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { anyItem, bankedItem, choices } from './sample-items.ts';

const item = (members: object) => bankedItem({ id: 'mau', prompt: 'p', ...members });
const abc = [
  { id: 'a', text: '**Một**' },
  { id: 'b', text: 'Hai' },
  { id: 'c', text: '<En>Three</En>' },
];
const typed = item({ kind: 'text', key: { accept: ['x'], lang: 'vi', tiers: [] } });
const story = item({
  kind: 'scenario',
  scenes: [
    {
      text: 's',
      choices: [
        { text: 'Một', to: 2 },
        { text: 'Hai', to: 1 },
      ],
    },
    {
      text: 's',
      choices: [
        { text: 'Ba', to: 2 },
        { text: 'Bốn', to: 0 },
      ],
    },
  ],
  ends: [{ text: 'e', credit: 'full' }],
});
const match = item({ kind: 'match', lefts: choices(2), rights: abc, key: [0, 1] });

test.each<[string, ReturnType<typeof item>, Json, [string, string][]]>([
  ['a choice', item({ kind: 'choice', choices: abc, key: 1 }), 2, [['c', 'Three']]],
  [
    'several choices',
    item({ kind: 'multiple', choices: abc, key: [1] }),
    [0, 1],
    [
      ['a', 'Một'],
      ['b', 'Hai'],
    ],
  ],
  ['true', item({ kind: 'true-false', key: true }), 1, [['true', 'Đúng']]],
  ['false', item({ kind: 'true-false', key: true }), 0, [['false', 'Sai']]],
  [
    'false for a reason',
    item({ kind: 'true-false', key: true, reasons: abc, reason: 0 }),
    [0, 2],
    [
      ['false', 'Sai'],
      ['reason=c', 'Three'],
    ],
  ],
  [
    'parts that were pointed at',
    item({ kind: 'find', screen: { title: 't', parts: abc.map((part) => ({ ...part, role: 'text' })) }, key: [0] }),
    [0, 2],
    [
      ['a', 'Một'],
      ['c', 'Three'],
    ],
  ],
  ['a path', story, [1, 0], [['0.1>1.0', 'Hai → Ba']]],
  ['an order', item({ kind: 'order', choices: abc, key: [0, 1, 2] }), [2, 0, 1], [['c>a>b', 'Three → Một → Hai']]],
  ['pairs', match, [null, 0], [['b=a', 'Lựa chọn 1 – Một']]],
  ['typed text', typed, ' Xin\u00a0chào ', [['Xin chào', 'Xin chào']]],
])('PART-1 %s', (_, of, response, parts) => {
  expect(partsOfResponse(of, response).map(({ id, text }) => [id, text])).toEqual(parts);
});

test.each<[string, Json, string[]]>([
  ['a list of texts', ['một', null, 'ba'], ['1:một', '3:ba']],
  ['a list of numbers', [4, 2], ['4', '2']],
  ['anything else', { b: [1], a: null }, ['{"a":null,"b":[1]}']],
  ['nothing', null, []],
])('PART-1 of a kind that is told by its members, %s', (_, response, ids) => {
  expect(partsOfResponse(typed, response).map(({ id }) => id)).toEqual(ids);
});

test('PART-2 what can be picked one by one', () => {
  const ids = (of: ReturnType<typeof item>) => pickableParts(of).map(({ id }) => id);
  expect(ids(item({ kind: 'choice', choices: abc, key: 1 }))).toEqual(['a', 'b', 'c']);
  expect(ids(item({ kind: 'multiple', choices: abc, key: [1] }))).toEqual(['a', 'b', 'c']);
  expect(ids(item({ kind: 'true-false', key: true }))).toEqual(['true', 'false']);
  const why = item({ kind: 'true-false', key: true, reasons: abc, reason: 0 });
  expect(ids(why)).toEqual(['true', 'false', 'reason=a', 'reason=b', 'reason=c']);
  for (const of of [typed, match, item({ kind: 'order', choices: abc, key: [0, 1, 2] })]) expect(ids(of)).toEqual([]);
});

test('PART-1 PART-2 the right answer of any item has parts, each once; where parts can be picked it is among them', () => {
  fc.assert(
    fc.property(anyItem, (of) => {
      const ids = partsOfResponse(of, kinds[of.kind].keyResponse(of)).map(({ id }) => id);
      const pickable = pickableParts(of).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      if (pickable.length > 0) expect(pickable).toEqual(expect.arrayContaining(ids));
    }),
  );
});
