import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { drawForm } from '#domain/attempt/draw-form.ts';
import { type ItemStatistics, tallyOfBank } from '#domain/attempt/item-statistics.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import type { ScoredTry } from '#domain/attempt/scored-try.ts';
import { kinds } from '#domain/item/kinds.ts';
import type { ItemBank } from '#domain/item/parse-bank.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { anyItem, bankOf, choices } from '../item/sample-items.ts';

const bank = bankOf(
  [
    { kind: 'choice', id: 'chon', prompt: 'p', choices: choices(4), key: 0 },
    { kind: 'multiple', id: 'nhieu', prompt: 'p', choices: choices(3), key: [0, 1] },
    { kind: 'true-false', id: 'sai', prompt: 'p', key: false },
    { kind: 'text', id: 'chu', prompt: 'p', key: { accept: ['Hà Nội', 'Ha Noi'], lang: 'vi', tiers: ['case'] } },
  ],
  { size: 4 },
);

/** Of each item what is given, by its id; what is not named is answered rightly. */
type Given = Readonly<Record<string, Json>>;

function tryOf(of: ItemBank, id: string, given: Given, more: Partial<ScoredTry> = {}): ScoredTry {
  const form = of.items.map((item) => ({ item, shown: [] }));
  const responses = form.map(({ item }) =>
    Object.hasOwn(given, item.id) ? (given[item.id] ?? null) : kinds[item.kind].keyResponse(item),
  );
  const outcome = outcomeFromResponses(of, form, responses);
  if (!outcome) throw new Error('The sample has no outcome');
  return { id, learner: id, isPassedOnly: false, form, responses, outcome, ...more };
}

function statisticsOf(tries: readonly ScoredTry[], of = bank) {
  const tally = tallyOfBank(of);
  for (const one of tries) tally.add(one);
  return tally.statistics();
}
const triesOf = (given: readonly Given[], more: Partial<ScoredTry> = {}): ScoredTry[] =>
  given.map((one, at) => tryOf(bank, `t-${at}`, one, more));

function itemOf(id: string, tries: readonly ScoredTry[]): ItemStatistics {
  const found = statisticsOf(tries).items.find(({ item }) => item.id === id);
  if (!found) throw new Error(`The sample has no item ${id}`);
  return found;
}

test('STATS-3 without a try every item is there, and nothing is told of it', () => {
  const { items, ...whole } = statisticsOf([]);
  expect(whole).toEqual({ tries: 0, learners: 0, passed: 0, passedOnly: 0 });
  expect(items.map(({ item }) => item.id)).toEqual(bank.items.map(({ id }) => id));
  for (const { item: _, ...told } of items) {
    expect(told).toEqual({
      asked: 0,
      rightShare: undefined,
      leftOut: 0,
      discrimination: undefined,
      wrong: [],
      unpicked: [],
      flags: [],
    });
  }
});

test('STATS-3 asked, right and left out', () => {
  const told = itemOf('chon', triesOf([{}, {}, { chon: 2 }, { chon: null }]));
  expect(told).toMatchObject({ asked: 4, rightShare: 0.5, leftOut: 1 });
});

test('STATS-3 the mean credit counts what is partly right', () => {
  expect(itemOf('nhieu', triesOf([{ nhieu: [0] }])).rightShare).toBe(0.5);
});

test('STATS-4 which wrong choices, most frequent first, and which nobody picked', () => {
  const told = itemOf('chon', triesOf([{ chon: 2 }, { chon: 1 }, { chon: 2 }, {}]));
  expect(told.wrong).toEqual([
    { id: 'c', text: 'Lựa chọn 2', count: 2 },
    { id: 'b', text: 'Lựa chọn 1', count: 1 },
  ]);
  expect(told.unpicked).toEqual([{ id: 'd', text: 'Lựa chọn 3' }]);
});

test('STATS-4 of several choices only the wrong ones are counted', () => {
  const told = itemOf('nhieu', triesOf([{ nhieu: [0, 1, 2] }, { nhieu: [0] }]));
  expect(told.wrong.map(({ id, count }) => [id, count])).toEqual([['c', 1]]);
});

test('STATS-4 of typed texts the five most frequent, ties by id; what is accepted is none of them', () => {
  const texts = ['e', 'd', 'd', 'c', 'b', 'a', 'f', 'f', 'ha noi', ' Huế', 'Huế', 'Huế'];
  const told = itemOf('chu', triesOf(texts.map((chu) => ({ chu: chu.normalize('NFC') }))));
  expect(told.wrong.map(({ id, count }) => `${id} ${count}`)).toEqual(['Huế 3', 'd 2', 'f 2', 'a 1', 'b 1']);
  expect(told.unpicked).toEqual([]);
});

test('STATS-2 the same try counts once, another of the same learner counts as well', () => {
  const tally = tallyOfBank(bank);
  expect(tally.add(tryOf(bank, 'a', {}, { learner: 'x' }))).toBe(true);
  expect(tally.add(tryOf(bank, 'a', {}, { learner: 'y' }))).toBe(false);
  expect(tally.add(tryOf(bank, 'b', { chon: 1, sai: 1 }, { learner: 'x' }))).toBe(true);
  expect(tally.statistics()).toMatchObject({ tries: 2, learners: 1, passed: 1 });
});

/** Ten tries: whoever has the item right has `strong` items right of the others, the rest `weak`. */
const tenTries = (strong: Given, weak: Given, more: Partial<ScoredTry> = {}): ScoredTry[] =>
  triesOf([...Array(5).fill(strong), ...Array(5).fill({ ...weak, chon: 1 })], more);

