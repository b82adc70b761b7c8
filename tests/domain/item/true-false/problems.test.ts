import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: dung-lai
    kind: true-false
    difficulty: easy
    prompt: Dùng một mật khẩu là đủ.
    key: false
`;

test.each([
  ['nothing wrong', 'key: false', 'key: true', []],
  ['text for a boolean', 'key: false', 'key: sai', [['C_FIELD_INVALID', 6]]],
  ['a number for a boolean', 'key: false', 'key: 0', [['C_FIELD_INVALID', 6]]],
  ['no key', '    key: false\n', '', [['C_FIELD_MISSING', 2]]],
  ['choices', 'key: false', 'key: false\n    choices: []', [['C_FIELD_UNKNOWN', 7]]],
])('TF-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual(problems);
});

const withReasons = `${yaml}    reasons:
      - { id: a, text: Dễ nhớ, feedback: Dễ nhớ thì kẻ gian cũng dễ đoán. }
      - { id: b, text: Lộ một nơi là mất tất cả }
      - { id: c, text: Mật khẩu dài }
    reason: b
`;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `      - { id: r${at}, text: Lý do ${at} }\n`).join('');

test('TF-3 an item with reasons has no problem', () => {
  expect(problemsInItems(withReasons)).toEqual([]);
});

test.each([
  ['reasons without the right one', '    reason: b\n', '', [['I_REASON_UNPAIRED', 7]]],
  ['a reason that is not there', 'reason: b', 'reason: d', [['I_KEY_DANGLING', 11]]],
  ['an id twice', '{ id: c,', '{ id: a,', [['I_CHOICE_REPEATED', 10]]],
  ['a text twice', 'Mật khẩu dài', 'Dễ **nhớ**', [['I_CHOICE_REPEATED', 10]]],
  ['a list of right reasons', 'reason: b', 'reason: [b]', [['C_FIELD_INVALID', 11]]],
  ['an unknown field of a reason', 'feedback: Dễ', 'why: Dễ', [['C_FIELD_UNKNOWN', 8]]],
])('TF-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(withReasons, from, to))).toEqual(problems);
});

test('TF-3 a right reason without any to choose from', () => {
  expect(problemsInItems(`${yaml}    reason: b\n`)).toEqual([['I_REASON_UNPAIRED', 7]]);
});

test.each([
  [1, [['C_FIELD_INVALID', 7]]],
  [2, []],
  [6, []],
  [7, [['C_FIELD_INVALID', 7]]],
])('TF-3 %i reasons', (count, problems) => {
  expect(problemsInItems(`${yaml}    reasons:\n${lines(count)}    reason: r0\n`)).toEqual(problems);
});
