import * as z from 'zod/mini';
import { attemptSchema, draftSchema, practiceSchema } from '../attempt/schema.ts';
import type { Completion } from './schema.ts';

const textSchema = z.string().check(z.minLength(1));
const wholeSchema = z.int().check(z.minimum(0));

/** The claims are read by the verifier, rule by rule; here only what the record's own pages touch. */
const completionSchema = z.custom<Completion>(
  (value) =>
    z
      .object({
        version: z.literal(1),
        token: textSchema,
        claims: z.looseObject({
          v: z.literal(1),
          iss: textSchema,
          jti: textSchema,
          mod: textSchema,
          iat: wholeSchema,
          sc: z.tuple([wholeSchema, wholeSchema]),
        }),
      })
      .safeParse(value).success,
);

const parsedBy =
  <Parsed>(schema: z.ZodMiniType<Parsed>) =>
  (values: readonly unknown[]): Parsed[] =>
    values.flatMap((value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });

/** The values that are records of that kind (STORE-2); what is damaged or of a later version is left out. */
export const recordsFrom = {
  practice: parsedBy(practiceSchema),
  attempts: parsedBy(attemptSchema),
  completions: parsedBy(completionSchema),
  drafts: parsedBy(draftSchema),
} as const;
