import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: nghe-ten
    kind: listen
    difficulty: easy
    prompt: Chị ấy tên là gì?
    audio: chao/hello.mp3
    lang: en
    voice: synthetic
    transcript: My name is Lan.
    choices:
      - { id: a, text: Lan }
      - { id: b, text: Nam }
    key: a
`;

test('LISTEN-3 the sample has no problem', () => {
  expect(problemsInItems(yaml)).toEqual([]);
});

test.each([
  ['no transcript', '    transcript: My name is Lan.\n', '', 'C_FIELD_MISSING', 2],
  ['an empty transcript', 'transcript: My name is Lan.', 'transcript: ""', 'C_FIELD_INVALID', 9],
  ['no audio', '    audio: chao/hello.mp3\n', '', 'C_FIELD_MISSING', 2],
  ['no language', '    lang: en\n', '', 'C_FIELD_MISSING', 2],
  ['an unknown language', 'lang: en', 'lang: fr', 'C_FIELD_INVALID', 7],
  ['an unknown voice', 'voice: synthetic', 'voice: robot', 'C_FIELD_INVALID', 8],
  ['a file that is not there', 'chao/hello.mp3', 'chao/bye.mp3', 'I_AUDIO_MISSING', 6],
  ['a folder', 'chao/hello.mp3', 'chao', 'C_FIELD_INVALID', 6],
  ['a file outside the folder', 'chao/hello.mp3', '../hello.mp3', 'C_FIELD_INVALID', 6],
  ['an absolute path', 'chao/hello.mp3', '/chao/hello.mp3', 'C_FIELD_INVALID', 6],
  ['an address', 'chao/hello.mp3', '"https://example.org/a.mp3"', 'C_FIELD_INVALID', 6],
  ['another ending', 'chao/hello.mp3', 'chao/hello.wav', 'I_AUDIO_FORMAT', 6],
  ['an ending that only looks right', 'chao/hello.mp3', 'chao/hello-mp3.txt', 'I_AUDIO_FORMAT', 6],
  ['a file above 300 kB', 'chao/hello.mp3', 'long.mp3', 'I_AUDIO_LARGE', 6],
  ['a key that names no choice', 'key: a', 'key: c', 'I_KEY_DANGLING', 13],
  ['a repeated choice', '{ id: b, text: Nam }', '{ id: b, text: Lan }', 'I_CHOICE_REPEATED', 12],
])('LISTEN-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});

test('LISTEN-3 a file of exactly 300 kB is taken', () => {
  expect(problemsInItems(changed(yaml, 'chao/hello.mp3', 'limit.m4a'))).toEqual([]);
});

test('LISTEN-3 each kind of mistake is told at once', () => {
  const both = changed(changed(yaml, 'key: a', 'key: c'), 'chao/hello.mp3', 'none.ogg');
  expect(problemsInItems(both)).toEqual([
    ['I_KEY_DANGLING', 13],
    ['I_AUDIO_MISSING', 6],
  ]);
});
