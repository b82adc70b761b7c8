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
