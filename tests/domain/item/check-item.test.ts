import { expect, test } from 'vitest';
import { explanationFromAuthored } from '#domain/item/check-item.ts';
import { readItems } from './sample-items.ts';

const explanationOf = (yaml: string) => {
  const read = readItems(`items:\n  - { id: a, difficulty: easy, prompt: Nào?, ${yaml} }\n`);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return read.value.map(({ item }) => explanationFromAuthored(item));
};

test.each([
  [
    'kind: choice, key: a, choices: [{ id: a, text: A, feedback: Phải. }, { id: b, text: B }], hint: Nghĩ.',
    { byChoice: ['Phải.', null], hints: ['Nghĩ.'], answerLang: 'vi' },
  ],
  [
    'kind: true-false, key: true, feedback: Vì thế.',
    { feedback: 'Vì thế.', byChoice: [], hints: [], answerLang: 'vi' },
  ],
  [
    'kind: find, key: [a], screen: { title: T, parts: [{ id: a, role: link, text: A, feedback: Lạ. }, { id: b, role: text, text: B }] }',
    { byChoice: ['Lạ.', null], hints: [], answerLang: 'vi' },
  ],
  [
    'kind: scenario, scenes: [{ id: s, text: S, choices: [{ id: a, text: A, to: t, feedback: Ừ. }, { id: b, text: B, to: e }] }, { id: t, text: T, choices: [{ id: a, text: A, to: e }, { id: b, text: B, to: s, feedback: Lùi. }] }], ends: [{ id: e, text: E, credit: full }]',
    { byChoice: ['Ừ.', null, null, 'Lùi.'], hints: [], answerLang: 'vi' },
  ],
  ['kind: text, answerLang: en, key: { accept: [a] }', { byChoice: [], hints: [], answerLang: 'en' }],
])('what is said about an item: %s', (yaml, explanation) => {
  expect(explanationOf(yaml)).toEqual([explanation]);
});
