import { expect, test } from 'vitest';
import { bankedFromYaml, bankedItem, choices } from '../sample-items.ts';

test('TF-4 the key is a boolean', () => {
  const yaml = `items:
  - { id: dung-lai, kind: true-false, difficulty: easy, prompt: Đúng không?, key: false, feedback: Sai. }
`;
  expect(bankedFromYaml(yaml)).toEqual({ kind: 'true-false', id: 'dung-lai', prompt: 'Đúng không?', key: false });
});

test('TF-4 reasons without feedback in the author’s order, the right one as an index', () => {
  const yaml = `items:
  - id: dung-lai
    kind: true-false
    difficulty: easy
    prompt: Đúng không?
    key: true
    reasons: [{ id: a, text: "hoa\u0300", feedback: Sai. }, { id: b, text: B }]
    reason: b
`;
  expect(bankedFromYaml(yaml)).toEqual({
    kind: 'true-false',
    id: 'dung-lai',
    prompt: 'Đúng không?',
    key: true,
    reasons: [
      { id: 'a', text: 'hoà' },
      { id: 'b', text: 'B' },
    ],
    reason: 1,
  });
});

test.each([
  ['reasons without the right one', { reasons: choices(2) }],
  ['a right reason without reasons', { reason: 0 }],
  ['a reason that is no index', { reasons: choices(2), reason: 'a' }],
])('TF-4 %s is no item of a bank', (_, more) => {
  expect(() => bankedItem({ kind: 'true-false', id: 't', prompt: 'p', key: true, ...more })).toThrow('malformed');
});
