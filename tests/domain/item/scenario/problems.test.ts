import { expect, test } from 'vitest';
import { changed, policeCall, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: goi-la
    kind: scenario
    difficulty: easy
    prompt: Làm gì?
    scenes:
      - id: dau
        text: Máy reo.
        choices:
          - { id: a, text: Nghe, to: giua }
          - { id: b, text: Thôi, to: tot }
      - id: giua
        text: Họ giục.
        choices:
          - { id: a, text: Cúp, to: dau }
          - { id: b, text: Trả tiền, to: xau }
    ends:
      - { id: tot, text: Yên., credit: full }
      - { id: xau, text: Mất., credit: none }
`;

test('SCENARIO-3 the samples have no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(policeCall)).toEqual([]);
});

test.each([
  ['a choice that leads nowhere', 'to: dau', 'to: cuoi', [['I_SCENE_DANGLING', 15]]],
  [
    'a scene with the id of another',
    'id: giua',
    'id: dau',
    [
      ['I_SCENE_REPEATED', 12],
      ['I_SCENE_DANGLING', 10],
    ],
  ],
  [
    'an end with the id of a scene',
    'id: xau',
    'id: giua',
    [
      ['I_SCENE_REPEATED', 19],
      ['I_SCENE_DANGLING', 16],
    ],
  ],
  [
    'a scene that is never reached',
    'to: giua',
    'to: tot',
    [
      ['I_SCENE_UNREACHABLE', 12],
      ['I_SCENE_UNREACHABLE', 19],
    ],
  ],
  ['an end that is never reached', 'to: xau', 'to: dau', [['I_SCENE_UNREACHABLE', 19]]],
  ['a scene without a way to a full end', 'to: dau', 'to: xau', [['I_SCENE_STUCK', 12]]],
  ['no full end', 'credit: full', 'credit: half', [['I_NO_FULL_END', 17]]],
  ['two choices with one id', '{ id: b, text: Thôi', '{ id: a, text: Thôi', [['I_CHOICE_REPEATED', 11]]],
  ['two choices with the same words', 'text: Trả tiền', 'text: Cúp ', [['I_CHOICE_REPEATED', 16]]],
  ['a scene with one choice', '          - { id: b, text: Trả tiền, to: xau }\n', '', [['C_FIELD_INVALID', 14]]],
  ['an unknown credit', 'credit: none', 'credit: zero', [['C_FIELD_INVALID', 19]]],
  ['a key', '    ends:\n', '    key: [0]\n    ends:\n', [['C_FIELD_UNKNOWN', 17]]],
])('SCENARIO-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual(problems);
});
