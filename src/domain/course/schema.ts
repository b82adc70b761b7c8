import * as z from 'zod/mini';

/** A route segment: lower-case ASCII words joined by hyphens. */
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), z.maxLength(64));

export const courseIdSchema = slugSchema.brand<'CourseId'>();
export const moduleIdSchema = slugSchema.brand<'ModuleId'>();
export const lessonIdSchema = slugSchema.brand<'LessonId'>();
export type CourseId = z.infer<typeof courseIdSchema>;
export type ModuleId = z.infer<typeof moduleIdSchema>;
export type LessonId = z.infer<typeof lessonIdSchema>;

const lineSchema = z.string().check(z.minLength(1), z.maxLength(300));
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const addressSchema = z.string().check(z.regex(/^https?:\/\/\S+$/u));
const licenceSchema = z.literal('CC-BY-4.0');
const statusSchema = z.enum(['draft', 'live', 'retired']);

/** A component of TT 02/2025 and DigComp ("2.6"), of UNESCO's DLGF ("0.1"), or a can-do of ours ("S1"). */
const competenceSchema = z.string().check(z.regex(/^(?:[0-6]\.[1-6]|[LSRW][1-8])$/u));

/** One of the ten indicators of "Công dân học tập". */
const indicatorSchema = z.string().check(z.regex(/^CS(?:[1-9]|10)$/u));

/** Where a statement comes from; `checked_on` is the day on which somebody read it, null where nobody did. */
export const sourceSchema = z.strictObject({
  title: lineSchema,
  url: addressSchema,
  checked_on: z.nullable(daySchema),
});

/** `content/site.yaml`. `url` may be empty: then links in QR codes begin with `densach:/`. */
export const siteSchema = z.strictObject({
  name: lineSchema,
  tagline: lineSchema,
  url: z.union([z.literal(''), z.string().check(z.regex(/^https?:\/\/[^/\s]+\/?$/u))]),
  base: z.string().check(z.regex(/^\/(?:[^\s/]+\/)*$/u)),
  publisher: z.strictObject({ name: lineSchema }),
  contact: z.strictObject({ email: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/u)) }),
});

/** `content/facts.yaml`: statements that age, each with its source. */
export const factSchema = z.strictObject({ id: slugSchema, text: lineSchema, source: sourceSchema });
export const factsSchema = z.strictObject({ facts: z.array(factSchema) });

/** `course.yaml` */
export const courseSchema = z.strictObject({
  id: courseIdSchema,
  title: lineSchema,
  summary: lineSchema,
  lang: z.enum(['vi', 'en']),
  subject: z.enum(['digital-skills', 'foreign-language']),
  level: z.string().check(z.regex(/^(?:CB[12]|TC[12]|NC[12]|pre1|A1|A2)$/u)),
  licence: licenceSchema,
});

/** `module.yaml` */
export const moduleSchema = z.strictObject({
  id: moduleIdSchema,
  title: lineSchema,
  summary: lineSchema,
  outcomes: z.array(lineSchema).check(z.minLength(1)),
  competences: z.array(competenceSchema),
  indicators: z.array(indicatorSchema),
  check: z._default(
    z.strictObject({
      size: z._default(z.int().check(z.minimum(1), z.maximum(40)), 10),
      passPercent: z._default(z.int().check(z.minimum(1), z.maximum(100)), 80),
    }),
    { size: 10, passPercent: 80 },
  ),
  status: z._default(statusSchema, 'live'),
});

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  id: lessonIdSchema,
  title: lineSchema,
  summary: lineSchema,
  minutes: z.int().check(z.minimum(1), z.maximum(60)),
  outcomes: z.array(lineSchema).check(z.minLength(1)),
  competences: z._default(z.array(competenceSchema), []),
  indicators: z._default(z.array(indicatorSchema), []),
  licence: z._default(licenceSchema, 'CC-BY-4.0'),
  sources: z._default(z.array(sourceSchema), []),
  authors: z.array(lineSchema).check(z.minLength(1)),
  updated: daySchema,
  status: z._default(statusSchema, 'live'),
});

export type Source = z.infer<typeof sourceSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Fact = z.infer<typeof factSchema>;

/** A lesson in its place, with what its body refers to. `file` is the MDX file's path, as the reader knows it. */
export type Lesson = z.infer<typeof lessonSchema> & {
  readonly courseId: CourseId;
  readonly moduleId: ModuleId;
  readonly file: string;
  readonly body: LessonBody;
};

/** A module with its lessons in order; `folder` is its path, as the reader knows it. */
export type Module = z.infer<typeof moduleSchema> & {
  readonly courseId: CourseId;
  readonly folder: string;
  readonly lessons: readonly Lesson[];
};

/** A course with its modules in order. */
export type Course = z.infer<typeof courseSchema> & { readonly modules: readonly Module[] };

/** What people are shown: what is retired keeps its address and is listed nowhere. */
export const isLive = ({ status }: { readonly status: z.infer<typeof statusSchema> }): boolean => status === 'live';

/** All that stands in `content/courses/`, in order. */
export type Catalogue = readonly Course[];

/** A heading of a lesson. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
}

/** What a lesson's body says about itself, apart from its words. */
export interface LessonBody {
  readonly headings: readonly Heading[];
  /** The ids in `<Check items="…" />`, check by check; empty where the lesson says nothing. */
  readonly checks: readonly (readonly string[])[];
  /** The ids in `<Fact id="…" />`. */
  readonly facts: readonly string[];
  /** How many words it has, separated by spaces. */
  readonly words: number;
}
