import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: ghep
    kind: match
    difficulty: middle
    prompt: Ghép lời chào với buổi.
    lefts:
      - { id: sang, text: Buổi sáng }
      - { id: toi, text: Buổi tối }
    rights:
      - { id: gm, text: Good morning }
      - { id: ge, text: Good evening }
      - { id: bye, text: Goodbye }
    key:
      sang: gm
      toi: ge
`;

test('MATCH-3 the sample has no problem, nor have two lefts with one right', () => {
  expect(problemsInItems(yaml)).toEqual([]);
  expect(problemsInItems(changed(yaml, 'toi: ge', 'toi: gm'))).toEqual([]);
});

test.each([
  ['an incomplete key', '      toi: ge\n', '', [['I_KEY_INCOMPLETE', 13]]],
  ['a key that names no right', 'toi: ge', 'toi: gn', [['I_KEY_DANGLING', 15]]],
  [
    'a key that names no left',
    'toi: ge',
    'trua: ge',
    [
      ['I_KEY_DANGLING', 15],
      ['I_KEY_INCOMPLETE', 13],
    ],
  ],
  ['an inherited name as a right', 'toi: ge', 'toi: constructor', [['I_KEY_DANGLING', 15]]],
  ['two equal lefts', 'Buổi tối', 'Buổi sáng', [['I_CHOICE_REPEATED', 8]]],
  ['two equal rights', 'Goodbye', 'Good evening', [['I_CHOICE_REPEATED', 12]]],
  ['a list as the key', 'key:\n      sang: gm\n      toi: ge', 'key: [gm, ge]', [['C_FIELD_INVALID', 13]]],
])('MATCH-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual(problems);
});
