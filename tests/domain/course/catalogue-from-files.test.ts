import { expect, test } from 'vitest';
import { modulesOf } from '#domain/item/content-from-tree.ts';
import {
  contentOf,
  course,
  coursePath,
  type Files,
  fine,
  lesson,
  lessonPath,
  module,
  modulePath,
  problemsIn,
  readContent,
} from '../item/sample-content.ts';
import { changed } from '../item/sample-items.ts';

const edited = (path: string, from: string, to: string): Files => ({ [path]: changed(fine[path] ?? '', from, to) });
const inBody = (body: string): Files => ({ [lessonPath]: lesson('mat-khau', body) });

test('COURSE-1 the sample has no problem, and gets what it leaves out', () => {
  const [only] = contentOf().catalogue;
  expect(only?.modules[0]).toMatchObject({
    id: 'tai-khoan',
    courseId: 'ky-nang',
    folder: 'courses/ky-nang/01-tai-khoan',
    check: { size: 1, passPercent: 80 },
    status: 'live',
  });
  expect(only?.modules[0]?.lessons[0]).toMatchObject({
    id: 'mat-khau',
    courseId: 'ky-nang',
    moduleId: 'tai-khoan',
    file: lessonPath,
    licence: 'CC-BY-4.0',
    sources: [],
    status: 'live',
    body: { checks: [], facts: [], words: 3 },
  });
});

test('COURSE-1 a module without "check" has 10 items and a pass mark of 80 %', () => {
  const [found] = modulesOf(contentOf(edited(modulePath, 'check: { size: 1 }\n', '')));
  expect(found?.check).toEqual({ size: 10, passPercent: 80 });
});

test.each<[string, string, string, string, string, number]>([
  ['a missing field of a course', coursePath, 'title: Kỹ năng số\n', '', 'C_FIELD_MISSING', 1],
  ['an unknown field of a course', coursePath, 'lang: vi', 'lang: vi\nlanguage: vi', 'C_FIELD_UNKNOWN', 5],
  ['an unknown language', coursePath, 'lang: vi', 'lang: fr', 'C_FIELD_INVALID', 4],
  ['an unknown level', coursePath, 'level: CB1', 'level: B1', 'C_FIELD_INVALID', 6],
  ['another licence', coursePath, 'licence: CC-BY-4.0', 'licence: MIT', 'C_FIELD_INVALID', 7],
  ['an id with capitals', coursePath, 'id: ky-nang', 'id: Ky-Nang', 'C_FIELD_INVALID', 1],
  ['an id with Vietnamese letters', coursePath, 'id: ky-nang', 'id: kỹ-năng', 'C_FIELD_INVALID', 1],
  ['an id with two hyphens', coursePath, 'id: ky-nang', 'id: ky--nang', 'C_FIELD_INVALID', 1],
  ['an id of 65 characters', coursePath, 'id: ky-nang', `id: ${'a'.repeat(65)}`, 'C_FIELD_INVALID', 1],
  ['a number for a title', coursePath, 'title: Kỹ năng số', 'title: 2026', 'C_FIELD_INVALID', 2],
  ['broken YAML', coursePath, 'title: Kỹ năng số', 'title: Kỹ năng: số', 'C_YAML_BROKEN', 2],
  ['a field twice', coursePath, 'lang: vi', 'lang: vi\nlang: vi', 'C_YAML_BROKEN', 5],
  ['a missing field of a module', modulePath, 'competences: ["4.1"]\n', '', 'C_FIELD_MISSING', 1],
  ['an unknown competence', modulePath, '"4.1"', '"7.1"', 'C_FIELD_INVALID', 5],
  ['a competence without quotes', modulePath, '"4.1"', '4.1', 'C_FIELD_INVALID', 5],
  ['an unknown indicator', modulePath, 'CS5', 'CS11', 'C_FIELD_INVALID', 6],
  ['a check of no items', modulePath, 'size: 1', 'size: 0', 'C_FIELD_INVALID', 7],
  ['a pass mark of 101', modulePath, 'size: 1', 'size: 1, passPercent: 101', 'C_FIELD_INVALID', 7],
  ['an unknown field of a check', modulePath, 'size: 1', 'size: 1, pass: 80', 'C_FIELD_UNKNOWN', 7],
  ['a module without outcomes', modulePath, '[Đặt được mật khẩu]', '[]', 'C_FIELD_INVALID', 4],
  ['an unknown status', modulePath, 'check: { size: 1 }', 'status: gone', 'C_FIELD_INVALID', 7],
  ['a missing field of a lesson', lessonPath, 'minutes: 7\n', '', 'C_FIELD_MISSING', 2],
  ['an unknown field of a lesson', lessonPath, 'minutes: 7', 'minutes: 7\nlevel: A1', 'C_FIELD_UNKNOWN', 6],
  ['text for minutes', lessonPath, 'minutes: 7', 'minutes: bảy', 'C_FIELD_INVALID', 5],
  ['61 minutes', lessonPath, 'minutes: 7', 'minutes: 61', 'C_FIELD_INVALID', 5],
  ['text for a list', lessonPath, '[Tự đặt một mật khẩu]', 'Tự đặt', 'C_FIELD_INVALID', 6],
  ['a day in another order', lessonPath, '2026-11-23', '23-11-2026', 'C_FIELD_INVALID', 8],
  [
    'a source without the day on which it was read',
    lessonPath,
    'minutes: 7',
    'minutes: 7\nsources: [{ title: a, url: "https://a.vn" }]',
    'C_FIELD_MISSING',
    6,
  ],
  [
    'a source whose address is none',
    lessonPath,
    'minutes: 7',
    'minutes: 7\nsources: [{ title: a, url: a.vn, checked_on: null }]',
    'C_FIELD_INVALID',
    6,
  ],
  ['broken front matter', lessonPath, 'title: Mật khẩu mạnh', 'title: Mật khẩu: mạnh', 'C_YAML_BROKEN', 3],
])('COURSE-1 COURSE-5 %s', (_, path, from, to, code, line) => {
  const problems = problemsIn(edited(path, from, to));
  expect(problems[0]).toBe(`${code} ${path}:${line}`);
  if (code !== 'C_YAML_BROKEN') expect(problems).toHaveLength(1);
});

