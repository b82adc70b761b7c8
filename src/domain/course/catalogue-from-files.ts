import type { Place, Problem } from '../shared/problem.ts';
import { collect, failureFrom, type Result, success } from '../shared/result.ts';
import { parseDocument, type SourceDocument } from '../shared/source-document.ts';
import { type BodyElement, type BodyExpression, problemsOfBody } from './lesson-body.ts';
import { courseProblems } from './problems.ts';
import {
  type Catalogue,
  type Course,
  courseSchema,
  type Heading,
  type Lesson,
  type LessonBody,
  lessonSchema,
  type Module,
  moduleSchema,
} from './schema.ts';

/** A lesson file after parsing: its front matter as a document, its body as what was found in it. */
export interface LessonFile {
  readonly frontMatter: SourceDocument;
  readonly headings: readonly Heading[];
  readonly elements: readonly BodyElement[];
  readonly expressions: readonly BodyExpression[];
  readonly words: number;
}

/** A module's folder: its name below `courses/`, its description, its lessons in the order of their names. */
export interface ModuleFolder {
  readonly folder: string;
  readonly description: SourceDocument;
  readonly lessons: readonly { readonly file: string; readonly lesson: LessonFile }[];
}

/** A course's folder. */
export interface CourseFolder {
  readonly description: SourceDocument;
  readonly modules: readonly ModuleFolder[];
}

/** Ids that would clash with the names of packs (`/packs/shell.json`). */
const reservedIds: readonly string[] = ['shell', 'index'];

/** A lesson of this id would stand where its module's check stands. */
const reservedLessonIds: readonly string[] = ['tu-kiem-tra', 'phieu-hoi'];

/** The catalogue, or every problem of every file in it (COURSE-1 to COURSE-8). */
export function catalogueFromFiles(folders: readonly CourseFolder[], factIds: ReadonlySet<string>): Result<Catalogue> {
  const courses = collect(folders.map((folder) => courseFromFolder(folder, factIds)));
  if (!courses.ok) return courses;
  const problems = folders.length === 0 ? [courseProblems.C_EMPTY()] : problemsOfIds(courses.value, folders);
  return problems.length > 0 ? failureFrom(problems) : success(courses.value.map(withoutDrafts));
}

/** Drafts are checked like everything else and then stand nowhere on the site (COURSE-9). */
const withoutDrafts = (course: Course): Course => ({
  ...course,
  modules: course.modules
    .filter(({ status }) => status !== 'draft')
    .map((module) => ({ ...module, lessons: module.lessons.filter(({ status }) => status !== 'draft') })),
});

function courseFromFolder(folder: CourseFolder, factIds: ReadonlySet<string>): Result<Course> {
  const course = parseDocument(courseSchema, folder.description);
  const modules = collect(folder.modules.map((module) => moduleFromFolder(module, factIds)));
  if (!course.ok || !modules.ok) return failureFrom([...problemsOf(course), ...problemsOf(modules)]);
  const placed = modules.value.map((module) => moduleInCourse(module, course.value.id));
  return success({ ...course.value, modules: placed });
}

type UnplacedLesson = Omit<Lesson, 'courseId' | 'moduleId'>;
type UnplacedModule = Omit<Module, 'courseId' | 'lessons'> & { readonly lessons: readonly UnplacedLesson[] };

function moduleFromFolder(folder: ModuleFolder, factIds: ReadonlySet<string>): Result<UnplacedModule> {
  const module = parseDocument(moduleSchema, folder.description);
  const lessons = collect(folder.lessons.map(({ file, lesson }) => lessonFromEntry(file, lesson, factIds)));
  if (!module.ok || !lessons.ok) return failureFrom([...problemsOf(module), ...problemsOf(lessons)]);
  return success({ ...module.value, folder: folder.folder, lessons: lessons.value });
}

function moduleInCourse(module: UnplacedModule, courseId: Course['id']): Module {
  return {
    ...module,
    courseId,
    lessons: module.lessons.map((lesson) => ({ ...lesson, courseId, moduleId: module.id })),
  };
}

/** A lesson from its file: the front matter in shape, and a body that holds only words and allowed tags. */
export function lessonFromEntry(file: string, entry: LessonFile, factIds: ReadonlySet<string>): Result<UnplacedLesson> {
  const lesson = parseDocument(lessonSchema, entry.frontMatter);
  const problems = [
    ...problemsOf(lesson),
    ...problemsOfBody(entry.elements, entry.expressions),
    ...danglingFacts(entry.elements, factIds),
  ];
  if (!lesson.ok || problems.length > 0) return failureFrom(problems);
  return success({ ...lesson.value, file, body: bodyFromEntry(entry) });
}

const bodyFromEntry = ({ headings, elements, words }: LessonFile): LessonBody => ({
  headings,
  words,
  checks: elements
    .filter(({ name }) => name === 'Check')
    .map(({ attributes }) => (attributes['items'] ?? '').split(' ').filter(Boolean)),
  facts: elements.filter(({ name }) => name === 'Fact').map(({ attributes }) => attributes['id'] ?? ''),
});

const danglingFacts = (elements: readonly BodyElement[], factIds: ReadonlySet<string>): Problem[] =>
  elements
    .filter(({ name, attributes }) => name === 'Fact' && !factIds.has(attributes['id'] ?? ''))
    .map(({ attributes, place }) => courseProblems.C_FACT_DANGLING({ id: attributes['id'] ?? '' }, place));

/** Course and module ids are unique on the site, together; lesson ids in their course (COURSE-3, COURSE-4). */
function problemsOfIds(courses: Catalogue, folders: readonly CourseFolder[]): Problem[] {
  const placed = courses.flatMap((course, at) => placesInCourse(course, folders[at]));
  const reserved = placed.filter(({ id, scope }) => (scope === '' ? reservedIds : reservedLessonIds).includes(id));
  return [
    ...reserved.map(({ id, place }) => courseProblems.C_ID_RESERVED({ id }, place)),
    ...duplicates(placed).map(({ id, place, first }) => courseProblems.C_ID_DUPLICATE({ id, first }, place)),
  ];
}

interface PlacedId {
  readonly id: string;
  readonly scope: string;
  readonly place: Place;
}

function placesInCourse(course: Course, folder: CourseFolder | undefined): PlacedId[] {
  if (!folder) return [];
  const idIn = (document: SourceDocument): Place => document.placeOf(['id']);
  const modules = course.modules.map((module, at) => ({ module, folder: folder.modules[at] }));
  return [
    { id: course.id, scope: '', place: idIn(folder.description) },
    ...modules.flatMap(({ module, folder }) =>
      folder
        ? [
            { id: module.id, scope: '', place: idIn(folder.description) },
            ...module.lessons.flatMap((lesson, at) => {
              const entry = folder.lessons[at]?.lesson;
              return entry ? [{ id: lesson.id, scope: course.id, place: idIn(entry.frontMatter) }] : [];
            }),
          ]
        : [],
    ),
  ];
}

/** The second and later uses of an id in its scope, with the path of the first. */
export function duplicates<Entry extends PlacedId>(entries: readonly Entry[]): (Entry & { first: string })[] {
  const first = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const key = `${entry.scope}/${entry.id}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry.place);
    return earlier ? [{ ...entry, first: `${earlier.path}:${earlier.line ?? 1}` }] : [];
  });
}

const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems);
