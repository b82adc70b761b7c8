import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { drawForm, type Form, maxTypedInForm, practiceOrder } from '#domain/attempt/draw-form.ts';
import { type FormSeed, seedBytes } from '#domain/attempt/form-seed.ts';
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import { kinds } from '#domain/item/kinds.ts';
import { type ItemBank, parseBank } from '#domain/item/parse-bank.ts';
import { base64urlFromBytes } from '#domain/shared/bytes.ts';
import { anyItem, bankedItem, bankOf, choices } from '../item/sample-items.ts';

interface Vector {
  readonly bank: string;
  readonly dig: string;
  readonly seed: FormSeed;
  readonly form: readonly { readonly id: string; readonly shown: readonly number[] }[];
}
interface Vectors {
  readonly banks: Readonly<Record<string, unknown>>;
  readonly vectors: readonly Vector[];
}

const vectorsIn = (name: string): Vectors =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), 'utf8'));
const files = ['form-seeded-1.json', 'form-seeded-1-gap.json'].map(vectorsIn);
const banks: Vectors['banks'] = Object.assign({}, ...files.map((file) => file.banks));
const vectors = files.flatMap((file) => file.vectors);

function bankCalled(name: string): ItemBank {
  const parsed = parseBank(banks[name]);
  if (!parsed.ok) throw new Error(`The vector’s bank is ${parsed.reason}`);
  return parsed.bank;
}

const toldOf = (form: Form) => form.map(({ item, shown }) => ({ id: item.id, shown }));

test('there are vectors for both seeds and for every bank', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(12);
  expect(vectors.some(({ seed }) => 'nonce' in seed) && vectors.some(({ seed }) => 'att' in seed)).toBe(true);
  expect(new Set(vectors.map(({ bank }) => bank))).toEqual(new Set(Object.keys(banks)));
});

test.each(vectors.map((vector, at) => [at, vector] as const))(
  'FORM-1 to FORM-4 the published vector %i',
  (_, vector) => {
    expect(toldOf(drawForm(bankCalled(vector.bank), vector.dig, vector.seed, sha256))).toEqual(vector.form);
  },
);

test('BANK-2 FORM-1 a vector’s digest is that of its bank', () => {
  for (const { bank, dig } of vectors) expect(base64urlFromBytes(sha256(bytesFromBank(bankCalled(bank))))).toBe(dig);
});

// Written from the words of docs/evidence.md alone.
function formByTheBook(bank: ItemBank, dig: string, iss: string, att: number) {
  const seed = createHash('sha256').update(`${dig}|${iss}|${att}`, 'utf8').digest();
  let n = 0;
  const draw = (k: number): number => {
    for (;;) {
      const counter = Buffer.from(n.toString(16).padStart(8, '0'), 'hex');
      n += 1;
      const hash = createHash('sha256').update(seed).update(counter).digest('hex');
      const x = Number.parseInt(hash.slice(0, 8), 16);
      if (x < 4294967296 - (4294967296 % k)) return x % k;
    }
  };
  const order = bank.items.map((item) => item.id as string);
  for (let i = order.length - 1; i >= 1; i -= 1) {
    const j = draw(i + 1);
    const kept = order[i] ?? '';
    order[i] = order[j] ?? '';
    order[j] = kept;
  }
  const blanksOf = (id: string): number => {
    const item = bank.items.find((one) => one.id === id);
    if (item?.kind === 'gap') return item.gaps.filter((gap) => 'accept' in Object(gap.key)).length;
    return ['text', 'number', 'dictation'].includes(item?.kind ?? '') ? 1 : 0;
  };
  let typed = 0;
  const taken: string[] = [];
  for (const id of order) {
    if (taken.length === bank.form.size || typed + blanksOf(id) > 3) continue;
    typed += blanksOf(id);
    taken.push(id);
  }
  return taken.map((id) => {
    const item = bank.items.find((one) => one.id === id);
    const keepsOrder = item !== undefined && 'shuffle' in item && item.shuffle === false;
    const lists: (readonly unknown[])[] = [];
    if (item !== undefined && !keepsOrder) {
      if ('choices' in item) lists.push(item.choices);
      if ('rights' in item) lists.push(item.rights);
      if ('gaps' in item) for (const gap of item.gaps) if ('choices' in gap) lists.push(gap.choices);
    }
    const shown: number[] = [];
    for (const list of lists) {
      const places = list.map((_, index) => index);
      for (let i = places.length - 1; i >= 1; i -= 1) {
        const j = draw(i + 1);
        const kept = places[i] ?? 0;
        places[i] = places[j] ?? 0;
        places[j] = kept;
      }
      shown.push(...places);
    }
    return { id, shown };
  });
}

test('FORM-1 to FORM-4 an independent program, written from the words of the rule, draws the same forms', () => {
  const own = vectors.flatMap(({ bank, dig, seed, form }) =>
    'att' in seed ? [{ drawn: formByTheBook(bankCalled(bank), dig, seed.iss, seed.att), form }] : [],
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { drawn, form } of own) expect(drawn).toEqual(form);
});

