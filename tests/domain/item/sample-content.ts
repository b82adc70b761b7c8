import { scanLesson } from '#adapters/satteri/scan-lesson.ts';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import { type Content, type ContentTree, contentFromTree, type TextFile } from '#domain/item/content-from-tree.ts';
import type { Result } from '#domain/shared/result.ts';
import { audioFiles, codesAndLines } from './sample-items.ts';

/** Text by path below `content/`; `undefined` takes a file out. */
export type Files = Readonly<Record<string, string | undefined>>;

export const course = (id: string): string => `id: ${id}
title: Kỹ năng số
summary: Những việc hằng ngày.
lang: vi
subject: digital-skills
level: CB1
licence: CC-BY-4.0
`;

export const module = (id: string): string => `id: ${id}
title: Bảo vệ tài khoản
summary: Mật khẩu mạnh.
outcomes: [Đặt được mật khẩu]
competences: ["4.1"]
indicators: [CS5]
check: { size: 1 }
`;

/** Front matter on lines 1 to 8, the body from line 9 on. */
export const lesson = (id: string, body = 'Chữ của bài.\n'): string => `---
id: ${id}
title: Mật khẩu mạnh
summary: Một câu dài.
minutes: 7
outcomes: [Tự đặt một mật khẩu]
authors: [Nhóm Đèn Sách]
updated: 2026-11-23
---

${body}`;

export const item = (id: string, more = ''): string =>
  `  - { id: ${id}, kind: true-false, difficulty: easy, prompt: Đúng không?, key: true${more} }\n`;

export const coursePath = 'courses/ky-nang/course.yaml';
export const modulePath = 'courses/ky-nang/01-tai-khoan/module.yaml';
export const lessonPath = 'courses/ky-nang/01-tai-khoan/01-mat-khau.mdx';
export const itemsPath = 'courses/ky-nang/01-tai-khoan/01-mat-khau.items.yaml';

/** One course, one module, one lesson, one item, nothing wrong. */
export const fine: Files = {
  'site.yaml': `name: Đèn Sách
tagline: Học mở
url: ""
base: /
publisher: { name: Nhóm }
contact: { email: a@example.vn }
`,
  'facts.yaml': `facts:
  - id: do-dai
    text: từ 15 chữ cái
    source: { title: NIST, url: "https://example.org/a", checked_on: null }
`,
  [coursePath]: course('ky-nang'),
  [modulePath]: module('tai-khoan'),
  [lessonPath]: lesson('mat-khau'),
  [itemsPath]: `items:\n${item('mot')}`,
};

/** The tree that a folder with these files has. */
export function treeFromFiles(files: Files): ContentTree {
  const file = (path: string): TextFile | undefined => {
    const text = files[path];
    return text === undefined ? undefined : { path, text };
  };
  const paths = Object.keys(files).filter((path) => files[path] !== undefined);
  const foldersIn = (folder: string): string[] => {
    const inside = paths.filter((path) => path.startsWith(`${folder}/`) && path.slice(folder.length + 1).includes('/'));
    return [...new Set(inside.map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}`))];
  };
  const filesIn = (folder: string, ending: string): TextFile[] =>
    paths.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending)).flatMap((path) => file(path) ?? []);
  return {
    site: file('site.yaml') ?? { path: 'site.yaml', text: '' },
    facts: file('facts.yaml') ?? { path: 'facts.yaml', text: '' },
    itemExamples: file('item-examples.yaml') ?? { path: 'item-examples.yaml', text: 'items: []\n' },
    audio: audioFiles,
    courses: foldersIn('courses').map((path) => ({
      path,
      description: file(`${path}/course.yaml`),
      modules: foldersIn(path).map((folder) => ({
        path: folder,
        description: file(`${folder}/module.yaml`),
        lessons: filesIn(folder, '.mdx'),
        items: filesIn(folder, '.items.yaml'),
      })),
    })),
  };
}

/** What a folder with the sample's files, changed so, holds. */
export const readContent = (changes: Files = {}): Result<Content> =>
  contentFromTree(treeFromFiles({ ...fine, ...changes }), { parseYaml, scanLesson });

/** The content of a folder that has no problem. */
export function contentOf(changes: Files = {}): Content {
  const content = readContent(changes);
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message.en).join(' '));
  return content.value;
}

/** Each problem as `code path:line`. */
export function problemsIn(changes: Files): string[] {
  const content = readContent(changes);
  const problems = content.ok ? [] : content.problems;
  const lines = codesAndLines(problems);
  return lines.map(([code, line], at) =>
    [code, [problems[at]?.place?.path, line].filter((part) => part !== undefined).join(':')].filter(Boolean).join(' '),
  );
}
