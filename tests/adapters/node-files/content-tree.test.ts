import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { audioPath, readContentTree } from '#adapters/node-files/content-tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-tree-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const folders = {
  get own() {
    return join(root, 'own');
  },
  get fallback() {
    return join(root, 'content');
  },
  get audio() {
    return [join(root, 'own/public/audio'), join(root, 'public/audio')];
  },
  get root() {
    return root;
  },
};
const read = () => readContentTree(folders);

test('a content folder is read in the order of names, with paths from the root, in NFC and without a byte order mark', async () => {
  write('content/site.yaml', 'site');
  write('content/facts.yaml', 'facts of the project');
  write('content/item-examples.yaml', 'examples of the project');
  write('own/facts.yaml', '\uFEFFhoa\u0300');
  write('own/courses/b/course.yaml', 'course b');
  write('own/courses/a/course.yaml', 'course a');
  write('own/courses/a/02-y/module.yaml', 'module y');
  write('own/courses/a/01-x/02-hai.mdx', 'two');
  write('own/courses/a/01-x/01-mot.mdx', 'one');
  write('own/courses/a/01-x/01-mot.items.yaml', 'items');
  write('own/courses/a/01-x/notes.txt', 'nothing');
  write('own/courses/a/01-x/.draft.mdx', 'nothing');
  write('own/courses/.git/course.yaml', 'nothing');
  expect(await read()).toEqual({
    site: { path: 'content/site.yaml', text: 'site' },
    facts: { path: 'own/facts.yaml', text: 'hoà' },
    itemExamples: { path: 'content/item-examples.yaml', text: 'examples of the project' },
    courses: [
      {
        path: 'own/courses/a',
        description: { path: 'own/courses/a/course.yaml', text: 'course a' },
        modules: [
          {
            path: 'own/courses/a/01-x',
            description: undefined,
            lessons: [
              { path: 'own/courses/a/01-x/01-mot.mdx', text: 'one' },
              { path: 'own/courses/a/01-x/02-hai.mdx', text: 'two' },
            ],
            items: [{ path: 'own/courses/a/01-x/01-mot.items.yaml', text: 'items' }],
          },
          {
            path: 'own/courses/a/02-y',
            description: { path: 'own/courses/a/02-y/module.yaml', text: 'module y' },
            lessons: [],
            items: [],
          },
        ],
      },
      { path: 'own/courses/b', description: { path: 'own/courses/b/course.yaml', text: 'course b' }, modules: [] },
    ],
    audio: new Map(),
  });
});

test('a folder without courses has none: those of the project are not taken in their place', async () => {
  write('content/site.yaml', 'site');
  write('content/facts.yaml', 'facts');
  write('content/item-examples.yaml', 'items: []');
  write('content/courses/a/course.yaml', 'course a');
  write('own/readme.txt', '');
  expect((await read()).courses).toEqual([]);
});

test('audio is listed with its size, whatever folder it stands in; an own file goes before the project’s', async () => {
  write('content/site.yaml', 'site');
  write('content/facts.yaml', 'facts');
  write('content/item-examples.yaml', 'items: []');
  write('public/audio/hello.mp3', 'project');
  write('public/audio/chao/bye.mp3', '12');
  write('own/public/audio/hello.mp3', 'own');
  write('own/public/audio/.hidden.mp3', 'nothing');
  expect((await read()).audio).toEqual(
    new Map([
      ['hello.mp3', 3],
      ['chao/bye.mp3', 2],
    ]),
  );
  expect(await audioPath(folders, 'hello.mp3')).toBe(join(root, 'own/public/audio/hello.mp3'));
  expect(await audioPath(folders, 'chao/bye.mp3')).toBe(join(root, 'public/audio/chao/bye.mp3'));
  expect(await audioPath(folders, 'none.mp3')).toBeUndefined();
});
