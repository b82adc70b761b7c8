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
