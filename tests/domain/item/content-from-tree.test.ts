import { expect, test } from 'vitest';
import { lessonItems, modulesOf } from '#domain/item/content-from-tree.ts';
import {
  contentOf,
  fine,
  item,
  itemsPath,
  lesson,
  lessonPath,
  modulePath,
  problemsIn,
  readContent,
} from './sample-content.ts';
import { changed } from './sample-items.ts';

test('a folder without faults gives its content: courses, modules, lessons, items, facts, site', () => {
  const content = contentOf();
  expect(content.site.name).toBe('Đèn Sách');
  expect([...content.facts.keys()]).toEqual(['do-dai']);
  const [module] = modulesOf(content);
  expect(module?.id).toBe('tai-khoan');
  expect(
    module && lessonItems(content, module).map(({ lesson, items }) => [lesson.id, items.map((one) => one.item.id)]),
  ).toEqual([['mat-khau', ['mot']]]);
  expect(content.itemsOf({ file: 'no-such.mdx' })).toEqual([]);
});

const second = 'courses/ky-nang/01-tai-khoan/02-hai.mdx';
const secondItems = 'courses/ky-nang/01-tai-khoan/02-hai.items.yaml';

test.each([
  [
    'ITEM-3 an id twice in a module',
    { [second]: lesson('hai'), [secondItems]: `items:\n${item('hai')}${item('mot')}` },
    [`I_ID_DUPLICATE ${secondItems}:3`],
  ],
  [
    'ITEM-3 an id twice in a file',
    { [itemsPath]: `items:\n${item('mot')}${item('mot')}` },
    [`I_ID_DUPLICATE ${itemsPath}:3`],
  ],
  [
    'ITEM-3 an id in two modules is fine',
    {
      'courses/ky-nang/02-hai/module.yaml': changed(fine[modulePath] ?? '', 'id: tai-khoan', 'id: hai'),
      'courses/ky-nang/02-hai/01-bai.mdx': lesson('bai'),
      'courses/ky-nang/02-hai/01-bai.items.yaml': `items:\n${item('mot')}`,
    },
    [],
  ],
  ['ITEM-3 items without a lesson', { [secondItems]: `items:\n${item('hai')}` }, [`I_LESSON_MISSING ${secondItems}`]],
  [
    'ITEM-2 a dangling reference',
    { [lessonPath]: lesson('mat-khau', '<Check items="mot hai" />\n') },
    [`I_REFERENCE_DANGLING ${lessonPath}`],
  ],
  [
    'ITEM-2 a reference to an item for evidence',
    {
      [lessonPath]: lesson('mat-khau', '<Check items="mot hai" />\n'),
      [itemsPath]: `items:\n${item('mot')}${item('hai', ', use: evidence')}`,
    },
    [`I_REFERENCE_DANGLING ${lessonPath}`],
  ],
  [
    'ITEM-2 a reference to another lesson’s item',
    { [second]: lesson('hai', '<Check items="mot" />\n') },
    [`I_REFERENCE_DANGLING ${second}`],
  ],
  [
    'ITEM-2 an item that no <Check> names',
    {
      [lessonPath]: lesson('mat-khau', '<Check items="mot" />\n'),
      [itemsPath]: `items:\n${item('mot')}${item('hai')}`,
    },
    [`I_REFERENCE_MISSING ${itemsPath}:3`],
  ],
  [
    'ITEM-2 an item for evidence need not be named',
    {
      [lessonPath]: lesson('mat-khau', '<Check items="mot" />\n'),
      [itemsPath]: `items:\n${item('mot')}${item('hai', ', use: evidence')}`,
    },
    [],
  ],
  [
    'ITEM-2 two <Check>s name all items together',
    {
      [lessonPath]: lesson('mat-khau', '<Check items="hai" />\n\nChữ.\n\n<Check items="mot" />\n'),
      [itemsPath]: `items:\n${item('mot')}${item('hai')}`,
    },
    [],
  ],
  ['ITEM-1 a broken item', { [itemsPath]: 'items:\n  - id: a\n    kind: essay\n' }, [`I_KIND_UNKNOWN ${itemsPath}:3`]],
  [
    'a broken site.yaml',
    { 'site.yaml': changed(fine['site.yaml'] ?? '', 'base: /', 'base: den-sach') },
    ['C_FIELD_INVALID site.yaml:4'],
  ],
  [
    'an address with a path',
    { 'site.yaml': changed(fine['site.yaml'] ?? '', 'url: ""', 'url: https://a.vn/b') },
    ['C_FIELD_INVALID site.yaml:3'],
  ],
  ['a fact without a source', { 'facts.yaml': 'facts:\n  - id: a\n    text: b\n' }, ['C_FIELD_MISSING facts.yaml:2']],
  ['an empty facts.yaml', { 'facts.yaml': '' }, ['C_FIELD_INVALID facts.yaml:1']],
])('%s', (_, changes, problems) => {
  expect(problemsIn(changes)).toEqual(problems);
});

test('problems of different files are told in one run', () => {
  const problems = problemsIn({
    'site.yaml': 'name: [',
    'facts.yaml': 'fact: []\n',
    [modulePath]: changed(fine[modulePath] ?? '', 'title: Bảo vệ tài khoản\n', ''),
    [lessonPath]: lesson('mat-khau', '{1 + 1}\n'),
    [itemsPath]: 'items:\n  - id: a\n    kind: essay\n',
  });
  expect(new Set(problems.map((line) => line.split(':')[0]))).toEqual(
    new Set([
      'C_YAML_BROKEN site.yaml',
      'C_FIELD_MISSING facts.yaml',
      'C_FIELD_UNKNOWN facts.yaml',
      `C_FIELD_MISSING ${modulePath}`,
      `C_EXPRESSION ${lessonPath}`,
      `I_KIND_UNKNOWN ${itemsPath}`,
    ]),
  );
});

const examples = `# Một ví dụ
items:
  - id: mot
    kind: true-false
    difficulty: easy
    prompt: Đúng không?
    key: true
  - id: hai
    kind: number
    difficulty: easy
    prompt: Mấy?
    key: { value: 5 }
`;

test('ITEM-6 the examples of kinds are items of no lesson, each with the lines that write it', () => {
  const content = readContent({ 'item-examples.yaml': examples });
  if (!content.ok) throw new Error('the examples were refused');
  expect(content.value.itemExamples.map(({ item }) => item.id)).toEqual(['mot', 'hai']);
  expect(content.value.itemExamples[1]?.source).toBe(
    '  - id: hai\n    kind: number\n    difficulty: easy\n    prompt: Mấy?\n    key: { value: 5 }',
  );
});

test('ITEM-6 a broken example and a repeated id are told with file and line', () => {
  const problems = (text: string) => {
    const content = readContent({ 'item-examples.yaml': text });
    return content.ok ? [] : content.problems.map(({ code, place }) => [code, place?.path, place?.line]);
  };
  expect(problems(examples.replace('id: hai', 'id: mot'))).toEqual([['I_ID_DUPLICATE', 'item-examples.yaml', 8]]);
  expect(problems(examples.replace('value: 5', 'value: năm'))).toEqual([
    ['I_NUMBER_INVALID', 'item-examples.yaml', 12],
  ]);
});
