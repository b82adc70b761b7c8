import * as z from 'zod/mini';
import { moduleIdSchema } from '../course/schema.ts';
import { bankedChoiceItemSchema } from './choice/schema.ts';
import { bankedDictationItemSchema } from './dictation/schema.ts';
import { bankedFindItemSchema } from './find/schema.ts';
import { bankedGapItemSchema } from './gap/schema.ts';
import { type BankedItem, isKindName, type KindName } from './kinds.ts';
import { bankedListenItemSchema } from './listen/schema.ts';
import { bankedMatchItemSchema } from './match/schema.ts';
import { bankedMultipleItemSchema } from './multiple/schema.ts';
import { bankedNumberItemSchema } from './number/schema.ts';
import { bankedOrderItemSchema } from './order/schema.ts';
import { bankedScenarioItemSchema } from './scenario/schema.ts';
import { type Scoring, scorings } from './scoring.ts';
import { bankedText1ItemSchema, bankedTextItemSchema } from './text/schema.ts';
import { bankedTrueFalseItemSchema } from './true-false/schema.ts';

/** Every kind of item, as banks of the current scoring keep it. */
const bankedSchemas = {
  choice: bankedChoiceItemSchema,
  multiple: bankedMultipleItemSchema,
  'true-false': bankedTrueFalseItemSchema,
  text: bankedTextItemSchema,
  number: bankedNumberItemSchema,
  order: bankedOrderItemSchema,
  match: bankedMatchItemSchema,
  listen: bankedListenItemSchema,
  scenario: bankedScenarioItemSchema,
  find: bankedFindItemSchema,
  gap: bankedGapItemSchema,
  dictation: bankedDictationItemSchema,
} as const satisfies Record<KindName, unknown>;

const schemasByScoring = {
  '1': { ...bankedSchemas, text: bankedText1ItemSchema },
  '2': bankedSchemas,
} as const satisfies Record<Scoring, unknown>;

const envelopeSchema = z.strictObject({
  v: z.literal(1),
  module: moduleIdSchema,
  version: z.int().check(z.minimum(1)),
  lang: z.string(),
  passPercent: z.int().check(z.minimum(1), z.maximum(100)),
  scoring: z.enum(scorings),
  form: z.strictObject({ size: z.int().check(z.minimum(1)), rule: z.literal('seeded-1') }),
  items: z.array(z.looseObject({ kind: z.string() })),
});

/**
 * What a module's check asks and how it is scored, as it is published for ever at `/banks/<digest>.json`
 * (`docs/evidence.md`); older versions and newer ones are never rewritten.
 *
 * `{"form":{"rule":"seeded-1","size":10},"items":[…],"lang":"vi","module":"bao-ve-tai-khoan","passPercent":80,"scoring":"2","v":1,"version":1}`
 */
export type ItemBank = Omit<z.infer<typeof envelopeSchema>, 'items'> & { readonly items: readonly BankedItem[] };

/** Which banks were published, oldest first; a module's last entry is its current bank. */
export const bankIndexSchema = z.array(
  z.strictObject({
    module: moduleIdSchema,
    version: z.int().check(z.minimum(1)),
    dig: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u)),
    published: z.int().check(z.minimum(0)),
  }),
);
export type BankIndex = z.infer<typeof bankIndexSchema>;
export type BankIndexEntry = BankIndex[number];

/** The bank that a module's check uses now. */
export const currentBank = (index: BankIndex, module: string): BankIndexEntry | undefined =>
  index.findLast((entry) => entry.module === module);

/** A bank, or why it is none: of a later format than this program knows, with an item that it does not know, or not a bank. */
export type ParsedBank =
  | { readonly ok: true; readonly bank: ItemBank }
  | { readonly ok: false; readonly reason: 'newer' | 'item-unknown' | 'malformed' };

/** Reads a bank's JSON value. */
export function parseBank(value: unknown): ParsedBank {
  if (isNewer(value)) return { ok: false, reason: 'newer' };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { ok: false, reason: 'malformed' };
  const items: BankedItem[] = [];
  for (const item of envelope.data.items) {
    if (!isKindName(item.kind)) return { ok: false, reason: 'item-unknown' };
    const parsed = schemasByScoring[envelope.data.scoring][item.kind].safeParse(item);
    if (!parsed.success) return { ok: false, reason: 'malformed' };
    items.push(parsed.data);
  }
  return { ok: true, bank: { ...envelope.data, items } };
}

const isScoring = (name: string): boolean => scorings.some((scoring) => scoring === name);

const versionsSchema = z.looseObject({ v: z.int(), scoring: z.string(), form: z.looseObject({ rule: z.string() }) });

function isNewer(value: unknown): boolean {
  const versions = versionsSchema.safeParse(value);
  if (!versions.success) return false;
  const { v, scoring, form } = versions.data;
  return v > 1 || !isScoring(scoring) || form.rule !== 'seeded-1';
}
