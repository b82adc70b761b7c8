import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTitleIndex, createLunrEngine } from '#adapters/lunr/title-index.ts';
import type { SearchEngine, SearchRecord } from '#domain/search/schema.ts';
import { searchRecordFromLesson } from '#domain/search/search-record-from-lesson.ts';
import { loadContent } from '#wiring/node.ts';

const lessonsOf = (hits: readonly { readonly route: string }[]): string[] =>
  hits.map(({ route }) => route.split('/').at(-2) ?? '');

describe('SEARCH-3 in the lessons that there are', () => {
  let engine: SearchEngine;
  let count = 0;
  beforeAll(async () => {
    const content = await loadContent();
    if (!content.ok) throw new Error('The content has problems');
    const records = content.value.catalogue.flatMap((course) =>
      course.modules.flatMap((module) =>
        module.lessons.map((lesson) => searchRecordFromLesson(course, module, lesson)),
      ),
    );
    count = records.length;
    // As a device has it: written to a file and read again.
    engine = createLunrEngine(JSON.parse(JSON.stringify(buildTitleIndex(records))));
  });

  const spellings = (text: string): string[] => [text, text.normalize('NFD'), text.toLocaleUpperCase('vi')];
  const queries = [
    ...['mat khau', ...spellings('mật khẩu'), 'mật khâu', ' mat   khau ', '“mật khẩu”'].map((query) => [
      query,
      'mat-khau-manh',
    ]),
    ...['dien thoai', ...spellings('điện thoại'), 'mat dien thoai', 'mất điện thoại'].map((query) => [
      query,
      'khoa-may-va-mat-may',
    ]),
    ...['xac thuc', 'xác thực hai bước', 'ma otp', 'mã OTP', 'OTP'].map((query) => [query, 'xac-thuc-hai-buoc']),
    ...['du lieu ca nhan', 'dữ liệu cá nhân'].map((query) => [query, 'du-lieu-ca-nhan']),
    ...['quen mat khau', 'lấy lại mật khẩu'].map((query) => [query, 'quan-ly-mat-khau']),
    ...['zalo', 'facebook', 'rieng tu'].map((query) => [query, 'rieng-tu-mang-xa-hoi']),
    ...['chao hoi', 'chào', 'cam on', 'tam biet'].map((query) => [query, 'chao-hoi']),
    ...['gia dinh', 'nói về gia đình'].map((query) => [query, 'gia-dinh']),
    ...['danh van', 'đánh vần tên', 'bang chu cai'].map((query) => [query, 'danh-van-ten']),
  ] as const;
  test.each(queries)('“%s” finds %s', async (query, lesson) => {
    expect(lessonsOf(await engine.search(query ?? ''))).toContain(lesson);
  });

  test.each([
    ['mật khẩu', 'mat-khau-manh'],
    ['mat khau manh', 'mat-khau-manh'],
    ['mất máy', 'khoa-may-va-mat-may'],
    ['gia đình', 'gia-dinh'],
    ['đánh vần', 'danh-van-ten'],
  ])('“%s” finds %s first', async (query, lesson) => {
    expect(lessonsOf(await engine.search(query))[0]).toBe(lesson);
  });

  test('“mat khau” and “mật khẩu” find the same lessons', async () => {
    const [plain, marked] = [await engine.search('mat khau'), await engine.search('mật khẩu')];
    expect(new Set(lessonsOf(plain))).toEqual(new Set(lessonsOf(marked)));
  });

  test.each(['máy bay phản lực', 'nấu phở bò', 'xyzzy', 'qwertyuiop', 'blockchain', '0123456789'])(
    '“%s” finds nothing',
    async (query) => {
      expect(await engine.search(query)).toEqual([]);
    },
  );

  test.each(['gia đình', 'chào hỏi'])('“%s” does not find the lessons of another course', async (query) => {
    expect((await engine.search(query)).filter(({ route }) => route.includes('/ky-nang-so/'))).toEqual([]);
  });

  test('what the last word begins with is enough while it is typed; the words before it are whole', async () => {
    expect(lessonsOf(await engine.search('mật kh'))).toContain('mat-khau-manh');
    expect(lessonsOf(await engine.search('xác th'))).toContain('xac-thuc-hai-buoc');
    expect(await engine.search('kha mật')).toEqual([]);
  });

  test('a word too many is borne where two thirds of the words are there', async () => {
    expect(lessonsOf(await engine.search('mật khẩu mạnh xyzzy'))).toContain('mat-khau-manh');
    expect(await engine.search('mật xyzzy qwerty')).toEqual([]);
  });

  test('a hit has its title, and its summary as a passage with the words marked', async () => {
    const hit = (await engine.search('mat khau')).find(({ route }) => route.endsWith('/mat-khau-manh/'));
    expect(hit).toMatchObject({ engine: 'lunr', route: 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/' });
    expect(hit?.title).toMatch(/mật khẩu/u);
    const matches = hit?.passage.filter(({ isMatch }) => isMatch).map(({ text }) => text);
    expect(matches).toEqual(expect.arrayContaining(['mật', 'khẩu']));
  });

  const hostile: readonly string[] = [
    ...['', ' ', '\u0000', '+', '-', '*', '~', '^', ':', '+ - * ~ ^ :', '*:*', 'title:', 'title:mat', 'constructor:'],
    ...['+mat -khau', 'mat~9', 'mat^1e9', 'mat*', '*mat', 'khong:co', '=mat', 'mat+khau', '\\', '"', "'"],
    ...[
      '\u0301',
      '\u0301\u0323\u0300',
      'mat \u0301',
      '\u0301 mat',
      '😀',
      '👩🏽‍🔧👨‍👩‍👧',
      '🇻🇳 mat khau',
      '\uD800',
      '\uDFFF mat',
    ],
    ...[
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      '{{7*7}}',
      "'; DROP TABLE x; --",
      '%00',
    ],
    ...['مرحبا', '\u202Emat khau\u202C', 'שלום', 'パスワード', '密码', '\u200B\u200C\u200D\uFEFF'],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
    ...['NaN', 'undefined', 'null', 'Infinity', '-1', '1e999'],
  ];
  test.each(hostile)('%j is borne', async (query) => {
    const hits = await engine.search(query);
    expect(hits.length).toBeLessThanOrEqual(count);
  });

  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['10,000 marks', '\u0301'.repeat(10_000)],
    ['10,000 operators', '+-*~^:'.repeat(1_667)],
    ['10,000 emoji', '😀'.repeat(10_000)],
  ])('%s find nothing', async (_, query) => {
    expect(await engine.search(query)).toEqual([]);
  });

  test.each([
    ['a letter with 10,000 marks', `a${'\u0323'.repeat(10_000)}`],
    ['2,500 times the same word', 'mat '.repeat(2_500)],
    ['2,000 words', Array.from({ length: 2_000 }, (_, at) => `w${at.toString(36)}`).join(' ')],
  ])('%s are borne', async (_, query) => {
    expect((await engine.search(query)).length).toBeLessThanOrEqual(count);
  });

  test('any query finds lessons that there are, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        async (query) => {
          const routes = (await engine.search(query)).map(({ route }) => route);
          expect(new Set(routes).size).toBe(routes.length);
          expect(routes.length).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('SEARCH-3 in records made for it', () => {
  const record = (route: string, change: Partial<SearchRecord>): SearchRecord => ({
    route: `x/${route}/`,
    title: 'Bài',
    summary: 'Tóm tắt',
    module: 'Phần',
    course: 'Khóa',
    headings: [],
    outcomes: [],
    ...change,
  });
  const search = async (records: readonly SearchRecord[], query: string): Promise<string[]> =>
    lessonsOf(await createLunrEngine(buildTitleIndex(records)).search(query));

  test('a word is found wherever it stands, in a title first', async () => {
    const records = [
      record('khoa', { course: 'Ong mật' }),
      record('phan', { module: 'Ong mật' }),
      record('de-muc', { headings: ['Ong mật'] }),
      record('tom-tat', { summary: 'Ong mật' }),
      record('ket-qua', { outcomes: ['Ong mật'] }),
      record('ten', { title: 'Ong mật' }),
    ];
    const found = await search(records, 'ong mat');
    expect(new Set(found)).toEqual(new Set(['ten', 'ket-qua', 'tom-tat', 'de-muc', 'phan', 'khoa']));
    expect(found[0]).toBe('ten');
  });

  test('marks that were typed put the right word first; marks left out find both', async () => {
    const records = [record('ma', { title: 'Ma thuật' }), record('ma-so', { title: 'Mã thuật' })];
    expect((await search(records, 'mã'))[0]).toBe('ma-so');
    expect(await search([...records].reverse(), 'mã')).toEqual(['ma-so', 'ma']);
    expect((await search(records, 'ma')).sort()).toEqual(['ma', 'ma-so']);
  });

  test('neighbours in the order of the query stand first', async () => {
    const records = [
      record('xa', { title: 'Mật ong khẩu trang tốt' }),
      record('gan', { title: 'Ong trang mật khẩu tốt' }),
    ];
    expect(await search(records, 'mat khau tot')).toEqual(['gan', 'xa']);
    expect(await search([...records].reverse(), 'mat khau tot')).toEqual(['gan', 'xa']);
  });

  test('no record, no hit', async () => {
    expect(await search([], 'mat khau')).toEqual([]);
  });
});