test('STATS-5 whoever does well elsewhere has the item right: 1; wrong: −1', () => {
  expect(itemOf('chon', tenTries({}, { sai: 1 })).discrimination).toBeCloseTo(1, 12);
  expect(itemOf('chon', tenTries({ sai: 1 }, {})).discrimination).toBeCloseTo(-1, 12);
});

test('STATS-5 the item itself is no part of the rest', () => {
  const told = itemOf('chon', triesOf([...Array(5).fill({}), ...Array(5).fill({ chon: 1 })]));
  expect(told.discrimination).toBeUndefined();
});

test('STATS-5 a known correlation', () => {
  // Credit 1 1 1 1 1 0 0 0 0 0; the rest of the form 3 3 3 3 2 3 2 2 2 2 of 3.
  const given = [{}, {}, {}, {}, { sai: 1 }, { chon: 1 }, ...Array(4).fill({ chon: 1, sai: 1 })];
  expect(itemOf('chon', triesOf(given)).discrimination).toBeCloseTo(0.6, 12);
});

test.each([
  ['fewer than ten tries', tenTries({}, { sai: 1 }).slice(1)],
  ['an item that all have right', triesOf(Array(12).fill({}))],
  ['tries that are known only because they passed', tenTries({}, { sai: 1 }, { isPassedOnly: true })],
])('STATS-5 there is none of %s', (_, tries) => {
  expect(itemOf('chon', tries).discrimination).toBeUndefined();
});

test('STATS-2 STATS-5 a try that is known from a token first counts fully once its export comes', () => {
  const tokens = tenTries({}, { sai: 1 }, { isPassedOnly: true });
  const exports = tenTries({}, { sai: 1 });
  for (const tries of [tokens.concat(exports), exports.concat(tokens), exports]) {
    expect(statisticsOf(tries)).toMatchObject({ tries: 10, passedOnly: 0 });
    expect(itemOf('chon', tries).discrimination).toBeCloseTo(1, 12);
  }
  expect(statisticsOf(tokens)).toMatchObject({ tries: 10, passedOnly: 10 });
});

const thirty = (given: Given, other: Given, others: number): ScoredTry[] =>
  triesOf([...Array(30 - others).fill(given), ...Array(others).fill(other)]);

test.each<[string, ScoredTry[], string[]]>([
  ['29 tries', thirty({}, {}, 0).slice(1), []],
  ['all right', thirty({}, {}, 0), ['nearly-all-right', 'unpicked-choice']],
  ['29 of 30 right', thirty({}, { chon: 1 }, 1), ['nearly-all-right', 'unpicked-choice']],
  ['28 of 30 right', thirty({}, { chon: 1 }, 2), ['unpicked-choice']],
  ['6 of 30 right', thirty({ chon: 1 }, {}, 6), ['nearly-all-wrong', 'unpicked-choice']],
  ['7 of 30 right', thirty({ chon: 1 }, {}, 7), ['unpicked-choice']],
  ['every choice picked', triesOf(Array.from({ length: 32 }, (_, at) => ({ chon: at % 4 }))), []],
  ['the strong go wrong', thirty({ sai: 1 }, { chon: 1 }, 15), ['unpicked-choice', 'strong-go-wrong']],
])('STATS-6 %s', (_, tries, flags) => {
  expect(itemOf('chon', tries).flags).toEqual(flags);
});

test('STATS-6 that the strong go wrong is told from 30 tries that are not tokens', () => {
  const tokens = triesOf(Array(25).fill({ chon: 1 }), { isPassedOnly: true }).map((one) => ({
    ...one,
    id: `k${one.id}`,
  }));
  const few = thirty({ sai: 1 }, { chon: 1 }, 15).slice(1);
  expect(itemOf('chon', [...few, ...tokens]).flags).toEqual(['unpicked-choice']);
});

const anyBank = fc.array(anyItem, { minLength: 3, maxLength: 8 }).map((items) =>
  bankOf(
    items.map((item, at) => ({ ...item, id: `i-${at}` })),
    { size: 3 },
  ),
);

test('STATS-3 STATS-7 shares lie within 0 and 1, correlations within −1 and 1, and the order of tries changes nothing', () => {
  const anyTries = anyBank.chain((of) =>
    fc
      .array(fc.array(fc.constantFrom(true, false), { minLength: 8, maxLength: 8 }), { maxLength: 40 })
      .map((rights) => ({
        of,
        tries: rights.flatMap((right, at): ScoredTry[] => {
          const form = drawForm(of, 'dig', { iss: 'x', att: at + 1 }, sha256);
          const responses = form.map(({ item }, place) => (right[place] ? kinds[item.kind].keyResponse(item) : null));
          const outcome = outcomeFromResponses(of, form, responses);
          const id = String(at);
          return outcome ? [{ id, learner: id, isPassedOnly: at % 3 === 0, form, responses, outcome }] : [];
        }),
      })),
  );
  fc.assert(
    fc.property(anyTries, ({ of, tries }) => {
      const there = statisticsOf(tries, of);
      const back = statisticsOf(tries.toReversed(), of);
      expect(there.items.reduce((sum, { asked }) => sum + asked, 0)).toBe(
        tries.reduce((sum, { form }) => sum + form.length, 0),
      );
      for (const [at, told] of there.items.entries()) {
        const { rightShare = 0, discrimination = 0, leftOut, asked } = told;
        expect(rightShare).toBeGreaterThanOrEqual(0);
        expect(rightShare).toBeLessThanOrEqual(1);
        expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
        expect(leftOut).toBeLessThanOrEqual(asked);
        expect(back.items[at]).toMatchObject({ asked, leftOut, wrong: told.wrong, unpicked: told.unpicked });
        expect(back.items[at]?.rightShare ?? 0).toBeCloseTo(rightShare, 9);
        expect(back.items[at]?.discrimination ?? 0).toBeCloseTo(discrimination, 6);
      }
    }),
  );
});
