import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markDictation } from '#domain/item/dictation/score.ts';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { bankedFromYaml, bankedItem } from '../sample-items.ts';

const dictation = (transcript: string, lang = 'en', tiers?: string) =>
  bankedFromYaml(
    `items:\n  - { id: d, kind: dictation, difficulty: easy, prompt: Nghe., answerLang: ${lang}, audio: a.mp3, transcript: "${transcript}"${tiers ? `, tiers: ${tiers}` : ''} }\n`,
  );
const halvesOf = (item: ReturnType<typeof dictation>, response: string) => {
  const credit = scoreResponse(item, response, currentScoring)?.credit;
  return credit && [credit.numerator, credit.denominator];
};

const family = dictation('I live in Hanoi with my family.');

test.each([
  ['the sentence', 'I live in Hanoi with my family.', [14, 14]],
  ['without capitals and punctuation', 'i live in hanoi with my family', [14, 14]],
  ['a word missing', 'I live in Hanoi with family', [12, 14]],
  ['a slip', 'I live in Hanoi with my famly', [13, 14]],
  ['a wrong word in place of another costs that word', 'I live in Hanoi with his family', [12, 14]],
  ['a wrong word, and one too many', 'I live in Hanoi with all his family', [10, 14]],
  ['a word added', 'I live in Hanoi with all my family', [12, 14]],
  ['half of it', 'I live in', [6, 14]],
  ['one word', 'family', [2, 14]],
  ['as many added as are missing', 'a b c d I', [2, 14]],
  ['more added than right', `I live${' a'.repeat(14)}`, [0, 14]],
  ['nothing of it', 'What is this', [0, 14]],
  ['a space', ' ', [0, 14]],
])('DICT-2 %s', (_, response, credit) => {
  expect(halvesOf(family, response)).toEqual(credit);
});

test.each([
  ['a contraction is as many words as are heard', 'I am happy', undefined, 'Im hapy', [5, 6]],
  ['what is short when heard is one word', "I'm happy", undefined, 'I am happy', [4, 4]],
  ['a hyphen joins two words', 'My e-mail', undefined, 'My email', [6, 6]],
  ['homophones where they are declared', 'Their house', '[case, homophones]', 'there house', [4, 4]],
  ['homophones where they are not', 'Their house', '[case]', 'there house', [2, 4]],
  ['an article that may be missing', 'The cat', '[case, articles]', 'cat', [4, 4]],
  ['an article that may be added', 'My cat', '[case, articles]', 'my the cat', [4, 4]],
  ['signs count where case is not declared', 'Yes, please', '[typo]', 'Yes please', [4, 6]],
])('DICT-2 %s', (_, transcript, tiers, response, credit) => {
  expect(halvesOf(dictation(transcript, 'en', tiers), response)).toEqual(credit);
});

test('DICT-2 marks that are missing count half under marks-part, all under marks', () => {
  expect(halvesOf(dictation('Tôi ở Hà Nội', 'vi', '[case, marks-part]'), 'toi ở ha noi')).toEqual([5, 8]);
  expect(halvesOf(dictation('Tôi ở Hà Nội', 'vi', '[case, marks]'), 'toi ở ha noi')).toEqual([8, 8]);
});

test('DICT-2 each word has one state', () => {
  if (family.kind !== 'dictation') throw new Error('The sample is no dictation');
  const told = markDictation(family, 'i lve at Hanoi my famly').map(({ state, given, expected }) => [
    state,
    given,
    expected,
  ]);
  expect(told).toEqual([
    ['accepted', 'i', 'I'],
    ['half', 'lve', 'live'],
    ['added', 'at', ''],
    ['missing', '', 'in'],
    ['right', 'Hanoi', 'Hanoi'],
    ['missing', '', 'with'],
    ['right', 'my', 'my'],
    ['half', 'famly', 'family'],
  ]);
});

test('DICT-2 a sentence without a word, which no author can write, earns nothing', () => {
  const blank = bankedItem({
    kind: 'dictation',
    id: 'd',
    prompt: 'p',
    audio: 'a.mp3',
    key: { accept: [' '], lang: 'en', tiers: [] },
  });
  expect(halvesOf(blank, 'word')).toEqual([0, 1]);
});

test('DICT-2 words that are added never raise the credit, words that are taken away neither', () => {
  const words = ['I', 'live', 'in', 'Hanoi', 'with', 'my', 'family'];
  const share = (typed: readonly string[]): number => {
    const [numerator = 0, denominator = 1] = halvesOf(family, typed.join(' ')) ?? [];
    return numerator / denominator;
  };
  fc.assert(
    fc.property(fc.subarray(words, { minLength: 1 }), fc.nat(7), (kept, at) => {
      expect(share(kept)).toBeCloseTo(kept.length / words.length);
      expect(share([...words, ...kept])).toBeLessThan(1);
      expect(share([...kept.slice(0, at), 'zzz', ...kept.slice(at)])).toBeLessThanOrEqual(share(kept));
    }),
  );
});
