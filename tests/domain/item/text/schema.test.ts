import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const bankedKey = (key: string, lang = 'en'): unknown => {
  const item = bankedFromYaml(
    `items:\n  - { id: go, kind: text, difficulty: easy, prompt: Gõ gì?, answerLang: ${lang}, key: ${key} }\n`,
  );
  return 'key' in item ? item.key : undefined;
};

test('TEXTITEM-4 what a pattern stands for is kept, in one encoding, and the tiers that matching needs', () => {
  expect(bankedKey('{ accept: [ho\u0061\u0300, "(the) cat"], tiers: [typo, encoding, case] }')).toMatchObject({
    accept: ['hoà', 'the cat', 'cat'],
    lang: 'en',
    tiers: ['case', 'typo'],
  });
});

test('TEXTITEM-4 the tiers are those of the language where the author names none', () => {
  expect(bankedKey("{ accept: [I'm sure] }")).toEqual({
    accept: ["I'm sure"],
    lang: 'en',
    tiers: ['case'],
    same: [{ kind: 'contractions', given: 'i am', expected: "i'm" }],
  });
  expect(bankedKey('{ accept: [kỹ năng] }', 'vi')).toEqual({
    accept: ['kỹ năng'],
    lang: 'vi',
    tiers: ['case'],
    same: [{ kind: 'spelling', given: 'kĩ', expected: 'kỹ' }],
  });
  expect(bankedKey('{ accept: [kỹ năng], tiers: [] }', 'vi')).toEqual({ accept: ['kỹ năng'], lang: 'vi', tiers: [] });
});

test('TEXTITEM-4 what the author rejects is kept, and the common words that a typo would be taken for', () => {
  expect(bankedKey('{ accept: [house], reject: [Good night], tiers: [typo] }')).toMatchObject({
    reject: ['Good night', 'horse', 'hose', 'mouse'],
  });
});

test('TEXTITEM-4 a text that is too long to be given is left out where another is not', () => {
  expect(bankedKey(`{ accept: ["a(${'b'.repeat(40)})"], tiers: [] }`)).toMatchObject({ accept: ['a'] });
});

test('TEXTITEM-4 the order in which the author names the tiers makes no other bank', () => {
  expect(bankedKey('{ accept: [a], tiers: [typo, case] }')).toEqual(bankedKey('{ accept: [a], tiers: [case, typo] }'));
});
