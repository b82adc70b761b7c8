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

/** `key: b` names the one right choice. */
export const authoredChoiceItemSchema = z.strictObject({
  kind: z.literal('choice'),
  ...authoredFields,
  ...authoredShuffleField,
  choices: z.array(authoredChoiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: slugSchema,
});

/** `{"choices":[{"id":"a","text":"…"}],"id":"do-dai","key":1,"kind":"choice","prompt":"…"}` */
export const bankedChoiceItemSchema = z.strictObject({
  kind: z.literal('choice'),
  ...bankedFields,
  ...shuffleField,
  choices: z.array(choiceSchema),
  key: indexSchema,
});

export type AuthoredChoiceItem = z.infer<typeof authoredChoiceItemSchema>;
export type BankedChoiceItem = z.infer<typeof bankedChoiceItemSchema>;

/** The item as a bank keeps it (CHOICE-4). */
export const bankedFromChoice = (item: AuthoredChoiceItem): BankedChoiceItem => ({
  kind: 'choice',
  ...bankedCommon(item),
  ...bankedShuffle(item.shuffle),
  choices: bankedChoices(item.choices),
  key: item.choices.findIndex(({ id }) => id === item.key),
});
