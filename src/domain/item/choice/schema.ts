import * as z from 'zod/mini';
import { authoredOneChoiceFields, bankedOneChoice, bankedOneChoiceFields } from '../fields.ts';

/** `key: b` names the one right choice. */
export const authoredChoiceItemSchema = z.strictObject({ kind: z.literal('choice'), ...authoredOneChoiceFields });

/** `{"choices":[{"id":"a","text":"…"}],"id":"do-dai","key":1,"kind":"choice","prompt":"…"}` */
export const bankedChoiceItemSchema = z.strictObject({ kind: z.literal('choice'), ...bankedOneChoiceFields });

export type AuthoredChoiceItem = z.infer<typeof authoredChoiceItemSchema>;
export type BankedChoiceItem = z.infer<typeof bankedChoiceItemSchema>;

/** The item as a bank keeps it (CHOICE-4). */
export const bankedFromChoice = (item: AuthoredChoiceItem): BankedChoiceItem => ({
  kind: 'choice',
  ...bankedOneChoice(item),
});
