import { expect, test } from 'vitest';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import type { DocumentPath } from '#domain/shared/source-document.ts';

const text = `items:
  - id: mot
    choices:
      - { id: a, text: Một }
      - { id: b, text: Hai }
    key: a
updated: 2026-11-23
on: yes
`;

test('YAML 1.2: days and "yes" are text, and every value is there', () => {
  const document = parseYaml({ path: 'a.yaml', text });
  expect(document.ok && document.value.value).toEqual({
    items: [
      {
        id: 'mot',
        choices: [
          { id: 'a', text: 'Một' },
          { id: 'b', text: 'Hai' },
        ],
        key: 'a',
      },
    ],
    updated: '2026-11-23',
    on: 'yes',
  });
});

test.each<[string, DocumentPath, number, number]>([
  ['the document', [], 1, 1],
  ['a field', ['updated'], 7, 1],
  ['a field of an item', ['items', 0, 'key'], 6, 5],
  ['an entry of a list', ['items', 0, 'choices', 1], 5, 9],
  ['a field of an entry', ['items', 0, 'choices', 1, 'text'], 5, 18],
  ['a missing field of an item: the item', ['items', 0, 'prompt'], 2, 5],
  ['a missing field of the document: the document', ['more'], 1, 1],
])('the place of %s', (_, path, line, column) => {
  const document = parseYaml({ path: 'a.yaml', text });
  expect(document.ok && document.value.placeOf(path)).toEqual({ path: 'a.yaml', line, column });
});

test('front matter is counted from its line in the file', () => {
  const document = parseYaml({ path: 'a.mdx', text: 'id: a\ntitle: b\n' }, 2);
  expect(document.ok && document.value.placeOf(['title'])).toEqual({ path: 'a.mdx', line: 3, column: 1 });
  const broken = parseYaml({ path: 'a.mdx', text: 'id: a\ntitle: b: c\n' }, 2);
  expect(broken.ok ? [] : broken.problems.map(({ place }) => place?.line)).toEqual([3]);
});

test.each([
  ['a colon in a sentence', 'a: 1\nb: Hai: ba\n', 2],
  ['wrong indentation', 'a:\n  - b: 1\n   c: 2\n', 3],
  ['a field twice', 'a: 1\na: 2\n', 2],
  ['an unclosed list', 'a: [1\n', 2],
  ['two documents', 'a: 1\n---\nb: 2\n', 2],
  ['an emphasis that YAML takes for an alias', 'a: 1\nb: *nhấn\n', 2],
  ['such an emphasis in a list', 'a:\n  - b\n  - *nhấn\n', 3],
  ['a tab as indentation', 'a:\n\tb: 1\n', 2],
])('broken: %s', (_, broken, line) => {
  const document = parseYaml({ path: 'a.yaml', text: broken });
  const [problem] = document.ok ? [] : document.problems;
  expect(problem).toMatchObject({ code: 'C_YAML_BROKEN', place: { path: 'a.yaml', line } });
});

test('an alias that has its anchor is read', () => {
  const document = parseYaml({ path: 'a.yaml', text: 'a: &x [1]\nb: *x\n' });
  expect(document.ok && document.value.value).toEqual({ a: [1], b: [1] });
});

test('an empty file has no value', () => {
  const document = parseYaml({ path: 'a.yaml', text: '' });
  expect(document.ok && [document.value.value, document.value.placeOf([])]).toEqual([
    null,
    { path: 'a.yaml', line: 1, column: 1 },
  ]);
});
