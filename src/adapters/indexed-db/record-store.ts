import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Attempt, Draft, Practice } from '#domain/attempt/schema.ts';
import { isSameTry, isTakenUp, type RecordLoss, type RecordStore } from '#domain/completion/record-store.ts';
import type { Completion } from '#domain/completion/schema.ts';

/** Version 1. Readers in one host may share an origin, so names carry the project's. */
interface RecordSchema extends DBSchema {
  practice: { key: number; value: Practice };
  attempts: { key: number; value: Attempt };
  completions: { key: number; value: Completion };
  drafts: { key: string; value: Draft };
  keys: { key: string; value: unknown };
}

const databaseName = 'densach';
const version = 1;
const counted = ['practice', 'attempts', 'completions'] as const;

/** How many records there should be, kept beside the database: Chromium hands back an emptied one without an error. */
const marker = 'densach:records';

/** Opens the device's store. Rejects where the browser has none to give. */
export async function openIndexedDbRecordStore(): Promise<RecordStore> {
  const database = await openDB<RecordSchema>(databaseName, version, {
    upgrade(opened) {
      for (const name of counted) opened.createObjectStore(name, { autoIncrement: true });
      opened.createObjectStore('drafts', { keyPath: 'module' });
      opened.createObjectStore('keys');
    },
    blocking: () => database.close(),
  });
  let loss = await findLoss(database);
  return {
    isPersistent: true,
    get loss() {
      return loss;
    },
    async acceptLoss() {
      loss = undefined;
      writeMarker(await countRecords(database));
    },
    practice: () => database.getAll('practice'),
    async addPractice(practice) {
      await database.add('practice', practice);
      writeMarker(readMarker() + 1);
    },
    draft: (module) => database.get('drafts', module),
    async beginDraft(draft) {
      const transaction = database.transaction('drafts', 'readwrite');
      const earlier = await transaction.store.get(draft.module);
      const next = isTakenUp(earlier, draft) ? earlier : draft;
      await Promise.all([transaction.store.put(next), transaction.done]);
      return next;
    },
    async saveDraft(draft) {
      const transaction = database.transaction(['drafts', 'attempts'], 'readwrite');
      const attempts = await transaction.objectStore('attempts').getAll();
      const isSent = attempts.some((attempt) => isSameTry(attempt, draft));
      await Promise.all([...(isSent ? [] : [transaction.objectStore('drafts').put(draft)]), transaction.done]);
    },
    attempts: () => database.getAll('attempts'),
    completions: () => database.getAll('completions'),
    async finish(attempt, completion) {
      const transaction = database.transaction(['drafts', 'attempts', 'completions'], 'readwrite');
      const attempts = await transaction.objectStore('attempts').getAll();
      const isNew = !attempts.some((earlier) => isSameTry(earlier, attempt));
      await Promise.all([
        transaction.objectStore('drafts').delete(attempt.module),
        ...(isNew ? [transaction.objectStore('attempts').add(attempt)] : []),
        ...(isNew && completion ? [transaction.objectStore('completions').add(completion)] : []),
        transaction.done,
      ]);
      if (!isNew) return false;
      writeMarker(readMarker() + (completion ? 2 : 1));
      return true;
    },
    profileKey: (create) => firstKey(database, create),
    async erase() {
      const transaction = database.transaction([...counted, 'drafts', 'keys'], 'readwrite');
      await Promise.all(
        [...counted, 'drafts' as const, 'keys' as const].map((name) => transaction.objectStore(name).clear()),
      );
      await transaction.done;
      writeMarker(0);
      loss = undefined;
    },
  };
}

/** Two tabs may both make a key at first; the one that is stored first is everybody's. */
async function firstKey<Key>(database: IDBPDatabase<RecordSchema>, create: () => Promise<Key>): Promise<Key> {
  const stored = await database.get('keys', 'profile');
  if (stored !== undefined) return stored as Key;
  const made = await create();
  const transaction = database.transaction('keys', 'readwrite');
  const earlier = await transaction.store.get('profile');
  if (earlier === undefined) await transaction.store.put(made, 'profile');
  await transaction.done;
  return earlier === undefined ? made : (earlier as Key);
}

async function findLoss(database: IDBPDatabase<RecordSchema>): Promise<RecordLoss | undefined> {
  const found = await countRecords(database);
  const expected = readMarker();
  if (found > expected) writeMarker(found);
  return found < expected ? { expected, found } : undefined;
}

async function countRecords(database: IDBPDatabase<RecordSchema>): Promise<number> {
  const counts = await Promise.all(counted.map((name) => database.count(name)));
  return counts.reduce((total, count) => total + count, 0);
}

function readMarker(): number {
  try {
    return Number(localStorage.getItem(marker) ?? 0);
  } catch {
    return 0;
  }
}

/** Without localStorage a loss goes unnoticed; nothing else depends on it. */
function writeMarker(count: number): void {
  try {
    localStorage.setItem(marker, String(count));
  } catch {
    // Storage is full or forbidden.
  }
}
