import * as z from 'zod/mini';
import { authoredFields, bankedCommon, bankedFields } from '../fields.ts';

/** `key: false` */
export const authoredTrueFalseItemSchema = z.strictObject({
  kind: z.literal('true-false'),
  ...authoredFields,
  key: z.boolean(),
});

/** `{"id":"dung-lai","key":false,"kind":"true-false","prompt":"…"}` */
export const bankedTrueFalseItemSchema = z.strictObject({
  kind: z.literal('true-false'),
  ...bankedFields,
  key: z.boolean(),
});

export type AuthoredTrueFalseItem = z.infer<typeof authoredTrueFalseItemSchema>;
export type BankedTrueFalseItem = z.infer<typeof bankedTrueFalseItemSchema>;

/** The item as a bank keeps it (TF-3). */
export const bankedFromTrueFalse = (item: AuthoredTrueFalseItem): BankedTrueFalseItem => ({
  kind: 'true-false',
  ...bankedCommon(item),
  key: item.key,
});
