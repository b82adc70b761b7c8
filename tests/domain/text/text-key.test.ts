import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractionPairs } from '#domain/text/contractions.ts';
import { otherSpellings } from '#domain/text/english-spellings.ts';
import { homophonesOf } from '#domain/text/homophones.ts';
import { nearWords } from '#domain/text/near-words.ts';
import { otherVowels } from '#domain/text/vietnamese-spellings.ts';
import { keyOf } from './mark.ts';

test('TEXT-7 a key holds what matching needs and nothing else', () => {
  expect(keyOf('en', "(the) colour / it's", 'encoding case spelling contractions')).toEqual({
    accept: ['the colour', 'colour', "it's"],
    lang: 'en',
    tiers: ['case'],
    same: [
      { kind: 'spelling', given: 'color', expected: 'colour' },
      { kind: 'contractions', given: 'it is', expected: "it's" },
    ],
    reject: ['its'],
  });
  expect(keyOf('vi', 'mật khẩu', 'encoding')).toEqual({ accept: ['mật khẩu'], lang: 'vi', tiers: [] });
});

test('TEXT-7 a word that is accepted elsewhere is not rejected by itself', () => {
  expect(keyOf('en', "it's / its", 'case')).not.toHaveProperty('reject');
  expect(keyOf('en', 'house', 'typo').reject).toContain('horse');
  expect(keyOf('en', '[house|horse]', 'typo').reject).not.toContain('horse');
  expect(keyOf('en', 'grey', 'spelling typo').reject).not.toContain('gray');
  expect(keyOf('vi', 'chanh', 'case typo')).not.toHaveProperty('reject');
});

test.each([
  ['colour', ['color']],
  ['colors', ['colours']],
  ['colourful', ['colorful']],
  ['four', []],
  ['hour', []],
  ['organises', ['organizes']],
  ['rise', []],
  ['wise', []],
  ['noise', []],
  ['raise', []],
  ['advertise', ['advertize']],
  ['television', []],
  ['prize', []],
  ['size', []],
  ['programme', ['program']],
  ['programs', ['programmes']],
  ['programming', []],
  ['meter', ['metre']],
  ['modeller', ['modeler']],
  ['called', []],
  ['controlled', []],
  ['résumé', ['resume']],
])('TEXT-8 other spellings of %s: %j', (word, others) => {
  expect(otherSpellings(word)).toEqual(others);
});

test('TEXT-8 another spelling leads back', () => {
  const words =
    'colour favourites organise realized centre litres travelled catalogue defence licence grey tyre cheque mum learnt'.split(
      ' ',
    );
  for (const word of words) for (const other of otherSpellings(word)) expect(otherSpellings(other)).toContain(word);
});

test.each([
  ['kỹ', ['kĩ']],
  ['kĩ', ['kỹ']],
  ['quý', ['quí']],
  ['qúy', ['quí']],
  ['ty', ['ti']],
  ['tuy', []],
  ['tai', []],
  ['nghi', []],
  ['y', []],
  ['Kỹ', []],
])('TEXT-8 other vowels of %s: %j', (syllable, others) => {
  expect(otherVowels(syllable)).toEqual(others);
});

test('TEXT-9 every way to write a text leads to every other', () => {
  const ways = ['you are not', "you're not", "you aren't"];
  for (const way of ways) {
    const key = keyOf('en', way, 'contractions');
    for (const other of ways.filter((text) => text !== way)) {
      const pairs = (key.same ?? []).map(({ given, expected }) => [given, expected] as const);
      expect(pairs.some(([given, expected]) => way.replace(expected, given) === other)).toBe(true);
    }
  }
});

test('TEXT-9 words without short forms have no pairs, whatever they are', () => {
  expect(contractionPairs(['the', 'cat', 'sat', "Nam's", "o'clock", '', "'"])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), (words) => {
      for (const { given, expected } of contractionPairs(words)) expect(given).not.toBe(expected);
    }),
  );
});

test('TEXT-11 common words that a typo would be taken for', () => {
  expect(nearWords('house')).toEqual(['horse', 'hose', 'mouse']);
  expect(nearWords('from')).toContain('form');
  expect(nearWords('cat')).toEqual([]);
  expect(nearWords('retired')).toEqual([]);
});

test('TEXT-14 homophones', () => {
  expect(homophonesOf('there')).toEqual(['their', "they're"]);
  expect(homophonesOf('read')).toEqual(['red', 'reed']);
  expect(homophonesOf('cat')).toEqual([]);
});
