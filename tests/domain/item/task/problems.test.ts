import { expect, test } from 'vitest';
import { changed, problemsInItems, readItems } from '../sample-items.ts';

const yaml = `items:
  - id: khoa-may
    kind: task
    prompt: Bật khóa màn hình.
    steps:
      - { id: a, text: Mở Cài đặt }
      - { id: b, text: Chọn Khóa màn hình }
`;
const withSteps = (count: number): string =>
  `${yaml.split('      -')[0]}${Array.from({ length: count }, (_, at) => `      - { id: s${at}, text: Bước ${at} }\n`).join('')}`;

test('TASK-2 the sample has no problem; it is for practice without saying so', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  const read = readItems(yaml);
  expect(read.ok && read.value.map(({ item }) => item.use)).toEqual(['practice']);
});

test('TASK-2 it may say so', () => {
  expect(problemsInItems(`${yaml}    use: practice\n`)).toEqual([]);
});

test.each([
  ['use: both', 'I_TASK_USE'],
  ['use: evidence', 'I_TASK_USE'],
  ['use: exam', 'C_FIELD_INVALID'],
  ['key: a', 'C_FIELD_UNKNOWN'],
  ['points: 50', 'C_FIELD_UNKNOWN'],
  ['difficulty: easy', 'C_FIELD_UNKNOWN'],
])('TASK-2 %s', (line, code) => {
  expect(problemsInItems(`${yaml}    ${line}\n`)).toEqual([[code, 8]]);
});

test.each([
  ['an id twice', '{ id: b,', '{ id: a,', 'I_CHOICE_REPEATED', 7],
  ['a text twice', 'Chọn Khóa màn hình', 'Mở **Cài đặt**', 'I_CHOICE_REPEATED', 7],
  ['no prompt', '    prompt: Bật khóa màn hình.\n', '', 'C_FIELD_MISSING', 2],
])('TASK-2 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});

test.each([
  [1, [['C_FIELD_INVALID', 5]]],
  [2, []],
  [10, []],
  [11, [['C_FIELD_INVALID', 5]]],
])('TASK-2 %i steps', (count, problems) => {
  expect(problemsInItems(withSteps(count))).toEqual(problems);
});