const secondModule = 'courses/ky-nang/02-hai/module.yaml';
const secondLesson = 'courses/ky-nang/02-hai/01-bai.mdx';
const secondCourse = 'courses/tieng-anh/course.yaml';

test.each<[string, Files, string[]]>([
  ['COURSE-2 a course without course.yaml', { [coursePath]: undefined }, ['C_PARENT_MISSING courses/ky-nang']],
  [
    'COURSE-2 a module without module.yaml',
    { [modulePath]: undefined },
    ['C_PARENT_MISSING courses/ky-nang/01-tai-khoan'],
  ],
  [
    'COURSE-2 a lesson without a number',
    { 'courses/ky-nang/01-tai-khoan/hai.mdx': lesson('hai') },
    ['C_FILE_NAME courses/ky-nang/01-tai-khoan/hai.mdx'],
  ],
  [
    'COURSE-2 a lesson with one digit',
    { 'courses/ky-nang/01-tai-khoan/2-hai.mdx': lesson('hai') },
    ['C_FILE_NAME courses/ky-nang/01-tai-khoan/2-hai.mdx'],
  ],
  [
    'COURSE-2 an item file without a number',
    {
      'courses/ky-nang/01-tai-khoan/hai.mdx': lesson('hai'),
      'courses/ky-nang/01-tai-khoan/hai.items.yaml': 'items: []\n',
    },
    ['C_FILE_NAME courses/ky-nang/01-tai-khoan/hai.mdx', 'C_FILE_NAME courses/ky-nang/01-tai-khoan/hai.items.yaml'],
  ],
  ['COURSE-2 three digits are fine', { 'courses/ky-nang/01-tai-khoan/010-hai.mdx': lesson('hai') }, []],
  [
    'COURSE-2 no course at all',
    Object.fromEntries(Object.keys(fine).map((path) => [path, path.startsWith('courses/') ? undefined : fine[path]])),
    ['C_EMPTY'],
  ],
  ['COURSE-3 two modules with one id', { [secondModule]: module('tai-khoan') }, [`C_ID_DUPLICATE ${secondModule}:1`]],
  [
    'COURSE-3 a module with the id of its course',
    { [secondModule]: module('ky-nang') },
    [`C_ID_DUPLICATE ${secondModule}:1`],
  ],
  [
    'COURSE-3 a course with the id of another course’s module',
    { [secondCourse]: course('tai-khoan') },
    [`C_ID_DUPLICATE ${secondCourse}:1`],
  ],
  [
    'COURSE-3 two courses with one id',
    { [secondCourse]: course('ky-nang'), 'courses/tieng-anh/01-a/module.yaml': module('a') },
    [`C_ID_DUPLICATE ${secondCourse}:1`],
  ],
  ['COURSE-3 a module called shell', { [secondModule]: module('shell') }, [`C_ID_RESERVED ${secondModule}:1`]],
  ['COURSE-3 a module called index', { [secondModule]: module('index') }, [`C_ID_RESERVED ${secondModule}:1`]],
  ['COURSE-3 a course called index', edited(coursePath, 'id: ky-nang', 'id: index'), [`C_ID_RESERVED ${coursePath}:1`]],
  [
    'COURSE-4 a lesson twice in a course',
    { [secondModule]: module('hai'), [secondLesson]: lesson('mat-khau') },
    [`C_ID_DUPLICATE ${secondLesson}:2`],
  ],
  [
    'COURSE-4 a lesson with the id of a module and of its course',
    {
      [secondModule]: module('hai'),
      [secondLesson]: lesson('hai'),
      'courses/ky-nang/02-hai/02-bai.mdx': lesson('ky-nang'),
    },
    [],
  ],
  [
    'COURSE-4 a lesson with the id of another course’s lesson',
    {
      [secondCourse]: course('tieng-anh'),
      'courses/tieng-anh/01-a/module.yaml': module('a'),
      'courses/tieng-anh/01-a/01-b.mdx': lesson('mat-khau'),
    },
    [],
  ],
  [
    'COURSE-4 a lesson called tu-kiem-tra',
    edited(lessonPath, 'id: mat-khau', 'id: tu-kiem-tra'),
    [`C_ID_RESERVED ${lessonPath}:2`],
  ],
  ['COURSE-4 a lesson may be called index', edited(lessonPath, 'id: mat-khau', 'id: index'), []],
  ['COURSE-5 no front matter', { [lessonPath]: 'Chỉ có chữ.\n' }, [`C_FRONT_MATTER_MISSING ${lessonPath}:1`]],
  ['COURSE-5 an empty file', { [lessonPath]: '' }, [`C_FRONT_MATTER_MISSING ${lessonPath}:1`]],
  ['COURSE-5 a tag that is not closed', inBody('<Try>\n\nChữ.\n'), [`C_MDX_BROKEN ${lessonPath}:11`]],
  ['COURSE-6 an expression', inBody('Hai: {1 + 1}.\n'), [`C_EXPRESSION ${lessonPath}:11`]],
  ['COURSE-6 an expression on its own', inBody('Chữ.\n\n{1 + 1}\n'), [`C_EXPRESSION ${lessonPath}:13`]],
  ['COURSE-6 an import', inBody("import a from 'a';\n\nChữ.\n"), [`C_EXPRESSION ${lessonPath}:11`]],
  ['COURSE-6 an export', inBody('export const a = 1;\n\nChữ.\n'), [`C_EXPRESSION ${lessonPath}:11`]],
  ['COURSE-6 a comment', inBody('Chữ.\n\n{/* ghi chú */}\n'), [`C_EXPRESSION ${lessonPath}:13`]],
  ['COURSE-6 spread attributes', inBody('<Try {...a}>\n\nChữ.\n\n</Try>\n'), [`C_EXPRESSION ${lessonPath}:11`]],
  [
    'COURSE-6 an expression as an attribute',
    inBody('<Fact id={"do-dai"} />\n'),
    [`C_EXPRESSION ${lessonPath}:11`, `C_ATTRIBUTE_INVALID ${lessonPath}:11`, `C_FACT_DANGLING ${lessonPath}:11`],
  ],
  ['COURSE-7 an unknown tag', inBody('<Video src="a" />\n'), [`C_COMPONENT_UNKNOWN ${lessonPath}:11`]],
  ['COURSE-7 a tag of HTML', inBody('<script>a</script>\n'), [`C_COMPONENT_UNKNOWN ${lessonPath}:11`]],
  ['COURSE-7 a tag in a sentence', inBody('Chữ <b>đậm</b>.\n'), [`C_COMPONENT_UNKNOWN ${lessonPath}:11`]],
  ['COURSE-7 an inherited name as a tag', inBody('<constructor />\n'), [`C_COMPONENT_UNKNOWN ${lessonPath}:11`]],
  ['COURSE-7 a tag without a name', inBody('<>Chữ</>\n'), [`C_COMPONENT_UNKNOWN ${lessonPath}:11`]],
  [
    'COURSE-7 an unknown tag inside another',
    inBody('<Try>\n\n<Nope />\n\n</Try>\n'),
    [`C_COMPONENT_UNKNOWN ${lessonPath}:13`],
  ],
  [
    'COURSE-7 an unknown kind of Aside',
    inBody('<Aside kind="note">\n\nChữ.\n\n</Aside>\n'),
    [`C_ATTRIBUTE_INVALID ${lessonPath}:11`],
  ],
  [
    'COURSE-7 an Aside without a kind',
    inBody('<Aside>\n\nChữ.\n\n</Aside>\n'),
    [`C_ATTRIBUTE_INVALID ${lessonPath}:11`],
  ],
  [
    'COURSE-7 a foreign attribute',
    inBody('<Try class="a">\n\nChữ.\n\n</Try>\n'),
    [`C_ATTRIBUTE_INVALID ${lessonPath}:11`],
  ],
  ['COURSE-7 a Check without items', inBody('<Check />\n'), [`C_ATTRIBUTE_INVALID ${lessonPath}:11`]],
  ['COURSE-7 a Check with no ids', inBody('<Check items="" />\n'), [`C_ATTRIBUTE_INVALID ${lessonPath}:11`]],
  ['COURSE-8 a fact that is not there', inBody('Gõ <Fact id="do-rong" />.\n'), [`C_FACT_DANGLING ${lessonPath}:11`]],
  ['COURSE-8 a fact that is there', inBody('Gõ <Fact id="do-dai" />.\n'), []],
  [
    'COURSE-9 a draft is checked too',
    edited(lessonPath, 'minutes: 7', 'minutes: 70\nstatus: draft'),
    [`C_FIELD_INVALID ${lessonPath}:5`],
  ],
  [
    'COURSE-9 a draft’s id is taken',
    {
      [secondModule]: module('hai'),
      [secondLesson]: changed(lesson('mat-khau'), 'minutes: 7', 'minutes: 7\nstatus: draft'),
    },
    [`C_ID_DUPLICATE ${secondLesson}:2`],
  ],
])('%s', (_, changes, problems) => {
  expect(problemsIn(changes)).toEqual(problems);
});

