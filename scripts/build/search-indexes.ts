import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { buildTitleIndex } from '#adapters/lunr/title-index.ts';
import { routes } from '#domain/course/routes.ts';
import { isLive } from '#domain/course/schema.ts';
import type { Content } from '#domain/item/content-from-tree.ts';
import { searchRecordFromLesson } from '#domain/search/search-record-from-lesson.ts';

/** The small index of titles and headings, which every device keeps. */
export async function writeTitleIndex(content: Content, out: string): Promise<{ lessons: number; bytes: number }> {
  const records = content.catalogue.flatMap((course) =>
    course.modules
      .filter(isLive)
      .flatMap((module) =>
        module.lessons.filter(isLive).map((lesson) => searchRecordFromLesson(course, module, lesson)),
      ),
  );
  const text = JSON.stringify(buildTitleIndex(records));
  const path = join(out, routes.searchIndex);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return { lessons: records.length, bytes: text.length };
}

/** The full-text index of the lessons' pages. Throws where Pagefind reports errors. */
export async function writeFullTextIndex(out: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: out, glob: 'khoa-hoc/*/*/*/index.html' });
  const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
