import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDuplicateMember, parseJson } from '#domain/shared/parse-json.ts';

test.each(['', '{', '{"a":1,}', "{'a':1}", 'NaN', '1 2', 'undefined', '"\n"'])('parseJson: no JSON: %j', (text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('parseJson: the value of any JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ['two plain names', '{"a":1,"a":2}'],
  ['with others between', '{"a":1,"b":2,"c":3,"a":4}'],
  ['the same value', '{"a":1,"a":1}'],
  ['white space before the colon', '{"a" \n:1,"a"\t:2}'],
  ['in an inner object', '{"a":{"b":1,"b":2}}'],
  ['in an object in a list', '[1,[{"b":1,"b":2}]]'],
  ['after an inner object with the name', '{"a":{"a":1},"a":2}'],
  ['after an inner list', '{"a":[1,{"b":2}],"b":3,"a":4}'],
  ['one name escaped', '{"a":1,"\\u0061":2}'],
  ['both escaped in two ways', '{"\\u002f":1,"\\/":2}'],
  ['a name with a quote', '{"\\"":1,"\\"":2}'],
  ['a name with a backslash at its end', '{"a\\\\":1,"a\\\\":2}'],
  ['a name with brackets', '{"{[":1,"{[":2}'],
  ['the empty name', '{"":1,"":2}'],
  ['__proto__', '{"__proto__":1,"__proto__":2}'],
  ['a surrogate pair, plain and escaped', '{"😀":1,"\\ud83d\\ude00":2}'],
])('hasDuplicateMember: found: %s', (_, text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(hasDuplicateMember(text)).toBe(true);
});

test.each([
  ['no object', '"a"'],
  ['an empty object', '{}'],
  ['a name as a value', '{"a":"a","b":"a"}'],
  ['a value that looks like a member', '{"a":"\\"b\\":1","b":2}'],
  ['a value with brackets', '{"a":"}{","b":"][","c":1}'],
  ['the name inside', '{"a":{"a":{"a":1}}}'],
  ['the name in two neighbours', '[{"a":1},{"a":2}]'],
  ['the name in two values', '{"x":{"a":1},"y":{"a":2}}'],
  ['equal strings in a list', '{"a":["b","b","b"],"b":1}'],
  ['capital and small', '{"a":1,"A":2}'],
  ['NFC and NFD', '{"\u00e1":1,"a\u0301":2}'],
])('hasDuplicateMember: none: %s', (_, text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(hasDuplicateMember(text)).toBe(false);
});

test('hasDuplicateMember: what JSON.stringify wrote has none, and repeating any member of it is found', () => {
  const members = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(members, fc.nat(), (value, pick) => {
      const text = JSON.stringify(value);
      expect(hasDuplicateMember(text)).toBe(false);
      const names = Object.keys(value);
      const repeated = `${text.slice(0, -1)},${JSON.stringify(names[pick % names.length])}:0}`;
      expect(hasDuplicateMember(`[0,${repeated}]`)).toBe(true);
    }),
  );
});
