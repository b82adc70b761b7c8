import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import {
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

/** `key: [khoa, goi, doi]` names every choice in the right order. */
export const authoredOrderItemSchema = z.strictObject({
  kind: z.literal('order'),
  ...authoredFields,
  ...authoredShuffleField,
  choices: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: z.array(slugSchema),
});

/** `{"choices":[…],"id":"thu-tu","key":[1,0,2],"kind":"order","prompt":"…"}` */
export const bankedOrderItemSchema = z.strictObject({
  kind: z.literal('order'),
  ...bankedFields,
  ...shuffleField,
  choices: z.array(choiceSchema),
  key: z.array(indexSchema),
});

export type AuthoredOrderItem = z.infer<typeof authoredOrderItemSchema>;
export type BankedOrderItem = z.infer<typeof bankedOrderItemSchema>;

/** The item as a bank keeps it (ORDER-4). */
export const bankedFromOrder = (item: AuthoredOrderItem): BankedOrderItem => ({
  kind: 'order',
  ...bankedCommon(item),
  ...bankedShuffle(item.shuffle),
  choices: bankedChoices(item.choices),
  key: item.key.map((id) => item.choices.findIndex((choice) => choice.id === id)),
});
