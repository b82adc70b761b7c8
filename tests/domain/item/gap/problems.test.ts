import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: gioi-thieu
    kind: gap
    difficulty: easy
    prompt: Điền vào chỗ trống.
    answerLang: en
    text: "My name {name} Lan. I {live} in Hanoi."
    gaps:
      name:
        choices: [is, am, are]
        key: is
      live:
        accept: [live]
        reject: [leave]
        tiers: [case, typo]
`;

/** The text and its gaps replaced, from line 7 on. */
const withGaps = (text: string, ...gaps: readonly string[]): string =>
  `${yaml.slice(0, yaml.indexOf('    text:'))}    text: "${text}"\n    gaps:\n${gaps.map((gap) => `      ${gap}\n`).join('')}`;

test('GAP-3 the sample has no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
});

test.each([
  ['a gap within a mark', 'My name {name} Lan', '**My** <En>name {name}</En> Lan'],
  ['gaps side by side', '{name} Lan. I {live}', '{name}{live}'],
  ['gaps in another order than their answers', '{name} Lan. I {live}', '{live} Lan. I {name}'],
])('GAP-3 no problem: %s', (_, from, to) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([]);
});

test.each([
  [
    'a gap that is not declared',
    '{live} in',
    '{leave} in',
    [
      ['I_GAP_UNDECLARED', 7],
      ['I_GAP_UNUSED', 12],
    ],
  ],
  ['a declared gap that is not in the text', 'I {live} in', 'I live in', [['I_GAP_UNUSED', 12]]],
  ['a gap that stands twice', 'in Hanoi', 'in {live}', [['I_GAP_REPEATED', 7]]],
  ['an inherited name', '{live} in', '{live} {constructor} in', [['I_GAP_UNDECLARED', 7]]],
  ['a brace that is not closed', '{live} in', '{live} in {', [['I_GAP_BRACES', 7]]],
  ['a brace that is not opened', '{live} in', '{live}} in', [['I_GAP_BRACES', 7]]],
  ['a gap without a name', 'in Hanoi', 'in {}', [['I_GAP_BRACES', 7]]],
  ['a name with capitals', 'in Hanoi', 'in {Live}', [['I_GAP_BRACES', 7]]],
  [
    'a gap without answers',
    'key: is\n      live:\n',
    'key: is\n      live: {}\n      more:\n',
    [
      ['I_GAP_UNUSED', 13],
      ['I_GAP_ANSWERS', 12],
    ],
  ],
  ['a drop-down without a key', '        key: is\n', '', [['I_GAP_ANSWERS', 9]]],
  [
    'a drop-down that is typed as well',
    '        key: is\n',
    '        key: is\n        accept: [is]\n',
    [['I_GAP_ANSWERS', 9]],
  ],
  ['a drop-down with tiers', '        key: is\n', '        key: is\n        tiers: [typo]\n', [['I_GAP_ANSWERS', 9]]],
  ['a typed gap with a key', 'accept: [live]\n', 'accept: [live]\n        key: live\n', [['I_GAP_ANSWERS', 12]]],
  ['a drop-down of one', '[is, am, are]', '[is]', [['C_FIELD_INVALID', 10]]],
  ['a drop-down of nine', '[is, am, are]', '[is, am, are, b, c, d, e, f, g]', [['C_FIELD_INVALID', 10]]],
  ['an empty choice', '[is, am, are]', '[is, ""]', [['C_FIELD_INVALID', 10]]],
  ['a choice twice', '[is, am, are]', '[is, am, is]', [['I_CHOICE_REPEATED', 10]]],
  ['choices that are alike when folded', '[is, am, are]', '[is, am, Is]', [['I_CHOICE_REPEATED', 10]]],
  ['a choice that speaks of the others', '[is, am, are]', '[is, am, Cả hai ý trên]', [['I_CHOICE_POSITIONAL', 10]]],
  ['a key that is no choice', 'key: is', 'key: was', [['I_KEY_DANGLING', 11]]],
  ['a broken pattern', 'accept: [live]', 'accept: ["(live"]', [['I_PATTERN_BROKEN', 13]]],
  ['a text that is too long', 'accept: [live]', `accept: [${'m'.repeat(41)}]`, [['I_TYPED_TOO_LONG', 13]]],
  ['a text that stands above', 'accept: [live]', 'accept: [live, Live]', [['I_ACCEPT_REPEATED', 13]]],
  ['a rejected text that is accepted', '[leave]', '[Live]', [['I_REJECT_ACCEPTED', 14]]],
  ['a tier of Vietnamese', '[case, typo]', '[case, marks]', [['I_TIER_LANGUAGE', 15]]],
  ['no accepted text', 'accept: [live]', 'accept: []', [['C_FIELD_INVALID', 13]]],
  ['an unknown field', 'reject: [leave]', 'refuse: [leave]', [['C_FIELD_UNKNOWN', 14]]],
  ['no text', '    text: "My name {name} Lan. I {live} in Hanoi."\n', '', [['C_FIELD_MISSING', 2]]],
])('GAP-3 %s', (_, from, to, problems) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual(problems);
});

const picked = (name: string): string => `${name}: { choices: [x, y], key: y }`;
const typed = (name: string): string => `${name}: { accept: [${name}] }`;

test('GAP-3 one to six gaps', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const ofCount = (count: number): string =>
    withGaps(
      `x ${names
        .slice(0, count)
        .map((name) => `{${name}}`)
        .join(' ')}`,
      ...names.slice(0, count).map(picked),
    );
  expect(problemsInItems(ofCount(1))).toEqual([]);
  expect(problemsInItems(ofCount(6))).toEqual([]);
  expect(problemsInItems(ofCount(7))).toEqual([['I_GAP_COUNT', 7]]);
  expect(problemsInItems(withGaps('No gap.').replace('gaps:', 'gaps: {}'))).toEqual([['I_GAP_COUNT', 7]]);
});

test('GAP-3 at most three typed gaps, but for practice', () => {
  const four = withGaps('{a} {b} {c} {d}', ...['a', 'b', 'c', 'd'].map(typed));
  expect(problemsInItems(withGaps('{a} {b} {c} {d}', ...['a', 'b', 'c'].map(typed), picked('d')))).toEqual([]);
  expect(problemsInItems(four)).toEqual([['I_GAP_TYPED', 8]]);
  expect(problemsInItems(changed(four, 'kind: gap', 'kind: gap\n    use: evidence'))).toEqual([['I_GAP_TYPED', 9]]);
  expect(problemsInItems(changed(four, 'kind: gap', 'kind: gap\n    use: practice'))).toEqual([]);
});

test('GAP-3 minimal pairs may differ in marks and capitals alone', () => {
  const pairs = changed(yaml, '[is, am, are]', '[is, ís, Is]');
  expect(problemsInItems(pairs)).toEqual([
    ['I_CHOICE_REPEATED', 10],
    ['I_CHOICE_REPEATED', 10],
  ]);
  expect(problemsInItems(changed(pairs, 'kind: gap', 'kind: gap\n    minimalPairs: true'))).toEqual([]);
});

test('GAP-3 choices may speak of the others where their order is kept', () => {
  const kept = changed(yaml, 'kind: gap', 'kind: gap\n    shuffle: false');
  expect(problemsInItems(changed(kept, '[is, am, are]', '[is, am, Cả hai ý trên]'))).toEqual([]);
});