test('FORM-2 a number in the last, uneven part of 2³² is refused, and the counter goes on', () => {
  // 2³² mod 3 is 1, so of three items the highest number is refused; the fake hash gives it for n = 0.
  const asked: number[] = [];
  const fakeSha256 = (bytes: Uint8Array): Uint8Array => {
    const hash = new Uint8Array(32);
    if (bytes.length !== 36) return hash;
    const n = new DataView(bytes.buffer, bytes.byteOffset).getUint32(32);
    asked.push(n);
    new DataView(hash.buffer).setUint32(0, n === 0 ? 2 ** 32 - 1 : n);
    return hash;
  };
  const items = ['a', 'b', 'c'].map((id) => ({ kind: 'true-false', id, prompt: 'p', key: true }));
  const form = drawForm(bankOf(items, { size: 3 }), 'dig', { nonce: 'n' }, fakeSha256);
  // n = 1: 1 mod 3 = 1 swaps c with b; n = 2: 2 mod 2 = 0 swaps c with a.
  expect(form.map(({ item }) => item.id)).toEqual(['c', 'a', 'b']);
  expect(asked).toEqual([0, 1, 2]);
});

const anyBank = fc
  .tuple(fc.array(anyItem, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 12 }))
  .map(([items, size]) =>
    bankOf(
      items.map((item, at) => ({ ...item, id: `i-${at}` })),
      { size },
    ),
  )
  .filter(({ items, form }) => items.filter((item) => kinds[item.kind].typedBlanks(item) === 0).length >= form.size);
const anySeed: fc.Arbitrary<FormSeed> = fc.oneof(
  fc.record({ nonce: fc.string() }),
  fc.record({ iss: fc.string(), att: fc.integer({ min: 1, max: 1000 }) }),
);

test('FORM-1 the bytes of the seed give the form that its nonce, or its key and number, give', () => {
  fc.assert(
    fc.property(anyBank, fc.string(), anySeed, (bank, dig, seed) => {
      const bytes = seedBytes(dig, seed, sha256);
      expect(drawForm(bank, dig, { seed: bytes }, sha256)).toEqual(drawForm(bank, dig, seed, sha256));
    }),
  );
});

