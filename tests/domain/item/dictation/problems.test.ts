import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: nghe-ha-noi
    kind: dictation
    difficulty: middle
    prompt: Nghe và gõ lại cả câu.
    answerLang: en
    audio: hello.mp3
    transcript: I live in Hanoi with my family.
    tiers: [case, contractions, homophones, typo]
`;

test('DICT-3 the sample has no problem, nor has a sentence of 40 characters or one without tiers', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(changed(yaml, 'I live in Hanoi with my family.', 'm'.repeat(40)))).toEqual([]);
  expect(problemsInItems(changed(yaml, '    tiers: [case, contractions, homophones, typo]\n', ''))).toEqual([]);
});

test.each([
  ['a sentence of 41 characters', 'I live in Hanoi with my family.', 'm'.repeat(41), 'I_TYPED_TOO_LONG', 8],
  ['a sentence without a word', 'I live in Hanoi with my family.', '"?!"', 'C_FIELD_INVALID', 8],
  ['no sentence', '    transcript: I live in Hanoi with my family.\n', '', 'C_FIELD_MISSING', 2],
  ['no audio', '    audio: hello.mp3\n', '', 'C_FIELD_MISSING', 2],
  ['audio elsewhere', 'audio: hello.mp3', 'audio: ../hello.mp3', 'C_FIELD_INVALID', 7],
  ['audio on another site', 'audio: hello.mp3', 'audio: https://example.org/hello.mp3', 'C_FIELD_INVALID', 7],
  ['a tier of Vietnamese', '[case, contractions, homophones, typo]', '[case, marks]', 'I_TIER_LANGUAGE', 9],
  ['an unknown tier', '[case, contractions, homophones, typo]', '[guess]', 'C_FIELD_INVALID', 9],
  ['a key', '    audio:', '    key: { accept: [a] }\n    audio:', 'C_FIELD_UNKNOWN', 7],
])('DICT-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});

test('DICT-3 homophones say nothing in Vietnamese', () => {
  const vietnamese = changed(yaml, 'answerLang: en', 'answerLang: vi');
  expect(problemsInItems(changed(vietnamese, '[case, contractions, homophones, typo]', '[homophones]'))).toEqual([
    ['I_TIER_LANGUAGE', 9],
  ]);
});
