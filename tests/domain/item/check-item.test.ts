import { expect, test } from 'vitest';
import { explanationFromAuthored, taskFromAuthored } from '#domain/item/check-item.ts';
import { readItems, scoredItems } from './sample-items.ts';

const explanationOf = (yaml: string) =>
  scoredItems(`items:\n  - { id: a, difficulty: easy, prompt: Nào?, ${yaml} }\n`).map(explanationFromAuthored);

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
    'kind: true-false, key: false, reason: b, reasons: [{ id: a, text: A, feedback: Chưa phải. }, { id: b, text: B }]',
    { byChoice: ['Chưa phải.', null], hints: [], answerLang: 'vi' },
  ],
  [
    'kind: listen, key: a, choices: [{ id: a, text: A, feedback: Phải. }, { id: b, text: B }], audio: chao/hello.mp3, lang: en, transcript: Hello., voice: synthetic',
    {
      byChoice: ['Phải.', null],
      hints: [],
      answerLang: 'vi',
      speech: { transcript: 'Hello.', lang: 'en', isSynthetic: true },
    },
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

test('TASK-1 a task has steps, what is said when they are done, and nothing that could be scored', () => {
  const read = readItems(`items:
  - { id: v, kind: task, prompt: Khóa máy., steps: [{ id: a, text: Một }, { id: b, text: Hai }], feedback: Tốt. }
`);
  const tasks = read.ok ? read.value.flatMap(({ item }) => (item.kind === 'task' ? [taskFromAuthored(item)] : [])) : [];
  const steps = [
    { id: 'a', text: 'Một' },
    { id: 'b', text: 'Hai' },
  ];
  expect(tasks).toEqual([{ id: 'v', prompt: 'Khóa máy.', steps, feedback: 'Tốt.' }]);
});
