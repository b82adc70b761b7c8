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
      tiers: [encoding, case]
`;

test('TEXTITEM-3 the sample has no problem, nor has a text of 40 characters', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(changed(yaml, '- Morning', `- ${'ế'.normalize('NFD').repeat(40)}`))).toEqual([]);
});

test.each([
  ['a text of 41 characters', '- Morning', `- ${'m'.repeat(41)}`, 'I_TYPED_TOO_LONG', 10],
  ['an empty text', '- Morning', '- ""', 'C_FIELD_INVALID', 10],
  ['a number as a text', '- Morning', '- 5', 'C_FIELD_INVALID', 10],
  ['an unknown tier', '[encoding, case]', '[encoding, typo]', 'C_FIELD_INVALID', 11],
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
