import { expect, test } from 'vitest';
import { lessonTags, problemsOfBody } from '#domain/course/lesson-body.ts';

const place = { path: 'a.mdx', line: 12 };
const codesOf = (name: string, attributes: Record<string, string | undefined>) =>
  problemsOfBody([{ name, attributes, place }], []).map(({ code, place: at }) => [code, at?.line]);

test.each<[string, Record<string, string | undefined>, string[]]>([
  ['Check', { items: 'mot' }, []],
  ['Check', { items: 'mot hai  ba' }, []],
  ['Check', { items: ' mot ' }, []],
  ['Check', { items: 'mot,hai' }, ['C_ATTRIBUTE_INVALID']],
  ['Check', { items: 'Mot' }, ['C_ATTRIBUTE_INVALID']],
  ['Check', { items: undefined }, ['C_ATTRIBUTE_INVALID']],
  ['Check', { items: 'mot', use: 'both' }, ['C_ATTRIBUTE_INVALID']],
  ['Check', { item: 'mot' }, ['C_ATTRIBUTE_INVALID', 'C_ATTRIBUTE_INVALID']],
  ['Fact', { id: 'do-dai' }, []],
  ['Fact', {}, ['C_ATTRIBUTE_INVALID']],
  ['Aside', { kind: 'why' }, []],
  ['Aside', { kind: 'Why' }, ['C_ATTRIBUTE_INVALID']],
  ['Try', {}, []],
  ['Try', { toString: 'a' }, ['C_ATTRIBUTE_INVALID']],
  ['try', {}, ['C_COMPONENT_UNKNOWN']],
  ['toString', {}, ['C_COMPONENT_UNKNOWN']],
])('COURSE-7 <%s> with %j', (name, attributes, codes) => {
  expect(codesOf(name, attributes)).toEqual(codes.map((code) => [code, 12]));
});

test('COURSE-7 an unknown tag is told with those that can be used', () => {
  const [problem] = problemsOfBody([{ name: 'Nope', attributes: {}, place }], []);
  for (const name of Object.keys(lessonTags)) expect(problem?.message.vi).toContain(name);
});

test('COURSE-6 an expression is told with what it is', () => {
  const [problem] = problemsOfBody([], [{ what: 'import / export', place }]);
  expect(problem).toMatchObject({ code: 'C_EXPRESSION', place });
  expect(problem?.message.en).toContain('import / export');
});
