import type { Course, Module } from '../course/schema.ts';
import { parseUtf8 } from '../shared/bytes.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Problem } from '../shared/problem.ts';
import { bankFromItems, isSameBank, problemsOfBank, reusedIds } from './bank-from-items.ts';
import { type Content, lessonItems, modulesOf } from './content-from-tree.ts';
import { type BankIndex, type ItemBank, parseBank } from './parse-bank.ts';
import { itemProblems } from './problems.ts';

/** A list of published banks and their bytes. */
export interface BankShelf {
  readonly index: BankIndex | undefined;
  bankBytes(digest: string): Promise<Uint8Array | undefined>;
}

/** A module with the bank that its items make now and the banks that were published before, oldest first. */
export interface ModuleBank {
  readonly module: Module;
  readonly bank: ItemBank;
  readonly history: readonly ItemBank[];
}

/** The bank of every live module, numbered as it would be published next (BANK-3). */
export async function moduleBanks(content: Content, shelf: BankShelf): Promise<ModuleBank[]> {
  const live = modulesOf(content).filter(({ status }) => status === 'live');
  return Promise.all(
    live.map(async (module) => {
      const history = await publishedHistory(module, shelf);
      const items = lessonItems(content, module).flatMap((lesson) => lesson.items.map(({ item }) => item));
      const version = (history.at(-1)?.version ?? 0) + 1;
      return { module, bank: bankFromItems(module, langOf(content.catalogue, module), items, version), history };
    }),
  );
}

/** Whether the module's last published bank asks and scores what its items say now. */
export function isPublished({ bank, history }: ModuleBank): boolean {
  const last = history.at(-1);
  return last !== undefined && isSameBank(last, bank);
}

/** What keeps a bank from being published: too few items, ids that belong to others. */
export function problemsOfModuleBank(content: Content, { module, bank, history }: ModuleBank): Problem[] {
  const items = lessonItems(content, module).flatMap((lesson) => lesson.items);
  return [...problemsOfBank(bank, module.folder), ...reusedIds(items, history)];
}

/** What a check refuses besides: a bank that is not published. */
export const unpublishedProblem = ({ module }: ModuleBank): Problem =>
  itemProblems.I_BANK_UNPUBLISHED({ module: module.id }, { path: module.folder });

async function publishedHistory(module: Module, shelf: BankShelf): Promise<ItemBank[]> {
  const entries = (shelf.index ?? []).filter((entry) => entry.module === module.id);
  const banks = await Promise.all(entries.map(({ dig }) => publishedBank(shelf, dig)));
  return banks.flatMap((bank) => bank ?? []);
}

/** A published bank; `undefined` where its file is missing or not of a form that this program knows. */
export async function publishedBank(shelf: BankShelf, digest: string): Promise<ItemBank | undefined> {
  const bytes = await shelf.bankBytes(digest);
  const text = bytes && parseUtf8(bytes);
  const parsed = text === undefined ? undefined : parseBank(parseJson(text));
  return parsed?.ok ? parsed.bank : undefined;
}

const langOf = (catalogue: readonly Course[], module: Module): string =>
  catalogue.find(({ id }) => id === module.courseId)?.lang ?? 'vi';
