import * as z from 'zod/mini';
import { type Module, moduleIdSchema } from '../course/schema.ts';
import { utf8FromText } from '../shared/bytes.ts';
import { byCodeUnits, canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Problem } from '../shared/problem.ts';
import type { PlacedItem } from './items-from-document.ts';
import { type AuthoredItem, type BankedItem, isKindName, kinds } from './kinds.ts';
import { isEvidence } from './module-items.ts';
import { itemProblems } from './problems.ts';

const envelopeSchema = z.strictObject({
  v: z.literal(1),
  module: moduleIdSchema,
  version: z.int().check(z.minimum(1)),
  lang: z.string(),
  passPercent: z.int().check(z.minimum(1), z.maximum(100)),
  scoring: z.literal('1'),
  form: z.strictObject({ size: z.int().check(z.minimum(1)), rule: z.literal('seeded-1') }),
  items: z.array(z.looseObject({ kind: z.string() })),
});

/**
 * What a module's check asks and how it is scored, as it is published for ever at `/banks/<digest>.json`
 * (`docs/evidence.md`); older versions and newer ones are never rewritten.
 *
 * `{"form":{"rule":"seeded-1","size":10},"items":[…],"lang":"vi","module":"bao-ve-tai-khoan","passPercent":80,"scoring":"1","v":1,"version":1}`
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
    const parsed = kinds[item.kind].banked.safeParse(item);
    if (!parsed.success) return { ok: false, reason: 'malformed' };
    items.push(parsed.data);
  }
  return { ok: true, bank: { ...envelope.data, items } };
}

const versionsSchema = z.looseObject({ v: z.int(), scoring: z.string(), form: z.looseObject({ rule: z.string() }) });

function isNewer(value: unknown): boolean {
  const versions = versionsSchema.safeParse(value);
  if (!versions.success) return false;
  const { v, scoring, form } = versions.data;
  return v > 1 || scoring !== '1' || form.rule !== 'seeded-1';
}

/** The bank of a module's items: those for evidence, sorted by id (BANK-1, BANK-2). */
export function bankFromItems(
  module: Pick<Module, 'id' | 'check'>,
  lang: string,
  items: readonly AuthoredItem[],
  version: number,
): ItemBank {
  return {
    v: 1,
    module: module.id,
    version,
    lang,
    passPercent: module.check.passPercent,
    scoring: '1',
    form: { size: module.check.size, rule: 'seeded-1' },
    items: items
      .filter(isEvidence)
      .map((item): BankedItem => kinds[item.kind].bankedFromAuthored(item))
      .sort((left, right) => byCodeUnits(left.id, right.id)),
  };
}

/** The bytes that are published and hashed: UTF-8 of the canonical form (RFC 8785). */
export function bytesFromBank(bank: ItemBank): Uint8Array<ArrayBuffer> {
  const text = canonicalJson(jsonFromBank(bank));
  if (text === undefined) throw new Error(`The bank of ${bank.module} has no canonical form`);
  return utf8FromText(text);
}

const jsonFromBank = (bank: ItemBank): Json => JSON.parse(JSON.stringify(bank));

/** Whether two banks ask and score the same, whatever their version (BANK-3). */
export const isSameBank = (left: ItemBank, right: ItemBank): boolean =>
  canonicalJson(jsonFromBank({ ...left, version: 0 })) === canonicalJson(jsonFromBank({ ...right, version: 0 }));

/** A module whose check cannot be drawn: fewer than `size` items that are not typed (BANK-4). */
export function problemsOfBank(bank: ItemBank, path: string): Problem[] {
  const count = bank.items.filter(({ kind }) => !kinds[kind].typed).length;
  const { size } = bank.form;
  return count < size ? [itemProblems.I_BANK_SMALL({ module: bank.module, size, count }, { path })] : [];
}

/**
 * Ids that were published for another item: of another kind, or withdrawn by a later bank (BANK-5).
 * `history` holds the module's published banks, oldest first.
 */
export function reusedIds(items: readonly PlacedItem[], history: readonly ItemBank[]): Problem[] {
  const last = new Set(history.at(-1)?.items.map(({ id }) => id));
  return items.flatMap(({ item, place }) => {
    const holder = history.find((bank) => bank.items.some(({ id, kind }) => id === item.id && kind !== item.kind));
    const first = history.find((bank) => bank.items.some(({ id }) => id === item.id));
    const reused = holder ?? (first && isEvidence(item) && !last.has(item.id) ? first : undefined);
    return reused ? [itemProblems.I_ID_REUSED({ id: item.id, version: reused.version }, place)] : [];
  });
}