test('FORM-3 a form has exactly `size` items of the bank, none twice, and at most three of them typed', () => {
  fc.assert(
    fc.property(anyBank, fc.string(), anySeed, (bank, dig, seed) => {
      const items = drawForm(bank, dig, seed, sha256).map(({ item }) => item);
      expect(items).toHaveLength(bank.form.size);
      expect(new Set(items.map(({ id }) => id)).size).toBe(bank.form.size);
      expect(items.every((item) => bank.items.includes(item))).toBe(true);
      const blanks = items.map((item) => kinds[item.kind].typedBlanks(item));
      expect(blanks.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(maxTypedInForm);
    }),
  );
});

test('FORM-3 a bank of more typed items than a form may hold gives three of them', () => {
  const typed = Array.from({ length: 30 }, (_, at) => ({
    kind: 'text',
    id: `t-${at}`,
    prompt: 'p',
    key: { accept: ['a'], lang: 'en', tiers: [] },
  }));
  const others = ['a', 'b', 'c'].map((id) => ({ kind: 'true-false', id, prompt: 'p', key: true }));
  const form = drawForm(bankOf([...typed, ...others], { size: 6 }), 'd', { nonce: 'n' }, sha256);
  expect(form.map(({ item }) => item.kind).toSorted()).toEqual([
    ...Array(3).fill('text'),
    ...Array(3).fill('true-false'),
  ]);
});

test('FORM-1 the same bank, digest and seed give the same form', () => {
  fc.assert(
    fc.property(anyBank, fc.string(), anySeed, (bank, dig, seed) => {
      const again: ItemBank = JSON.parse(JSON.stringify(bank));
      expect(toldOf(drawForm(again, dig, { ...seed }, sha256))).toEqual(toldOf(drawForm(bank, dig, seed, sha256)));
    }),
    { numRuns: 50 },
  );
});

test('FORM-1 the digest, the key, the try and the nonce each change the form', () => {
  const items = Array.from({ length: 40 }, (_, at) => ({ kind: 'true-false', id: `i-${at}`, prompt: 'p', key: true }));
  const bank = bankOf(items, { size: 10 });
  const drawn = [
    drawForm(bank, 'dig-1', { iss: 'did:key:a', att: 1 }, sha256),
    drawForm(bank, 'dig-2', { iss: 'did:key:a', att: 1 }, sha256),
    drawForm(bank, 'dig-1', { iss: 'did:key:b', att: 1 }, sha256),
    drawForm(bank, 'dig-1', { iss: 'did:key:a', att: 2 }, sha256),
    drawForm(bank, 'dig-1', { nonce: 'n' }, sha256),
    drawForm(bank, 'dig-1', { nonce: 'm' }, sha256),
  ].map((form) =>
    toldOf(form)
      .map(({ id }) => id)
      .join(' '),
  );
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('FORM-3 over many tries every item of a bank is asked about as often', () => {
  const items = Array.from({ length: 10 }, (_, at) => ({ kind: 'true-false', id: `i-${at}`, prompt: 'p', key: true }));
  const bank = bankOf(items, { size: 3 });
  const asked = new Map<string, number>();
  for (let att = 1; att <= 2000; att++) {
    for (const { item } of drawForm(bank, 'dig', { iss: 'did:key:a', att }, sha256)) {
      asked.set(item.id, (asked.get(item.id) ?? 0) + 1);
    }
  }
  // 600 each are expected; 100 is about five standard deviations.
  for (const count of asked.values()) expect(Math.abs(count - 600)).toBeLessThan(100);
  expect(asked.size).toBe(10);
});

/** One permutation for each list that is shuffled, one after another. */
function expectPermutations(shown: readonly number[], counts: readonly number[]): void {
  const rest = [...shown];
  for (const count of counts) {
    expect(rest.splice(0, count).toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
  }
  expect(rest).toEqual([]);
}

test('FORM-4 the shown order is a permutation, or empty where nothing is drawn', () => {
  fc.assert(
    fc.property(anyBank, anySeed, (bank, seed) => {
      for (const { item, shown } of drawForm(bank, 'dig', seed, sha256)) {
        expectPermutations(shown, kinds[item.kind].shuffledCounts(item));
      }
    }),
  );
});

const listed = { choices: choices(5), prompt: 'p' };
const gaps = [
  { choices: ['a', 'b', 'c'], key: 0 },
  { key: { accept: ['a'], lang: 'en', tiers: [] } },
  { choices: ['a', 'b'], key: 1 },
];
const gapped = { kind: 'gap', prompt: 'p', text: '{} {} {}', gaps };
test.each([
  ['choice', { ...listed, kind: 'choice', key: 0 }, 5],
  ['multiple', { ...listed, kind: 'multiple', key: [0] }, 5],
  ['order', { ...listed, kind: 'order', key: [0, 1, 2, 3, 4] }, 5],
  ['the right side of match', { kind: 'match', prompt: 'p', lefts: choices(2), rights: choices(4), key: [0, 1] }, 4],
  ['true-false', { kind: 'true-false', prompt: 'p', key: true }, 0],
  ['text', { kind: 'text', prompt: 'p', key: { accept: ['a'], lang: 'en', tiers: [] } }, 0],
  ['number', { kind: 'number', prompt: 'p', key: { value: '1', tolerance: '0' } }, 0],
  [
    'scenario',
    {
      kind: 'scenario',
      prompt: 'p',
      scenes: [{ text: 's', choices: choices(2).map(({ text }) => ({ text, to: 1 })) }],
      ends: [{ text: 'e', credit: 'full' }],
    },
    0,
  ],
  [
    'find',
    {
      kind: 'find',
      prompt: 'p',
      screen: { title: 't', parts: choices(3).map((part) => ({ ...part, role: 'text' })) },
      key: [0],
    },
    0,
  ],
  ['every drop-down of gap', gapped, 5],
  ['gap with shuffle: false', { ...gapped, shuffle: false }, 0],
  ['dictation', { kind: 'dictation', prompt: 'p', audio: 'a.mp3', key: { accept: ['a'], lang: 'en', tiers: [] } }, 0],
  ['choice with shuffle: false', { ...listed, kind: 'choice', key: 0, shuffle: false }, 0],
  ['order with shuffle: false', { ...listed, kind: 'order', key: [0, 1, 2, 3, 4], shuffle: false }, 0],
])('FORM-4 of %s, so many things are shuffled', (_, item, count) => {
  const [drawn] = drawForm(bankOf([{ id: 'i', ...item }]), 'dig', { nonce: 'n' }, sha256);
  expect(drawn?.shown).toHaveLength(count);
});

test('FORM-4 practice shows an item always in the same order, and never one that is solved already', () => {
  fc.assert(
    fc.property(anyItem, fc.stringMatching(/^[a-z]{1,8}$/u), (item, id) => {
      const named = bankedItem({ ...item, id });
      const shown = practiceOrder(named, sha256);
      expect(practiceOrder(named, sha256)).toEqual(shown);
      expectPermutations(shown, kinds[named.kind].shuffledCounts(named));
      if (named.kind === 'order') expect(shown).not.toEqual(named.key);
    }),
  );
});

test('FORM-4 two things to be put in order are shown the other way round', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `i-${at}`);
  for (const key of [
    [0, 1],
    [1, 0],
  ]) {
    for (const id of ids) {
      const item = bankedItem({ kind: 'order', id, prompt: 'p', choices: choices(2), key });
      expect(practiceOrder(item, sha256)).toEqual(key.toReversed());
    }
  }
});
