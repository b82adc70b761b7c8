import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ContentTree, CourseTree, ModuleTree, TextFile } from '#domain/item/content-from-tree.ts';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';

/** Where content is read from: an own folder first, the project's for what it lacks besides `courses/`. */
export interface ContentFolders {
  readonly own: string;
  readonly fallback: string;
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
  };
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
