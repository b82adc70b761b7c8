import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredKinds, isScored, unscoredKinds } from '#domain/item/authored-kinds.ts';
import { hintsOf } from '#domain/item/items-from-document.ts';
import { codesAndLines, problemsInItems, readItems, scoredItems } from './sample-items.ts';

const trueFalse = (id: string, more = ''): string =>
  `  - id: ${id}\n    kind: true-false\n    difficulty: easy\n    prompt: Đúng không?\n    key: true\n${more}`;

test('ITEM-1 the items of a file, each with the place of its id, use "both" and 100 points unless it says otherwise', () => {
  const read = readItems(`items:\n${trueFalse('mot')}${trueFalse('hai', '    use: practice\n    points: 50\n')}`);
  const items = read.ok ? read.value : [];
  expect(items.map(({ item, place }) => [item.id, item.use, isScored(item) && item.points, place.line])).toEqual([
    ['mot', 'both', 100, 2],
    ['hai', 'practice', 50, 7],
  ]);
});

test.each([
  ['an unknown kind', 'items:\n  - id: a\n    kind: essay\n', [['I_KIND_UNKNOWN', 3]]],
  ['an inherited name as a kind', 'items:\n  - id: a\n    kind: constructor\n', [['I_KIND_UNKNOWN', 3]]],
  ['a number as a kind', 'items:\n  - id: a\n    kind: 1\n', [['I_KIND_UNKNOWN', 3]]],
  ['a map that cannot be text as a kind', 'items:\n  - id: a\n    kind: { toString: x }\n', [['I_KIND_UNKNOWN', 3]]],
  [
    'a file without items',
    'item: []\n',
    [
      ['C_FIELD_MISSING', 1],
      ['C_FIELD_UNKNOWN', 1],
    ],
  ],
  ['an unknown field of the file', 'items: []\nmore: 1\n', [['C_FIELD_UNKNOWN', 2]]],
  ['a map of items', 'items:\n  a: 1\n', [['C_FIELD_INVALID', 1]]],
  ['an item that is text', 'items:\n  - a\n', [['C_FIELD_INVALID', 2]]],
  ['broken YAML', 'items:\n  - id: a\n   kind: b\n', [['C_YAML_BROKEN', 3]]],
  ['a prompt that begins with a star', 'items:\n  - id: a\n    prompt: *nào\n', [['C_YAML_BROKEN', 3]]],
])('ITEM-1 %s', (_, yaml, problems) => {
  expect(problemsInItems(yaml)).toEqual(problems);
});

test('ITEM-1 an item without a kind is told at the item', () => {
  expect(problemsInItems('items:\n  - id: a\n')).toEqual([['C_FIELD_MISSING', 2]]);
});

test('ITEM-1 every broken item of a file is told', () => {
  const yaml = `items:\n${trueFalse('Mot')}${trueFalse('hai')}${trueFalse('ba', '    more: 1\n    less: 2\n')}`;
  expect(problemsInItems(yaml)).toEqual([
    ['C_FIELD_INVALID', 2],
    ['C_FIELD_UNKNOWN', 17],
    ['C_FIELD_UNKNOWN', 18],
  ]);
});

test.each([
  ['', []],
  ['    hint: Một.\n', ['Một.']],
  ['    hint: [Một., Hai.]\n', ['Một.', 'Hai.']],
])('hints of %j', (line, hints) => {
  expect(scoredItems(`items:\n${trueFalse('mot', line)}`).map(hintsOf)).toEqual([hints]);
});

test('ITEM-1 the examples for authors in CONTRIBUTING.md are items, and leave out no kind', () => {
  const text = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const yaml = text.split('```yaml\n').find((block) => block.startsWith('items:')) ?? '';
  const read = readItems(yaml.slice(0, yaml.indexOf('```')));
  expect(read.ok ? [] : codesAndLines(read.problems)).toEqual([]);
  const shown = new Set(read.ok ? read.value.map(({ item }) => item.kind) : []);
  expect([...shown].toSorted()).toEqual([...Object.keys(authoredKinds), ...Object.keys(unscoredKinds)].toSorted());
});
