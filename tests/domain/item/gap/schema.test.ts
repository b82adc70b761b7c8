import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const banked = (fields: string) =>
  bankedFromYaml(`items:\n  - { id: g, kind: gap, difficulty: easy, prompt: Điền., ${fields} }\n`);

test('GAP-4 the gaps stand in the order of the text, without their names; keys are indices', () => {
  const gaps = 'live: { accept: [live] }, name: { choices: [am, is], key: is }';
  const item = banked(`answerLang: en, text: "My name {name} Lan. I {live}.", gaps: { ${gaps} }`);
  expect(item).toEqual({
    id: 'g',
    kind: 'gap',
    prompt: 'Điền.',
    lang: 'en',
    text: 'My name {} Lan. I {}.',
    gaps: [{ choices: ['am', 'is'], key: 1 }, { key: { accept: ['live'], lang: 'en', tiers: ['case'] } }],
  });
  const others = 'name: { choices: [am, is], key: is }, live: { accept: [live] }';
  expect(banked(`answerLang: en, text: "My name {name} Lan. I {live}.", gaps: { ${others} }`)).toEqual(item);
});

test('GAP-4 text and choices are in NFC, `shuffle` stands only as false', () => {
  const gaps = 'a: { choices: ["hoa\u0300", x], key: "hoa\u0300" }';
  expect(banked(`shuffle: false, text: "ho\u0061\u0300 {a}", gaps: { ${gaps} }`)).toEqual({
    id: 'g',
    kind: 'gap',
    prompt: 'Điền.',
    shuffle: false,
    text: 'hoà {}',
    gaps: [{ choices: ['hoà', 'x'], key: 0 }],
  });
});

test.each([
  ['en', 'Lan {a} here', 'en'],
  ['vi', 'Lan {a} đây', undefined],
  ['en', 'Chữ <En>Lan {a} here</En>', undefined],
])('GAP-4 where %s is filled into “%s”, the language of the text is %s', (answerLang, text, lang) => {
  const item = banked(`answerLang: ${answerLang}, text: "${text}", gaps: { a: { choices: [x, y], key: x } }`);
  expect('lang' in item ? item.lang : undefined).toBe(lang);
});
