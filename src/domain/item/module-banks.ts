import { type Course, isLive, type Module } from '../course/schema.ts';
import type { Sha256 } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';
import { bankFromItems, isSameBank, problemsOfBank, reusedIds } from './bank-from-items.ts';
import { type Content, lessonItems, modulesOf } from './content-from-tree.ts';
import type { PlacedItem } from './items-from-document.ts';
import type { BankIndex, ItemBank } from './parse-bank.ts';
import { itemProblems } from './problems.ts';
import { publishedBank } from './published-bank.ts';

/** A list of published banks and their bytes. */
export interface BankShelf {
  readonly index: BankIndex | undefined;
  bankBytes(digest: string): Promise<Uint8Array | undefined>;
}

/** A module with the bank that its items make now and the banks that were published before, oldest first. */
export interface ModuleBank {
  readonly module: Module;
  readonly items: readonly PlacedItem[];
  /** The items of its retired lessons, which are in no bank. */
  readonly retired: readonly PlacedItem[];
  readonly bank: ItemBank;
  readonly history: readonly ItemBank[];
  /** Digests in the list whose file is missing, or is not what its digest says. */
  readonly damaged: readonly string[];
}

/** The bank of every live module's live lessons, numbered as it would be published next (BANK-3). */
export async function moduleBanks(content: Content, shelf: BankShelf, sha256: Sha256): Promise<ModuleBank[]> {
  return Promise.all(
    modulesOf(content)
      .filter(isLive)
      .map(async (module) => {
        const entries = (shelf.index ?? []).filter((entry) => entry.module === module.id);
        const read = await Promise.all(
          entries.map(async ({ dig }) => ({ dig, bank: await publishedBank(shelf, dig, sha256) })),
        );
        const itemsWhere = (isWanted: boolean): PlacedItem[] =>
          lessonItems(content, module).flatMap(({ lesson, items }) => (isLive(lesson) === isWanted ? items : []));
        const items = itemsWhere(true);
        const version = (entries.at(-1)?.version ?? 0) + 1;
        const authored = items.map(({ item }) => item);
        return {
          module,
          items,
          retired: itemsWhere(false),
          bank: bankFromItems(module, langOf(content.catalogue, module), authored, version),
          history: read.flatMap(({ bank }) => bank ?? []),
          damaged: read.flatMap(({ dig, bank }) => (bank ? [] : [dig])),
        };
      }),
  );
}

/** Whether the module's last published bank asks and scores what its items say now. */
export function isPublished({ bank, history }: ModuleBank): boolean {
  const last = history.at(-1);
  return last !== undefined && isSameBank(last, bank);
}

/** The module's published banks that are not there any more, or are not what they were. */
export const problemsOfDamage = ({ module, damaged }: ModuleBank): Problem[] =>
  damaged.map((dig) => itemProblems.I_BANK_DAMAGED({ module: module.id, dig }, { path: module.folder }));

/** What keeps a bank from being published: too few items, ids that belong to others, a history with holes. */
export const problemsOfModuleBank = (found: ModuleBank): Problem[] => [
  ...problemsOfDamage(found),
  ...problemsOfBank(found.bank, found.module.folder),
  ...reusedIds(found.items, found.history, found.retired),
];

/** What a check refuses besides: a bank that is not published. */
export const unpublishedProblem = ({ module }: ModuleBank): Problem =>
  itemProblems.I_BANK_UNPUBLISHED({ module: module.id }, { path: module.folder });

const langOf = (catalogue: readonly Course[], module: Module): string =>
  catalogue.find(({ id }) => id === module.courseId)?.lang ?? 'vi';
