import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '#domain/text/compare-words.ts';
import { textKeyFrom } from '#domain/text/text-key.ts';
import type { AnswerLang, TextTier } from '#domain/text/text-tiers.ts';

type Tiers = readonly (TextTier | 'homophones')[];
const usual: Tiers = ['case', 'spelling', 'contractions', 'homophones', 'typo'];

/** `word` where it is right, `given>expected kinds` where it differs, `+word` where it is missing, `-word` where it is added. */
const compare = (given: string, expected: string, tiers: Tiers = usual, lang: AnswerLang = 'en'): string =>
  compareWords(given, expected, textKeyFrom({ texts: [expected], lang, tiers }))
    .map((pair) => {
      if (pair.kinds.length === 0) return pair.given;
      if (pair.kinds.includes('missing')) return `+${pair.expected}`;
      if (pair.kinds.includes('added')) return `-${pair.given}`;
      return `${pair.given}>${pair.expected} ${pair.kinds.join(',')}`;
    })
    .join(' | ');

test.each([
  ['Where is my bag', 'Where is my bag', 'Where | is | my | bag'],
  ['where is bag', 'Where is my bag?', 'where>Where case | is | +my | bag'],
  ['Where is my big bag', 'Where is my bag', 'Where | is | my | -big | bag'],
  ['Wear is my bag', 'Where is my bag', 'Wear>Where homophones | is | my | bag'],
  ['their house', 'there house', 'their>there homophones | house'],
  ['two cats', 'too cats', 'two>too homophones | cats'],
  ['I want to reed', 'I want to read', 'I | want | to | reed>read homophones'],
  ['its cold', "it's cold", "its>it's homophones | cold"],
  ['Im hapy', 'I am happy', 'Im>I am contractions | hapy>happy typo'],
  ['she dont no', "She doesn't know", "she>She case | -dont | +doesn't | no>know homophones"],
  ['goodmorning', 'Good morning', 'goodmorning>Good morning typo,case'],
  [
    'the colour of my e-mail',
    'The color of my email',
    'the>The case | colour>color spelling | of | my | e-mail>email punctuation',
  ],
  ['', 'Good morning', '+Good | +morning'],
  ['Good morning', '', '-Good | -morning'],
  ['one two three', 'four five six', '-one | -two | -three | +four | +five | +six'],
  ['morning good', 'good morning', '-morning | good | +morning'],
])('TEXT-14 “%s” for “%s”: %s', (given, expected, line) => {
  expect(compare(given, expected)).toBe(line);
});

test('TEXT-14 homophones are accepted only where they are declared', () => {
  expect(compare('their', 'there', ['case'])).toBe('-their | +there');
  expect(compare('their', 'there', ['case', 'typo'])).toBe('-their | +there');
});

test('TEXT-14 a Vietnamese dictation', () => {
  expect(compare('toi kĩ niem ở Ha Noi', 'Tôi kỷ niệm ở Hà Nội', ['case', 'spelling', 'marks'], 'vi')).toBe(
    'toi>Tôi marks,case | -kĩ | +kỷ | niem>niệm marks | ở | Ha>Hà marks | Noi>Nội marks',
  );
});

test('TEXT-14 every word of both texts stands in exactly one pair, in order; the same again gives the same', () => {
  const word = fc.constantFrom(
    'a',
    'the',
    'cat',
    "I'm",
    'I',
    'am',
    'their',
    'there',
    'colour',
    'color',
    'hapy',
    'happy',
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (given, expected) => {
      const rules = textKeyFrom({ texts: [expected], lang: 'en', tiers: [...usual, 'articles'] });
      const pairs = compareWords(given, expected, rules);
      expect(
        pairs
          .map((pair) => pair.given)
          .filter(Boolean)
          .join(' '),
      ).toBe(given);
      expect(
        pairs
          .map((pair) => pair.expected)
          .filter(Boolean)
          .join(' '),
      ).toBe(expected);
      expect(compareWords(given, expected, rules)).toEqual(pairs);
    }),
  );
});

test('TEXT-12 words beyond the hundredth are not compared', () => {
  const long = Array.from({ length: 150 }, () => 'word').join(' ');
  const pairs = compareWords(long, long, { lang: 'en', tiers: [] });
  expect(pairs.filter(({ kinds }) => kinds.length === 0)).toHaveLength(100);
  expect(pairs.filter(({ kinds }) => kinds.includes('missing'))).toHaveLength(50);
  expect(pairs.filter(({ kinds }) => kinds.includes('added'))).toHaveLength(50);
});
