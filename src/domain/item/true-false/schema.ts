import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import {
  authoredChoiceSchema,
  authoredFields,
  bankedChoices,
  bankedCommon,
  bankedFields,
  choiceSchema,
  indexSchema,
} from '../fields.ts';

/** `key: false`, and where a reason is asked too `reasons: [{id, text, feedback}]` with `reason: b`. */
export const authoredTrueFalseItemSchema = z.strictObject({
  kind: z.literal('true-false'),
  ...authoredFields,
  key: z.boolean(),
  reasons: z.optional(z.array(authoredChoiceSchema).check(z.minLength(2), z.maxLength(6))),
  reason: z.optional(slugSchema),
});

const statement = { kind: z.literal('true-false'), ...bankedFields, key: z.boolean() };

/**
 * `{"id":"dung-lai","key":false,"kind":"true-false","prompt":"…"}`, and where a reason is asked too, with the index
 * of the right one: `{…,"reason":1,"reasons":[{"id":"a","text":"…"},{"id":"b","text":"…"}]}`. One without the other
 * is no item.
 */
export const bankedTrueFalseItemSchema = z.union([
  z.strictObject(statement),
  z.strictObject({ ...statement, reasons: z.array(choiceSchema), reason: indexSchema }),
]);

export type AuthoredTrueFalseItem = z.infer<typeof authoredTrueFalseItemSchema>;
export type BankedTrueFalseItem = z.infer<typeof bankedTrueFalseItemSchema>;

/** The item as a bank keeps it (TF-4). */
export const bankedFromTrueFalse = (item: AuthoredTrueFalseItem): BankedTrueFalseItem => ({
  kind: 'true-false',
  ...bankedCommon(item),
  key: item.key,
  ...(item.reasons && {
    reasons: bankedChoices(item.reasons),
    reason: item.reasons.findIndex(({ id }) => id === item.reason),
  }),
});
