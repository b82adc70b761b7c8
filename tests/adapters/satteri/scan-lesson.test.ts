import { expect, test } from 'vitest';
import { scanLesson } from '#adapters/satteri/scan-lesson.ts';

const scan = (body: string) => {
  const scanned = scanLesson({ path: 'a.mdx', text: `---\nid: a\ntitle: b\n---\n\n${body}` });
  if (!scanned.ok) throw new Error(scanned.problems.map(({ message }) => message.en).join(' '));
  return scanned.value;
};

test('the front matter is what stands between the two lines, from line 2 on', () => {
  expect(scan('Chữ.').frontMatter).toEqual({ text: 'id: a\ntitle: b', line: 2 });
});

test('headings, with their depth and their words', () => {
  expect(scan('## Một *hai*\n\nChữ.\n\n### `Ba`\n').headings).toEqual([
    { depth: 2, text: 'Một hai' },
    { depth: 3, text: 'Ba' },
  ]);
});

test('tags, with their attributes and places, inner ones too', () => {
  const { elements } = scan('<Aside kind="why">\n\nNói <En>hi</En>.\n\n<Check items="a b" />\n\n</Aside>\n');
  expect(elements).toEqual([
    { name: 'Aside', attributes: { kind: 'why' }, place: { path: 'a.mdx', line: 6, column: 1 } },
    { name: 'En', attributes: {}, place: { path: 'a.mdx', line: 8, column: 5 } },
    { name: 'Check', attributes: { items: 'a b' }, place: { path: 'a.mdx', line: 10, column: 1 } },
  ]);
});

test('an attribute without a value, or with a computed one, has none', () => {
  const { elements, expressions } = scan('<Check items />\n\n<Fact id={a} />\n');
  expect(elements.map(({ attributes }) => attributes)).toEqual([{ items: undefined }, { id: undefined }]);
  expect(expressions.map(({ what, place }) => [what, place.line])).toEqual([['{…}', 8]]);
});

test.each([
  ['import', "import a from 'a';\n\nChữ.\n", 'import / export', 6],
  ['export', 'export const a = 1;\n\nChữ.\n', 'import / export', 6],
  ['an expression in a sentence', 'Chữ {a}.\n', '{…}', 6],
  ['an expression on its own', 'Chữ.\n\n{a}\n', '{…}', 8],
  ['an expression inside a tag', '<Try>\n\n{a}\n\n</Try>\n', '{…}', 8],
])('programming is found: %s', (_, body, what, line) => {
  expect(scan(body).expressions.map((found) => [found.what, found.place.line])).toEqual([[what, line]]);
});

test.each([
  ['Một hai ba.\n', 3],
  ['Một\nhai **ba bốn**.\n', 4],
  ['## Một\n\n- hai\n- ba\n', 3],
  ['<Try>\n\nMột hai.\n\n</Try>\n\nBa.\n', 3],
  ['', 0],
])('the words of %j', (body, words) => {
  expect(scan(body).words).toBe(words);
});

test.each([
  ['a tag that is not closed', '<Try>\n\nChữ.\n', 6],
  ['a tag that was not opened', 'Chữ.\n\n</Try>\n', 8],
  ['a bracket in a sentence', 'Nhỏ hơn: 2 < 3 và {.\n', 6],
])('broken: %s', (_, body, line) => {
  const scanned = scanLesson({ path: 'a.mdx', text: `---\nid: a\n---\n\n\n${body}` });
  const [problem] = scanned.ok ? [] : scanned.problems;
  expect(problem).toMatchObject({ code: 'C_MDX_BROKEN', place: { path: 'a.mdx', line } });
});

test.each(['', 'Chữ.\n', '# Tiêu đề\n', '\n---\nid: a\n---\n'])('without front matter: %j', (text) => {
  const scanned = scanLesson({ path: 'a.mdx', text });
  const [problem] = scanned.ok ? [] : scanned.problems;
  expect(problem).toMatchObject({ code: 'C_FRONT_MATTER_MISSING', place: { path: 'a.mdx', line: 1 } });
});

test('a lesson that is not UTF-8 is refused where the text cannot be read', () => {
  const garbled = new TextDecoder().decode(Uint8Array.of(0x54, 0x69, 0xea, 0x6e, 0x67));
  const scanned = scanLesson({ path: 'a.mdx', text: `---\nid: a\n---\n\n${garbled}\n` });
  const [problem] = scanned.ok ? [] : scanned.problems;
  expect(problem).toMatchObject({ code: 'C_ENCODING', place: { path: 'a.mdx', line: 5, column: 3 } });
});

test('a body that is nested without end is a problem with its line', () => {
  const scanned = scanLesson({ path: 'a.mdx', text: `---\nid: a\n---\n\n${'>'.repeat(20_000)} a\n` });
  expect(scanned).toMatchObject({ ok: false, problems: [{ code: 'C_MDX_BROKEN', place: { path: 'a.mdx', line: 5 } }] });
});
