import {
  type CourseFolder,
  catalogueFromFiles,
  type LessonFile,
  type ModuleFolder,
} from '../course/catalogue-from-files.ts';
import type { BodyElement, BodyExpression } from '../course/lesson-body.ts';
import { courseProblems } from '../course/problems.ts';
import {
  type Catalogue,
  type Fact,
  factsSchema,
  type Heading,
  type Lesson,
  type Module,
  type Site,
  siteSchema,
} from '../course/schema.ts';
import type { Problem } from '../shared/problem.ts';
import { collect, failure, failureFrom, type Result, success } from '../shared/result.ts';
import { parseDocument, type SourceDocument } from '../shared/source-document.ts';
import type { AudioFiles } from './audio.ts';
import { itemsFromDocument, type PlacedItem } from './items-from-document.ts';
import { duplicateItems, type LessonItems, problemsOfModuleItems } from './module-items.ts';
import { itemProblems } from './problems.ts';

/** A file that was read; `path` as the reader knows it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What stands in a content folder, by its place, not yet read. Names are those of folders and files. */
export interface ContentTree {
  readonly site: TextFile;
  readonly facts: TextFile;
  readonly itemExamples: TextFile;
  readonly courses: readonly CourseTree[];
  readonly audio: AudioFiles;
}
export interface CourseTree {
  readonly path: string;
  readonly description: TextFile | undefined;
  readonly modules: readonly ModuleTree[];
}
export interface ModuleTree {
  readonly path: string;
  readonly description: TextFile | undefined;
  readonly lessons: readonly TextFile[];
  readonly items: readonly TextFile[];
}

/** Reads YAML; `firstLine` is the line of the file on which the text begins. */
export type ParseYaml = (file: TextFile, firstLine?: number) => Result<SourceDocument>;

/** Reads a lesson's MDX without running it. */
export type ScanLesson = (file: TextFile) => Result<ScannedLesson>;

/** A lesson's front matter as text, and what its body is made of. */
export interface ScannedLesson {
  readonly frontMatter: { readonly text: string; readonly line: number };
  readonly headings: readonly Heading[];
  readonly elements: readonly BodyElement[];
  readonly expressions: readonly BodyExpression[];
  readonly words: number;
}

/** All content, checked. */
export interface Content {
  readonly site: Site;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly catalogue: Catalogue;
  /** One item of each kind, for authors to look at; part of no lesson. */
  readonly itemExamples: readonly ItemExample[];
  /** The items of a lesson, by its file. */
  itemsOf(lesson: Pick<Lesson, 'file'>): readonly PlacedItem[];
}

/** An item with the lines by which it is written. */
export interface ItemExample extends PlacedItem {
  readonly source: string;
}

interface Readers {
  readonly parseYaml: ParseYaml;
  readonly scanLesson: ScanLesson;
}

/** All content, or every problem in it: an author sees each mistake at once, with file and line. */
export function contentFromTree(tree: ContentTree, readers: Readers): Result<Content> {
  const site = andThen(readers.parseYaml(tree.site), (document) => parseDocument(siteSchema, document));
  const facts = andThen(readers.parseYaml(tree.facts), (document) => parseDocument(factsSchema, document));
  const itemExamples = andThen(readers.parseYaml(tree.itemExamples), (document) =>
    examplesFromDocument(document, tree),
  );
  const folders = collect(tree.courses.map((course) => courseFolder(course, readers)));
  const items = itemsByLesson(tree, readers);
  const factIds = new Set<string>(facts.ok ? facts.value.facts.map(({ id }) => id) : []);
  const catalogue = andThen(folders, (read) => catalogueFromFiles(read, factIds));
  if (!site.ok || !facts.ok || !itemExamples.ok || !catalogue.ok || !items.ok) {
    return failureFrom(
      [site, facts, itemExamples, catalogue, items].flatMap((result) => (result.ok ? [] : result.problems)),
    );
  }
  const content: Content = {
    site: site.value,
    facts: new Map(facts.value.facts.map((fact) => [fact.id, fact])),
    catalogue: catalogue.value,
    itemExamples: itemExamples.value,
    itemsOf: ({ file }) => items.value.get(file) ?? [],
  };
  const problems = modulesOf(content).flatMap((module) => problemsOfModuleItems(module, lessonItems(content, module)));
  return problems.length > 0 ? failureFrom(problems) : success(content);
}

