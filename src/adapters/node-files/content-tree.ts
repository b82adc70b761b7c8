import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { AudioFiles } from '#domain/item/audio.ts';
import type { ContentTree, CourseTree, ModuleTree, TextFile } from '#domain/item/content-from-tree.ts';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';

/** Where content is read from: an own folder first, the project's for what it lacks besides `courses/`. */
export interface ContentFolders {
  readonly own: string;
  readonly fallback: string;
  /** Where audio is looked for, the first folder first. */
  readonly audio: readonly string[];
  /** What paths in problems are relative to. */
  readonly root: string;
}

/** Reads a content folder of the shape of `content/`. Text comes in NFC, without a byte order mark. */
export async function readContentTree(folders: ContentFolders): Promise<ContentTree> {
  const courses = join(folders.own, 'courses');
  return {
    site: await readSharedFile(folders, 'site.yaml'),
    facts: await readSharedFile(folders, 'facts.yaml'),
    itemExamples: await readSharedFile(folders, 'item-examples.yaml'),
    courses: await Promise.all(
      (await namesIn(courses, 'folders')).map((name) => courseTree(join(courses, name), folders)),
    ),
    audio: await audioIn(folders),
  };
}

/** The path of an audio file by its name below `public/audio`; `undefined` where no folder has it. */
export async function audioPath({ audio }: ContentFolders, name: string): Promise<string | undefined> {
  for (const folder of audio) {
    if (await isThere(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** The sizes of all audio files; of two with the same name that of the first folder. */
async function audioIn({ audio }: ContentFolders): Promise<AudioFiles> {
  const found = await Promise.all(audio.toReversed().map(async (folder) => filesBelow(folder)));
  return new Map(found.flat());
}

/** Every file below a folder, with its size, by its path below it with "/". */
async function filesBelow(folder: string): Promise<[string, number][]> {
  const [files, folders] = [await namesIn(folder, 'files'), await namesIn(folder, 'folders')];
  const own = files.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).size]);
  const inner = folders.map(async (name) =>
    (await filesBelow(join(folder, name))).map(([path, size]): [string, number] => [`${name}/${path}`, size]),
  );
  return [...(await Promise.all(own)), ...(await Promise.all(inner)).flat()];
}

/** The path of a file of the own folder, or of the project's where the own one lacks it. */
export async function sharedPath({ own, fallback }: ContentFolders, name: string): Promise<string> {
  const path = join(own, name);
  return (await isThere(path)) ? path : join(fallback, name);
}

/** A file of the own folder, or the project's where the own one lacks it. */
export const readSharedFile = async (folders: ContentFolders, name: string): Promise<TextFile> =>
  textFile(await sharedPath(folders, name), folders);

async function courseTree(path: string, folders: ContentFolders): Promise<CourseTree> {
  const modules = (await namesIn(path, 'folders')).map((name) => moduleTree(join(path, name), folders));
  return {
    path: relative(folders.root, path),
    description: await optionalFile(join(path, 'course.yaml'), folders),
    modules: await Promise.all(modules),
  };
}

async function moduleTree(path: string, folders: ContentFolders): Promise<ModuleTree> {
  const names = await namesIn(path, 'files');
  const filesEnding = (ending: string) =>
    Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => textFile(join(path, name), folders)));
  return {
    path: relative(folders.root, path),
    description: await optionalFile(join(path, 'module.yaml'), folders),
    lessons: await filesEnding('.mdx'),
    items: await filesEnding('.items.yaml'),
  };
}

async function namesIn(folder: string, what: 'files' | 'folders'): Promise<string[]> {
  if (!(await isThere(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => (what === 'folders' ? entry.isDirectory() : entry.isFile()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(byCodeUnits);
}

async function optionalFile(path: string, folders: ContentFolders): Promise<TextFile | undefined> {
  return (await isThere(path)) ? textFile(path, folders) : undefined;
}

async function textFile(path: string, { root }: ContentFolders): Promise<TextFile> {
  const text = await readFile(path, 'utf8');
  return { path: relative(root, path), text: text.replace(/^\uFEFF/u, '').normalize('NFC') };
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
