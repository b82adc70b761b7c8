import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: nen-lam
    kind: multiple
    difficulty: middle
    prompt: Những việc nào nên làm?
    choices:
      - { id: a, text: Khóa máy }
      - { id: b, text: Cho mượn thẻ }
      - { id: c, text: Đổi mật khẩu }
    key:
      - a
      - c
`;

test('MULTIPLE-3 the sample has no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
});

test.each([
  ['a key that names no choice', '- c\n', '- d\n', 'I_KEY_DANGLING', 12],
  ['a key twice', '- c\n', '- a\n', 'I_KEY_REPEATED', 12],
  ['no wrong choice', '- c\n', '- c\n      - b\n', 'I_NO_WRONG_CHOICE', 10],
  ['two equal choices', 'Đổi mật khẩu', 'Khóa  máy', 'I_CHOICE_REPEATED', 9],
  ['no key at all', 'key:\n      - a\n      - c\n', 'key: []\n', 'C_FIELD_INVALID', 10],
  ['a single key without brackets', 'key:\n      - a\n      - c\n', 'key: a\n', 'C_FIELD_INVALID', 10],
])('MULTIPLE-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});
