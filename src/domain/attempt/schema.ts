import * as z from 'zod/mini';
import { lessonIdSchema, moduleIdSchema } from '../course/schema.ts';
import { itemIdSchema } from '../item/fields.ts';
import type { Json } from '../shared/canonical-json.ts';

const secondsSchema = z.int().check(z.minimum(0));
const digestSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u));

/** JSON as it comes back from storage. */
const jsonSchema: z.ZodMiniType<Json> = z.json();

/**
 * A module check under way, kept as it is answered; dropped when it is sent. `responses` has one entry
 * per item of the form, in the bank's order of choices, `null` where nothing was given yet.
 */
export const draftSchema = z.object({
  version: z.literal(1),
  module: moduleIdSchema,
  dig: digestSchema,
  iss: z.string(),
  att: z.int().check(z.minimum(1)),
  startedAt: secondsSchema,
  responses: z.array(jsonSchema),
});
export type Draft = z.infer<typeof draftSchema>;

/** A module check that was sent; kept for ever, never changed. Scores in hundredths of a point. */
export const attemptSchema = z.object({
  ...draftSchema.shape,
  endedAt: secondsSchema,
  score: z.int(),
  maxScore: z.int(),
  passed: z.boolean(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/**
 * An attempt as it leaves the device for whoever writes the items (EXPORT-1): nobody's key, and no times. `learner`
 * is a number that means something within its file alone; `seed` is what the form was drawn from.
 */
export const exportedAttemptSchema = z.object({
  learner: z.int().check(z.minimum(1)),
  module: moduleIdSchema,
  dig: digestSchema,
  att: draftSchema.shape.att,
  seed: digestSchema,
  responses: z.array(z.unknown()),
  score: attemptSchema.shape.score,
  maxScore: attemptSchema.shape.maxScore,
  passed: attemptSchema.shape.passed,
});
export type ExportedAttempt = z.infer<typeof exportedAttemptSchema>;

/**
 * One answer to a practice item of a lesson; kept for ever, never changed. `key` is the item's key digest at that
 * time (KEY-2); records that were kept before there was one have none.
 */
export const practiceSchema = z.object({
  version: z.literal(1),
  module: moduleIdSchema,
  lesson: lessonIdSchema,
  item: itemIdSchema,
  key: z.optional(z.string()),
  right: z.boolean(),
  at: secondsSchema,
});
export type Practice = z.infer<typeof practiceSchema>;
