import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import {
  answerLangSchema,
  authoredAnswerLangField,
  authoredFields,
  authoredShuffleField,
  bankedFields,
  indexSchema,
  inlineSchema,
  shuffleField,
} from '../fields.ts';
import { authoredTextKeyFields, bankedTextKeySchema } from '../text/schema.ts';

/** A gap as authors write it: picked with `choices` and `key`, or typed with `accept`; GAP-3 keeps them apart. */
const authoredGapSchema = z.strictObject({
  choices: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.minLength(2), z.maxLength(8))),
  key: z.optional(z.string()),
  ...authoredTextKeyFields,
  accept: z.optional(authoredTextKeyFields.accept),
});

/**
 * `text: "My name {name} Lan. I {live} in Hanoi."` with `gaps: { name: { choices: [is, am], key: is }, live: { accept:
 * [live], tiers: [typo] } }`. `answerLang` is the language of what is filled in, and of a text without `<En>`.
 */
export const authoredGapItemSchema = z.strictObject({
  kind: z.literal('gap'),
  ...authoredFields,
  ...authoredShuffleField,
  ...authoredAnswerLangField,
  text: inlineSchema,
  gaps: z.record(slugSchema, authoredGapSchema),
});

/**
 * `{"gaps":[{"choices":["is","am"],"key":0},{"key":{"accept":["live"],"lang":"en","tiers":["typo"]}}],"id":"gioi-thieu",
 * "kind":"gap","lang":"en","prompt":"…","text":"My name {} Lan. I {} in Hanoi."}`: the gaps in the order of the text.
 */
export const bankedGapItemSchema = z.strictObject({
  kind: z.literal('gap'),
  ...bankedFields,
  ...shuffleField,
  /** The language of the text, where it is all in another than its lesson. */
  lang: z.optional(answerLangSchema),
  text: z.string(),
  gaps: z.array(
    z.union([
      z.strictObject({ choices: z.array(z.string()), key: indexSchema }),
      z.strictObject({ key: bankedTextKeySchema }),
    ]),
  ),
});

export type AuthoredGap = z.infer<typeof authoredGapSchema>;
export type AuthoredGapItem = z.infer<typeof authoredGapItemSchema>;
export type BankedGapItem = z.infer<typeof bankedGapItemSchema>;
export type BankedGap = BankedGapItem['gaps'][number];
