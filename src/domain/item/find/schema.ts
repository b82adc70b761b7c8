import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import { authoredFields, bankedCommon, bankedFields, indexSchema, inlineSchema } from '../fields.ts';

/** What a part of a drawn screen is; it decides how the part looks and what it is called, never what it is worth. */
export const partRoles = [
  'sender',
  'address',
  'text',
  'link',
  'button',
  'field',
  'amount',
  'number',
  'image-note',
] as const;

/**
 * A screen drawn from data, so that nothing is copied from a real app, and the parts that are to be pointed at:
 *
 * `screen: { title: Tin nhắn, parts: [{ id: duong-dan, role: link, text: …, feedback: … }] }`, `key: [duong-dan]`
 */
export const authoredFindItemSchema = z.strictObject({
  kind: z.literal('find'),
  ...authoredFields,
  screen: z.strictObject({
    title: inlineSchema,
    parts: z
      .array(
        z.strictObject({
          id: slugSchema,
          role: z.enum(partRoles),
          text: inlineSchema,
          feedback: z.optional(inlineSchema),
        }),
      )
      .check(z.minLength(2), z.maxLength(12)),
  }),
  key: z.array(slugSchema).check(z.minLength(1)),
});

/** `{"id":"tin-la","key":[0,2],"kind":"find","prompt":"…","screen":{"parts":[{"id":"so","role":"sender","text":"…"},…],"title":"Tin nhắn"}}` */
export const bankedFindItemSchema = z.strictObject({
  kind: z.literal('find'),
  ...bankedFields,
  screen: z.strictObject({
    title: z.string(),
    // A role that comes later only looks plain here: it changes no score.
    parts: z.array(z.strictObject({ id: slugSchema, role: z.string(), text: z.string() })),
  }),
  key: z.array(indexSchema),
});

export type AuthoredFindItem = z.infer<typeof authoredFindItemSchema>;
export type BankedFindItem = z.infer<typeof bankedFindItemSchema>;

/** The item as a bank keeps it (FIND-4). */
export const bankedFromFind = (item: AuthoredFindItem): BankedFindItem => ({
  kind: 'find',
  ...bankedCommon(item),
  screen: {
    title: item.screen.title.normalize('NFC'),
    parts: item.screen.parts.map(({ id, role, text }) => ({ id, role, text: text.normalize('NFC') })),
  },
  key: item.screen.parts.flatMap(({ id }, at) => (item.key.includes(id) ? [at] : [])),
});
