import { describe, expect, test } from 'vitest';
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

/** Each level nine times the level before: 9⁹ values out of 500 characters. */
const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`))
  .join('\n');

/** What was found: the first problem's code and line, or the value. */
function found(hostile: string): unknown {
  const document = parseYaml({ path: 'a.yaml', text: hostile });
  if (document.ok) return document.value.value;
  const [problem] = document.problems;
  return `${problem?.code} ${problem?.place?.path}:${problem?.place?.line}`;
}

describe('COURSE-10 hostile YAML gives a problem with its place', () => {
  test.each([
    ['aliases of aliases (billion laughs)', laughs, 'C_YAML_ALIASES a.yaml:4'],
    ['an alias within what it stands for', 'a: 1\nb: &b [*b]\n', 'C_YAML_ALIASES a.yaml:2'],
    ['very many aliases', `a: &a 1\nb:\n${'  - *a\n'.repeat(20_000)}`, 'C_YAML_ALIASES a.yaml:1003'],
    ['lists within lists', `a: 1\nb: ${'['.repeat(100_000)}`, 'C_YAML_DEEP a.yaml:2'],
    ['closed lists within lists', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'C_YAML_DEEP a.yaml:1'],
    ['lists within lists on one line', '- '.repeat(100_000), 'C_YAML_DEEP a.yaml:1'],
    [
      'maps within maps',
      Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'C_YAML_DEEP a.yaml:64',
    ],
    ['anchors upon anchors', '&a '.repeat(50_000), 'C_YAML_DEEP a.yaml:1'],
    ['a tag of another language', 'a: 1\nb: !!js/function "x"\n', 'C_YAML_BROKEN a.yaml:2'],
    ['a sentence that YAML takes for a tag', 'a: !Chú ý\n', 'C_YAML_BROKEN a.yaml:1'],
    ['a tag that makes no plain value', 'a: !!binary AAAA\n', 'C_YAML_BROKEN a.yaml:1'],
    ['a list as a key', '? [a]\n: 1\n', 'C_YAML_BROKEN a.yaml:1'],
    ['a key twice, among very many', `${'a: 1\n'.repeat(20_000)}`, 'C_YAML_BROKEN a.yaml:2'],
    ['very many mistakes', '\ta: 1\n'.repeat(70_000), 'C_YAML_BROKEN a.yaml:1'],
    ['a sentence never closed, 5 MB', `a: '${'x'.repeat(5_000_000)}`, 'C_YAML_BROKEN a.yaml:1'],
    ['a mistake after CRLF', 'a: 1\r\nb: x: y\r\n', 'C_YAML_BROKEN a.yaml:2'],
    [
      'what is not UTF-8',
      `a: 1\nb: Ti${new TextDecoder().decode(Uint8Array.of(0xea, 0x6e))}g\n`,
      'C_ENCODING a.yaml:2',
    ],
    ['UTF-16', new TextDecoder().decode(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0)), 'C_ENCODING a.yaml:1'],
  ])('%s', (_, hostile, expected) => {
    expect(found(hostile)).toBe(expected);
  });
});

describe('COURSE-10 unusual YAML is read', () => {
  test.each<[string, string, unknown]>([
    ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['a byte order mark', '\uFEFFa: 1\n', { a: 1 }],
    ['`<<` as a field like any other', 'a: &a {x: 1}\nb:\n  <<: *a\n', { a: { x: 1 }, b: { '<<': { x: 1 } } }],
    ['a number of aliases', `a: &a x\nb: [${Array(500).fill('*a').join(', ')}]\n`, { a: 'x', b: Array(500).fill('x') }],
    ['an anchor a second time: the last before the alias', 'a: [&a 1, &a 2, *a]\n', { a: [1, 2, 2] }],
    ['tags of the core', 'a: !!str 1\nb: !!int "2"\n', { a: '1', b: 2 }],
    ['a line of 5 MB', `a: ${'x'.repeat(5_000_000)}\n`, { a: 'x'.repeat(5_000_000) }],
    [
      'very many fields',
      Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}`).join('\n'),
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
    ],
  ])('%s', (_, text, value) => {
    expect(found(text)).toEqual(value);
  });

  test('a field called __proto__ is a field, and no prototype', () => {
    const value = found('__proto__: { a: 1 }\n');
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Reflect.get(Object(value), 'a')).toBeUndefined();
  });
});

test('front matter that is nested too deeply is counted from its line in the file', () => {
  const document = parseYaml({ path: 'a.mdx', text: `id: a\ntitle: ${'['.repeat(100)}` }, 2);
  expect(document.ok ? [] : document.problems).toMatchObject([{ code: 'C_YAML_DEEP', place: { line: 3 } }]);
});
