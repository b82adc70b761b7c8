import * as z from 'zod/mini';
import { authoredFields, bankedCommon, bankedFields } from '../fields.ts';

const decimalSchema = z.union([z.string(), z.int()]);

/** `key: { value: "1500000", tolerance: "0", unit: đồng }`; decimals with a point, as strings. */
export const authoredNumberItemSchema = z.strictObject({
  kind: z.literal('number'),
  ...authoredFields,
  key: z.strictObject({
    value: decimalSchema,
    tolerance: z._default(decimalSchema, '0'),
    unit: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
  }),
});

/** `{"id":"so-tien","key":{"tolerance":"0","unit":"đồng","value":"1500000"},"kind":"number","prompt":"…"}` */
export const bankedNumberItemSchema = z.strictObject({
  kind: z.literal('number'),
  ...bankedFields,
  key: z.strictObject({ value: z.string(), tolerance: z.string(), unit: z.optional(z.string()) }),
});

export type AuthoredNumberItem = z.infer<typeof authoredNumberItemSchema>;
export type BankedNumberItem = z.infer<typeof bankedNumberItemSchema>;

/** The item as a bank keeps it (NUMBER-4). */
export const bankedFromNumber = (item: AuthoredNumberItem): BankedNumberItem => ({
  kind: 'number',
  ...bankedCommon(item),
  key: {
    value: String(item.key.value),
    tolerance: String(item.key.tolerance),
    ...(item.key.unit !== undefined && { unit: item.key.unit.normalize('NFC') }),
  },
});
