import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: do-dai
    kind: choice
    difficulty: easy
    prompt: Mật khẩu nào khó đoán nhất?
    choices:
      - { id: a, text: "matkhau123", feedback: Dễ đoán. }
      - { id: b, text: "bốn từ" }
      - { id: c, text: "Hà Nội" }
    key: b
`;

test('CHOICE-3 the sample has no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
});

test.each([
  ['a key that names no choice', 'key: b', 'key: d', 'I_KEY_DANGLING', 10],
  ['a repeated id', '{ id: c,', '{ id: a,', 'I_CHOICE_REPEATED', 9],
  ['the same words', '"Hà Nội"', '"bốn từ"', 'I_CHOICE_REPEATED', 9],
  ['the same words with other spaces', '"Hà Nội"', '" bốn  từ "', 'I_CHOICE_REPEATED', 9],
  ['the same words in NFD', '"Hà Nội"', `"${'bốn từ'.normalize('NFD')}"`, 'I_CHOICE_REPEATED', 9],
  ['the same words in bold', '"Hà Nội"', '"bốn **từ**"', 'I_CHOICE_REPEATED', 9],
  ['the same words with other capitals and a stop', '"Hà Nội"', '"Bốn từ."', 'I_CHOICE_REPEATED', 9],
  ['the same words without marks', '"Hà Nội"', '"bon tu"', 'I_CHOICE_REPEATED', 9],
  ['all of the above', '"Hà Nội"', '"Tất cả các ý trên"', 'I_CHOICE_POSITIONAL', 9],
  ['all answers are right', '"Hà Nội"', '"Cả ba đáp án đều đúng."', 'I_CHOICE_POSITIONAL', 9],
  ['none of them', '"Hà Nội"', '"Không câu nào đúng"', 'I_CHOICE_POSITIONAL', 9],
  ['A and B', '"Hà Nội"', '"Cả A và B"', 'I_CHOICE_POSITIONAL', 9],
  ['all of the above, in English', '"Hà Nội"', '"<En>All of the above</En>"', 'I_CHOICE_POSITIONAL', 9],
  ['no key', '    key: b\n', '', 'C_FIELD_MISSING', 2],
  ['a list as the key', 'key: b', 'key: [b]', 'C_FIELD_INVALID', 10],
  ['an unknown field', 'key: b', 'key: b\n    keys: b', 'C_FIELD_UNKNOWN', 11],
  ['an unknown field of a choice', 'feedback: Dễ', 'why: Dễ', 'C_FIELD_UNKNOWN', 7],
  ['no difficulty', '    difficulty: easy\n', '', 'C_FIELD_MISSING', 2],
  ['an unknown difficulty', 'difficulty: easy', 'difficulty: trivial', 'C_FIELD_INVALID', 4],
  ['an unknown use', 'key: b', 'key: b\n    use: exam', 'C_FIELD_INVALID', 11],
  ['no points', 'key: b', 'key: b\n    points: 0', 'C_FIELD_INVALID', 11],
  ['half a point', 'key: b', 'key: b\n    points: 0.5', 'C_FIELD_INVALID', 11],
  ['an id with capitals', 'id: do-dai', 'id: Do-Dai', 'C_FIELD_INVALID', 2],
  ['an empty prompt', 'prompt: Mật khẩu nào khó đoán nhất?', 'prompt: ""', 'C_FIELD_INVALID', 5],
])('CHOICE-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});

test('CHOICE-3 one choice is too few', () => {
  const one = yaml.replace(/ {6}- \{ id: [ac].*\n/gu, '');
  expect(problemsInItems(one)).toEqual([['C_FIELD_INVALID', 6]]);
});

test.each([
  ['everybody, which is no other choice', '"Hà Nội"', '"Tất cả mọi người trong nhà"'],
  [
    'all of them where the order is kept',
    '"Hà Nội" }\n    key: b',
    '"Tất cả các ý trên" }\n    key: b\n    shuffle: false',
  ],
  [
    'marks alone, where they are what is asked',
    '"Hà Nội" }\n    key: b',
    '"bòn tu" }\n    key: b\n    minimalPairs: true',
  ],
])('CHOICE-3 allows %s', (_, from, to) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([]);
});
