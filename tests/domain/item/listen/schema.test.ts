import { expect, test } from 'vitest';
import { bankedFromYaml, bankedItem, choices } from '../sample-items.ts';

test('LISTEN-4 the audio and the choices; neither language, voice nor transcript', () => {
  const yaml = `items:
  - id: nghe-ten
    kind: listen
    difficulty: easy
    prompt: Chị ấy tên là gì?
    audio: chao/hello.mp3
    lang: en
    voice: synthetic
    transcript: My name is Lan.
    shuffle: false
    choices: [{ id: a, text: Nam, feedback: Chưa phải. }, { id: b, text: Lan }]
    key: b
`;
  expect(bankedFromYaml(yaml)).toEqual({
    kind: 'listen',
    id: 'nghe-ten',
    prompt: 'Chị ấy tên là gì?',
    audio: 'chao/hello.mp3',
    shuffle: false,
    choices: [
      { id: 'a', text: 'Nam' },
      { id: 'b', text: 'Lan' },
    ],
    key: 1,
  });
});

test.each(['../hello.mp3', '//example.org/a.mp3', 'hello', ''])('LISTEN-4 a bank names no file %j', (audio) => {
  const item = { kind: 'listen', id: 'n', prompt: 'p', choices: choices(2), key: 0, audio };
  expect(() => bankedItem(item)).toThrow('malformed');
});
