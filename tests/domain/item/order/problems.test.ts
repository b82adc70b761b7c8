import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: mat-may
    kind: order
    difficulty: hard
    prompt: Mất máy thì làm gì trước?
    choices:
      - { id: doi, text: Đổi mật khẩu }
      - { id: khoa, text: Khóa SIM }
      - { id: bao, text: Báo công an }
    key:
      - khoa
      - doi
      - bao
`;

test('ORDER-3 the sample has no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
});

test.each([
  ['an incomplete key', '      - bao\n', '', [['I_KEY_INCOMPLETE', 10]]],
  [
    'a key that names no choice',
    '- bao\n',
    '- bo\n',
    [
      ['I_KEY_DANGLING', 13],
      ['I_KEY_INCOMPLETE', 10],
    ],
  ],
  ['a choice twice in the key', '- bao\n', '- bao\n      - doi\n', [['I_KEY_REPEATED', 14]]],
  ['two equal choices', 'text: Báo công an', 'text: Khóa SIM', [['I_CHOICE_REPEATED', 9]]],
  ['feedback for a choice', 'text: Báo công an', 'text: Báo, feedback: Tốt', [['C_FIELD_UNKNOWN', 9]]],
])('ORDER-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual(problems);
});
