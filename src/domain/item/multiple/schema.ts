import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import {
  authoredChoiceSchema,
  authoredFields,
  authoredShuffleField,
  bankedChoices,
  bankedCommon,
  bankedFields,
  bankedShuffle,
  choiceSchema,
  indexSchema,
  shuffleField,
} from '../fields.ts';

/** `key: [a, c]` names every right choice. */
export const authoredMultipleItemSchema = z.strictObject({
  kind: z.literal('multiple'),
  ...authoredFields,
  ...authoredShuffleField,
  choices: z.array(authoredChoiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: z.array(slugSchema).check(z.minLength(1)),
});

/** `{"choices":[…],"id":"viec-nen-lam","key":[0,2],"kind":"multiple","prompt":"…"}` */
export const bankedMultipleItemSchema = z.strictObject({
  kind: z.literal('multiple'),
  ...bankedFields,
  ...shuffleField,
  choices: z.array(choiceSchema),
  key: z.array(indexSchema),
});

export type AuthoredMultipleItem = z.infer<typeof authoredMultipleItemSchema>;
export type BankedMultipleItem = z.infer<typeof bankedMultipleItemSchema>;

/** The item as a bank keeps it (MULTIPLE-4). */
export const bankedFromMultiple = (item: AuthoredMultipleItem): BankedMultipleItem => ({
  kind: 'multiple',
  ...bankedCommon(item),
  ...bankedShuffle(item.shuffle),
  choices: bankedChoices(item.choices),
  key: item.choices.flatMap(({ id }, at) => (item.key.includes(id) ? [at] : [])),
});
