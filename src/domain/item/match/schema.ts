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

/** `key: { a: y, b: x }` gives each left its right; several lefts may share one, and rights may be left over. */
export const authoredMatchItemSchema = z.strictObject({
  kind: z.literal('match'),
  ...authoredFields,
  ...authoredShuffleField,
  lefts: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  rights: z.array(choiceSchema).check(z.minLength(2), z.maxLength(10)),
  key: z.record(slugSchema, slugSchema),
});

/** `{"id":"ghep","key":[1,0],"kind":"match","lefts":[…],"prompt":"…","rights":[…]}` */
export const bankedMatchItemSchema = z.strictObject({
  kind: z.literal('match'),
  ...bankedFields,
  ...shuffleField,
  lefts: z.array(choiceSchema),
  rights: z.array(choiceSchema),
  key: z.array(indexSchema),
});

export type AuthoredMatchItem = z.infer<typeof authoredMatchItemSchema>;
export type BankedMatchItem = z.infer<typeof bankedMatchItemSchema>;

/** The item as a bank keeps it (MATCH-4). */
export const bankedFromMatch = (item: AuthoredMatchItem): BankedMatchItem => ({
  kind: 'match',
  ...bankedCommon(item),
  ...bankedShuffle(item.shuffle),
  lefts: bankedChoices(item.lefts),
  rights: bankedChoices(item.rights),
  key: item.lefts.map(({ id }) => item.rights.findIndex((right) => right.id === item.key[id])),
});
