import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isPracticeDraft } from '#domain/attempt/practice-draft.ts';
import { isSameTry, isTakenUp, type RecordLoss, type RecordStore } from '#domain/completion/record-store.ts';

/** Readers in one host may share an origin, so names carry the project's. */
interface RecordSchema extends DBSchema {
  practice: { key: number; value: unknown };
  attempts: { key: number; value: unknown };
  completions: { key: number; value: unknown };
  drafts: { key: string; value: unknown };
  practiceDrafts: { key: [string, string, string]; value: unknown };
  keys: { key: string; value: unknown };
}

const databaseName = 'densach';

/** What each version of the database added to the one before, in order; nothing here ever changes. */
const migrations: readonly ((opened: IDBPDatabase<RecordSchema>) => void)[] = [
  (opened) => {
    for (const name of counted) opened.createObjectStore(name, { autoIncrement: true });
    opened.createObjectStore('drafts', { keyPath: 'module' });
    opened.createObjectStore('keys');
  },
  (opened) => {
    opened.createObjectStore('practiceDrafts', { keyPath: ['module', 'lesson', 'item'] });
  },
];
const counted = ['practice', 'attempts', 'completions'] as const;

const everything = [...counted, 'drafts', 'practiceDrafts', 'keys'] as const;

/** How many records there should be, kept beside the database: Chromium hands back an emptied one without an error. */
const marker = 'densach:records';

/** Opens the device's store. Rejects where the browser has none to give, or lets nothing be written into it. */
export async function openIndexedDbRecordStore(): Promise<RecordStore> {
  const database = await openDB<RecordSchema>(databaseName, migrations.length, {
    upgrade(opened, from) {
      for (const migrate of migrations.slice(from)) migrate(opened);
    },
    blocking: () => database.close(),
  });
  await assertWritable(database);
  let loss = await findLoss(database);

  // What reads records is not sent to a page that only adds some.
  const reader = async () => (await import('#domain/completion/parse-records.ts')).recordsFrom;
  const practice = async () => (await reader()).practice(await database.getAll('practice'));
  const attempts = async () => (await reader()).attempts(await database.getAll('attempts'));
  const completions = async () => (await reader()).completions(await database.getAll('completions'));

  return {
    isPersistent: true,
    get loss() {
      return loss;
    },
    async acceptLoss() {
      loss = undefined;
      writeMarker(await countRecords(database));
    },
    count: () => countRecords(database),
    practice,
    async addPractice(practice) {
      await database.add('practice', practice);
      writeMarker(readMarker() + 1);
    },
    async practiceDrafts(module, lesson) {
      const ofLesson = IDBKeyRange.bound([module, lesson], [module, lesson, []]);
      return (await database.getAll('practiceDrafts', ofLesson)).filter(isPracticeDraft);
    },
    async savePracticeDraft(draft) {
      await database.put('practiceDrafts', draft);
    },
    async draft(module) {
      return (await reader()).drafts([await database.get('drafts', module)]).at(0);
    },
    async beginDraft(draft) {
      const recordsFrom = await reader();
      const transaction = database.transaction('drafts', 'readwrite');
      const [earlier] = recordsFrom.drafts([await transaction.store.get(draft.module)]);
      const next = isTakenUp(earlier, draft) ? earlier : draft;
      await Promise.all([transaction.store.put(next), transaction.done]);
      return next;
    },
    async saveDraft(draft) {
      const recordsFrom = await reader();
      const transaction = database.transaction(['drafts', 'attempts'], 'readwrite');
      const sent = recordsFrom.attempts(await transaction.objectStore('attempts').getAll());
      const isSent = sent.some((attempt) => isSameTry(attempt, draft));
      await Promise.all([...(isSent ? [] : [transaction.objectStore('drafts').put(draft)]), transaction.done]);
    },
    attempts,
    completions,
    async finish(attempt, completion) {
      const recordsFrom = await reader();
      const transaction = database.transaction(['drafts', 'attempts', 'completions'], 'readwrite');
      const sent = recordsFrom.attempts(await transaction.objectStore('attempts').getAll());
      const isNew = !sent.some((earlier) => isSameTry(earlier, attempt));
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
    profileKey: (isKey, create) => firstKey(database, isKey, create),
    async erase() {
      const transaction = database.transaction(everything, 'readwrite');
      await Promise.all(everything.map((name) => transaction.objectStore(name).clear()));
      await transaction.done;
      writeMarker(0);
      loss = undefined;
    },
  };
}

/** Some browsers open a database and then refuse every write. */
async function assertWritable(database: IDBPDatabase<RecordSchema>): Promise<void> {
  try {
    const transaction = database.transaction('keys', 'readwrite');
    await Promise.all([transaction.store.put(0, 'probe'), transaction.store.delete('probe'), transaction.done]);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Two tabs may both make a key at first; the one that is stored first is everybody's. */
async function firstKey<Key>(
  database: IDBPDatabase<RecordSchema>,
  isKey: (stored: unknown) => stored is Key,
  create: () => Promise<Key>,
): Promise<Key> {
  const stored = await database.get('keys', 'profile');
  if (isKey(stored)) return stored;
  const made = await create();
  const transaction = database.transaction('keys', 'readwrite');
  const earlier = await transaction.store.get('profile');
  const isFirst = !isKey(earlier);
  await Promise.all([...(isFirst ? [transaction.store.put(made, 'profile')] : []), transaction.done]);
  return isFirst ? made : earlier;
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