/** Every module of every course, in order. */
export const modulesOf = ({ catalogue }: Pick<Content, 'catalogue'>): readonly Module[] =>
  catalogue.flatMap(({ modules }) => modules);

/** A module's lessons, each with its items. */
export const lessonItems = (content: Pick<Content, 'itemsOf'>, module: Module): LessonItems[] =>
  module.lessons.map((lesson) => ({ lesson, items: content.itemsOf(lesson) }));

const andThen = <In, Out>(result: Result<In>, next: (value: In) => Result<Out>): Result<Out> =>
  result.ok ? next(result.value) : result;

function courseFolder(course: CourseTree, readers: Readers): Result<CourseFolder> {
  const description = describe(course, 'course.yaml', readers.parseYaml);
  const modules = collect(course.modules.map((module) => moduleFolder(module, readers)));
  if (!description.ok || !modules.ok) return failureFrom([...problemsOf(description), ...problemsOf(modules)]);
  return success({ description: description.value, modules: modules.value });
}

function moduleFolder(module: ModuleTree, readers: Readers): Result<ModuleFolder> {
  const description = describe(module, 'module.yaml', readers.parseYaml);
  const lessons = collect(
    module.lessons.map((file) => {
      const lesson = lessonFile(file, readers);
      return lesson.ok ? success({ file: file.path, lesson: lesson.value }) : lesson;
    }),
  );
  const named = [...module.lessons, ...module.items].filter(({ path }) => !/(?:^|\/)\d{2,3}-[^/]+$/u.test(path));
  const problems = [
    ...problemsOf(description),
    ...problemsOf(lessons),
    ...named.map(({ path }) => courseProblems.C_FILE_NAME({ file: path }, { path })),
    ...orphanedItems(module),
  ];
  if (!description.ok || !lessons.ok || problems.length > 0) return failureFrom(problems);
  return success({ folder: module.path, description: description.value, lessons: lessons.value });
}

function describe(
  { path, description }: { path: string; description: TextFile | undefined },
  name: string,
  parseYaml: ParseYaml,
): Result<SourceDocument> {
  return description
    ? parseYaml(description)
    : failure(courseProblems.C_PARENT_MISSING({ file: `${path}/${name}` }, { path }));
}

function lessonFile(file: TextFile, { parseYaml, scanLesson }: Readers): Result<LessonFile> {
  return andThen(scanLesson(file), ({ frontMatter, ...body }) =>
    andThen(parseYaml({ path: file.path, text: frontMatter.text }, frontMatter.line), (document) =>
      success({ frontMatter: document, ...body }),
    ),
  );
}

/** The examples, each with its own lines of the file; ids are unique in it. */
function examplesFromDocument(
  document: SourceDocument,
  { itemExamples: { text }, audio }: ContentTree,
): Result<ItemExample[]> {
  const items = itemsFromDocument(document, audio);
  if (!items.ok) return items;
  const repeated = duplicateItems(items.value, 'item-examples');
  if (repeated.length > 0) return failureFrom(repeated);
  const lines = text.split(/\r\n?|\n/u);
  const starts = items.value.map(({ place }) => (place.line ?? 1) - 1);
  return success(
    items.value.map((item, at) => ({
      ...item,
      source: lines
        .slice(starts[at], starts[at + 1])
        .join('\n')
        .trimEnd(),
    })),
  );
}

/** `01-mat-khau.mdx` and `01-mat-khau.items.yaml` belong together. */
const lessonPathOfItems = (path: string): string => path.replace(/\.items\.yaml$/u, '.mdx');

const orphanedItems = ({ lessons, items }: ModuleTree): Problem[] =>
  items
    .filter(({ path }) => !lessons.some((lesson) => lesson.path === lessonPathOfItems(path)))
    .map(({ path }) => itemProblems.I_LESSON_MISSING({ file: lessonPathOfItems(path) }, { path }));

function itemsByLesson(tree: ContentTree, { parseYaml }: Readers): Result<Map<string, readonly PlacedItem[]>> {
  const files = tree.courses.flatMap(({ modules }) => modules).flatMap(({ items }) => items);
  const read = collect(
    files.map((file) => {
      const items = andThen(parseYaml(file), (document) => itemsFromDocument(document, tree.audio));
      return items.ok ? success([lessonPathOfItems(file.path), items.value] as const) : items;
    }),
  );
  return read.ok ? success(new Map(read.value)) : read;
}

const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems);
