import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: chao-sang
    kind: text
    difficulty: easy
    prompt: Buổi sáng chào thế nào?
    answerLang: en
    key:
      accept:
        - Good morning
        - Morning
      reject: [Mourning]
      tiers: [encoding, case]
`;

test('TEXTITEM-3 the sample has no problem, nor has a text of 40 characters', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(changed(yaml, '- Morning', `- ${'ế'.normalize('NFD').repeat(40)}`))).toEqual([]);
});

test.each([
  ['a pattern with one text that is short enough', '- Morning', `- "Morning (${'m'.repeat(41)})"`],
  ['a literal bracket', '- Morning', '- "Morning \\\\(all\\\\)"'],
  ['a pattern that adds something', '- Morning', '- "Good morning (all)"'],
  ['no tiers', '      tiers: [encoding, case]\n', ''],
  ['nothing rejected', '      reject: [Mourning]\n', ''],
])('TEXTITEM-3 no problem: %s', (_, from, to) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([]);
});

test('TEXTITEM-3 capitals are another text where case is not declared', () => {
  const exact = changed(yaml, '[encoding, case]', '[encoding]');
  expect(problemsInItems(changed(exact, '- Morning', '- good morning'))).toEqual([]);
  expect(problemsInItems(changed(exact, '[Mourning]', '[morning]'))).toEqual([]);
});

test.each(['contractions', 'articles'])('TEXTITEM-3 %s say nothing in Vietnamese', (tier) => {
  const vietnamese = changed(yaml, 'answerLang: en', 'answerLang: vi');
  expect(problemsInItems(changed(vietnamese, '[encoding, case]', `[${tier}]`))).toEqual([['I_TIER_LANGUAGE', 12]]);
});

test.each([
  ['a text of 41 characters', '- Morning', `- ${'m'.repeat(41)}`, 'I_TYPED_TOO_LONG', 10],
  ['an empty text', '- Morning', '- ""', 'C_FIELD_INVALID', 10],
  ['a number as a text', '- Morning', '- 5', 'C_FIELD_INVALID', 10],
  ['an unknown tier', '[encoding, case]', '[encoding, guess]', 'C_FIELD_INVALID', 12],
  ['a homophone tier, which is for dictations', '[encoding, case]', '[homophones]', 'C_FIELD_INVALID', 12],
  ['a bracket that is not closed', '- Morning', '- "(Good morning"', 'I_PATTERN_BROKEN', 10],
  ['a bracket that is not opened', '- Morning', '- "Morning]"', 'I_PATTERN_BROKEN', 10],
  ['a | outside', '- Morning', '- Morning | evening', 'I_PATTERN_BROKEN', 10],
  ['an empty alternative', '- Morning', '- "Morning [all|]"', 'I_PATTERN_BROKEN', 10],
  ['a pattern that can be empty', '- Morning', '- "(Morning)"', 'I_PATTERN_BROKEN', 10],
  ['128 texts in one', '- Morning', '- "x (a) (b) (c) (d) (e) (f) (g)"', 'I_PATTERN_BROKEN', 10],
  [
    'a pattern that is too long with everything left out',
    '- Morning',
    `- "${'m'.repeat(41)} (a)"`,
    'I_TYPED_TOO_LONG',
    10,
  ],
  ['a text that stands above', '- Morning', '- good morning!', 'I_ACCEPT_REPEATED', 10],
  ['a pattern of texts that stand above', '- Morning', '- "[good|Good] morning"', 'I_ACCEPT_REPEATED', 10],
  ['a rejected text that is accepted', '[Mourning]', '[morning]', 'I_REJECT_ACCEPTED', 11],
  ['an empty rejected text', '[Mourning]', '[""]', 'C_FIELD_INVALID', 11],
  ['a tier of Vietnamese', '[encoding, case]', '[case, marks]', 'I_TIER_LANGUAGE', 12],
  ['an unknown language', 'answerLang: en', 'answerLang: fr', 'C_FIELD_INVALID', 6],
  ['no accepted text', '      accept:\n        - Good morning\n        - Morning\n', '', 'C_FIELD_MISSING', 8],
  [
    'an empty list of texts',
    'accept:\n        - Good morning\n        - Morning\n',
    'accept: []\n',
    'C_FIELD_INVALID',
    8,
  ],
])('TEXTITEM-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});
