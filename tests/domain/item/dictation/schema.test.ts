import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const banked = (fields: string) =>
  bankedFromYaml(
    `items:\n  - { id: d, kind: dictation, difficulty: easy, prompt: Nghe., audio: a/b-1.mp3, ${fields} }\n`,
  );

test('DICT-4 the sentence is the one text of the key, in the forms that are typed', () => {
  expect(banked('answerLang: en, transcript: "It’s  cold…", tiers: [homophones, case]')).toEqual({
    id: 'd',
    kind: 'dictation',
    prompt: 'Nghe.',
    audio: 'a/b-1.mp3',
    key: {
      accept: ["It's cold..."],
      lang: 'en',
      tiers: ['case'],
      same: [{ kind: 'homophones', given: 'its', expected: "it's" }],
    },
  });
});

test('DICT-4 the tiers are those of the language and typo where the author names none', () => {
  expect(banked('transcript: Tôi ở đây')).toMatchObject({ key: { lang: 'vi', tiers: ['case', 'typo'] } });
  expect(banked("answerLang: en, transcript: I'm sure")).toMatchObject({
    key: { tiers: ['case', 'typo'], same: [{ kind: 'contractions', given: 'i am', expected: "i'm" }] },
  });
});

test('DICT-4 brackets in a sentence are no pattern', () => {
  expect(banked('transcript: "Số (một) [hai]", tiers: []')).toMatchObject({ key: { accept: ['Số (một) [hai]'] } });
});
