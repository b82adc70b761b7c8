import * as z from 'zod/mini';
import { textTiers1 } from '../../text/match-text-1.ts';
import { matchTiers, sameKinds, textTiers } from '../../text/text-tiers.ts';
import { answerLangSchema, authoredAnswerLangField, authoredFields, bankedFields } from '../fields.ts';

const textsSchema = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

/** What is accepted where something is typed: `accept` holds patterns (TEXT-6). */
export const authoredTextKeyFields = {
  accept: textsSchema,
  reject: z.optional(textsSchema),
  tiers: z.optional(z.array(z.enum(textTiers))),
};

/**
 * `key: { accept: ["(a) cup of [tea|coffee]"], reject: [cap of tea], tiers: [case, articles] }`; `answerLang` is the
 * language that is typed.
 */
export const authoredTextItemSchema = z.strictObject({
  kind: z.literal('text'),
  ...authoredFields,
  ...authoredAnswerLangField,
  key: z.strictObject(authoredTextKeyFields),
});

/** Scoring "1": `{"id":"chao-sang","key":{"accept":["Good morning"],"tiers":["encoding","case"]},"kind":"text","prompt":"…"}` */
export const bankedText1ItemSchema = z.strictObject({
  kind: z.literal('text'),
  ...bankedFields,
  key: z.strictObject({ accept: z.array(z.string()), tiers: z.array(z.enum(textTiers1)) }),
});

/** What is accepted where something is typed, as banks of scoring "2" keep it (TEXT-7). */
export const bankedTextKeySchema = z.strictObject({
  accept: z.array(z.string()),
  lang: answerLangSchema,
  tiers: z.array(z.enum(matchTiers)),
  same: z.optional(z.array(z.strictObject({ kind: z.enum(sameKinds), given: z.string(), expected: z.string() }))),
  reject: z.optional(z.array(z.string())),
});

/**
 * Scoring "2": `{"id":"nghi-huu","key":{"accept":["I'm retired"],"lang":"en","same":[{"expected":"i'm","given":"i am",
 * "kind":"contractions"}],"tiers":["case"]},"kind":"text","prompt":"…"}`
 */
export const bankedTextItemSchema = z.strictObject({
  kind: z.literal('text'),
  ...bankedFields,
  key: bankedTextKeySchema,
});

export type AuthoredTextKey = AuthoredTextItem['key'];
export type AuthoredTextItem = z.infer<typeof authoredTextItemSchema>;
export type BankedTextItem = z.infer<typeof bankedTextItemSchema> | z.infer<typeof bankedText1ItemSchema>;
