import { expect, test } from 'vitest';
import { changed, parcelMessage, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: tin-la
    kind: find
    difficulty: easy
    prompt: Chỗ nào lạ?
    screen:
      title: Tin nhắn
      parts:
        - { id: ai, role: sender, text: Số lạ }
        - { id: duong, role: link, text: la.example }
        - { id: ma, role: number, text: "12" }
    key:
      - ma
      - duong
`;

test('FIND-3 the samples have no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(parcelMessage)).toEqual([]);
});

const manyParts = Array.from({ length: 10 }, (_, at) => `        - { id: p${at}, role: text, text: Dòng ${at} }\n`);

test.each([
  ['a key that names no part', '- duong\n', '- nut\n', 'I_KEY_DANGLING', 14],
  ['a key twice', '- duong\n', '- ma\n', 'I_KEY_REPEATED', 14],
  ['no part that is no sign', '- duong\n', '- duong\n      - ai\n', 'I_NO_WRONG_CHOICE', 12],
  ['two equal parts', 'text: "12"', 'text: Số  lạ', 'I_CHOICE_REPEATED', 11],
  ['two parts with one id', 'id: ma,', 'id: ai,', 'I_CHOICE_REPEATED', 11],
  ['no key', 'key:\n      - ma\n      - duong\n', 'key: []\n', 'C_FIELD_INVALID', 12],
  ['an unknown role', 'role: link', 'role: logo', 'C_FIELD_INVALID', 10],
  ['thirteen parts', '    key:\n', `${manyParts.join('')}    key:\n`, 'C_FIELD_INVALID', 8],
  ['shuffle', 'difficulty: easy', 'difficulty: easy\n    shuffle: false', 'C_FIELD_UNKNOWN', 5],
])('FIND-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toContainEqual([code, line]);
});

test('FIND-3 a screen of one part', () => {
  const one = yaml.replace(/ {8}- \{ id: (?:duong|ma).*\n/gu, '');
  expect(problemsInItems(one)).toContainEqual(['C_FIELD_INVALID', 8]);
});
