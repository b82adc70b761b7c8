import type { Module } from '../course/schema.ts';
import { utf8FromText } from '../shared/bytes.ts';
import { byCodeUnits, canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Problem } from '../shared/problem.ts';
import { type AuthoredItem, authoredKinds } from './authored-kinds.ts';
import type { PlacedItem } from './items-from-document.ts';
import { type BankedItem, kinds } from './kinds.ts';
import { isEvidence } from './module-items.ts';
import type { ItemBank } from './parse-bank.ts';
import { itemProblems } from './problems.ts';
import { currentScoring } from './scoring.ts';

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
    scoring: currentScoring,
    form: { size: module.check.size, rule: 'seeded-1' },
    items: items
      .filter(isEvidence)
      .map((item): BankedItem => authoredKinds[item.kind].bankedFromAuthored(item))
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
  const count = bank.items.filter((item) => kinds[item.kind].typedBlanks(item) === 0).length;
  const { size } = bank.form;
  return count < size ? [itemProblems.I_BANK_SMALL({ module: bank.module, size, count }, { path })] : [];
}

interface ItemName {
  readonly id: string;
  readonly kind: string;
}

/**
 * The published bank that keeps an item's id from it: one that gave the id to another kind, or, where the id was
 * published and is absent from the last bank, the first that had it (BANK-5). `history` is oldest first.
 */
export function earlierHolder(item: ItemName, history: readonly ItemBank[]): ItemBank | undefined {
  const last = history.at(-1);
  const isWithdrawn = last !== undefined && !last.items.some(({ id }) => id === item.id);
  return holderOfOtherKind(item, history) ?? (isWithdrawn ? firstHolder(item, history) : undefined);
}

const firstHolder = (item: Pick<ItemName, 'id'>, history: readonly ItemBank[]): ItemBank | undefined =>
  history.find((bank) => bank.items.some(({ id }) => id === item.id));

const holderOfOtherKind = (item: ItemName, history: readonly ItemBank[]): ItemBank | undefined =>
  history.find((bank) => bank.items.some(({ id, kind }) => id === item.id && kind !== item.kind));

/**
 * Ids that were published for another item (BANK-5). `retired` are the items of the module's retired lessons: they
 * are in no bank, and an id of another kind is refused them as it is refused an item for practice.
 */
export function reusedIds(
  items: readonly PlacedItem[],
  history: readonly ItemBank[],
  retired: readonly PlacedItem[] = [],
): Problem[] {
  const problemOf = ({ item, place }: PlacedItem, holder: ItemBank | undefined): Problem[] =>
    holder ? [itemProblems.I_ID_REUSED({ id: item.id, version: holder.version }, place)] : [];
  return [
    ...items.flatMap((placed) => {
      const { item } = placed;
      return problemOf(placed, (isEvidence(item) ? earlierHolder : holderOfOtherKind)(item, history));
    }),
    ...retired.flatMap((placed) => problemOf(placed, holderOfOtherKind(placed.item, history))),
  ];
}
