import * as z from 'zod/mini';
import { textTiers1 } from '../../text/match-text-1.ts';
import { authoredFields, bankedCommon, bankedFields } from '../fields.ts';

const tierSchema = z.enum(textTiers1);

/** `key: { accept: ["Good morning"], tiers: [encoding, case] }`; `answerLang` is the language that is typed. */
export const authoredTextItemSchema = z.strictObject({
  kind: z.literal('text'),
  ...authoredFields,
  answerLang: z._default(z.enum(['vi', 'en']), 'vi'),
  key: z.strictObject({
    accept: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    tiers: z._default(z.array(tierSchema), ['encoding', 'case']),
  }),
});

/** `{"id":"chao-sang","key":{"accept":["Good morning"],"tiers":["encoding","case"]},"kind":"text","prompt":"…"}` */
export const bankedTextItemSchema = z.strictObject({
  kind: z.literal('text'),
  ...bankedFields,
  key: z.strictObject({ accept: z.array(z.string()), tiers: z.array(tierSchema) }),
});

export type AuthoredTextItem = z.infer<typeof authoredTextItemSchema>;
export type BankedTextItem = z.infer<typeof bankedTextItemSchema>;

/** The item as a bank keeps it (TEXTITEM-4). */
export const bankedFromText = (item: AuthoredTextItem): BankedTextItem => ({
  kind: 'text',
  ...bankedCommon(item),
  key: { accept: item.key.accept.map((text) => text.normalize('NFC')), tiers: [...item.key.tiers] },
});