test.each([
  ['draft', ['tai-khoan']],
  ['retired', ['tai-khoan', 'hai']],
  ['live', ['tai-khoan', 'hai']],
])('COURSE-9 the catalogue and a module that is %s', (status, ids) => {
  const content = contentOf({ [secondModule]: `${module('hai')}status: ${status}\n` });
  expect(modulesOf(content).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['draft', ['mat-khau']],
  ['retired', ['mat-khau', 'hai']],
])('COURSE-9 the catalogue and a lesson that is %s', (status, ids) => {
  const hai = changed(lesson('hai'), 'minutes: 7', `minutes: 7\nstatus: ${status}`);
  const [only] = modulesOf(contentOf({ 'courses/ky-nang/01-tai-khoan/02-hai.mdx': hai }));
  expect(only?.lessons.map(({ id }) => id)).toEqual(ids);
});

test('COURSE-3 the message names the place of the first', () => {
  const content = readContent({ [secondModule]: module('tai-khoan') });
  const [problem] = content.ok ? [] : content.problems;
  expect(problem?.message.en).toBe(`The id “tai-khoan” is taken by ${modulePath}:1.`);
});

test('COURSE-7 every allowed tag with its attributes', () => {
  const body = [
    '<Scene>\n\nChuyện kể.\n\n</Scene>',
    '<Aside kind="attention">\n\nChú ý.\n\n</Aside>',
    '<Aside kind="tip">\n\nMẹo.\n\n</Aside>',
    '<Aside kind="why">\n\nVì sao.\n\n</Aside>',
    '<Aside kind="mistake">\n\nHay nhầm.\n\n</Aside>',
    '<Try>\n\nThử <En>Good morning</En> xem.\n\n</Try>',
    '<Check items="mot" />',
    '<Remember>\n\nNhớ <Fact id="do-dai" />.\n\n</Remember>',
  ].join('\n\n');
  const [only] = modulesOf(contentOf(inBody(`${body}\n`)));
  expect(only?.lessons[0]?.body).toMatchObject({ checks: [['mot']], facts: ['do-dai'] });
});
