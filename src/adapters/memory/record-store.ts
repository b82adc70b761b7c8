import { isSameTry, isTakenUp, type RecordStore } from '#domain/completion/record-store.ts';

type Kept = {
  readonly practice: Awaited<ReturnType<RecordStore['practice']>>;
  readonly attempts: Awaited<ReturnType<RecordStore['attempts']>>;
  readonly completions: Awaited<ReturnType<RecordStore['completions']>>;
  readonly practiceDrafts: Map<string, Parameters<RecordStore['savePracticeDraft']>[0]>;
  readonly drafts: Map<string, Parameters<RecordStore['saveDraft']>[0]>;
  readonly keys: Map<'profile', unknown>;
};

/** A store that lasts as long as the page: where the browser lets nothing be kept. */
export function createMemoryRecordStore(): RecordStore {
  let kept = emptyKept();
  return {
    isPersistent: false,
    loss: undefined,
    async acceptLoss() {},
    count: async () => kept.practice.length + kept.attempts.length + kept.completions.length,
    practice: async () => [...kept.practice],
    async addPractice(practice) {
      kept.practice.push(practice);
    },
    practiceDrafts: async (module, lesson) =>
      [...kept.practiceDrafts.values()].filter((draft) => draft.module === module && draft.lesson === lesson),
    async savePracticeDraft(draft) {
      kept.practiceDrafts.set(`${draft.module}/${draft.lesson}/${draft.item}`, draft);
    },
    draft: async (module) => kept.drafts.get(module),
    async beginDraft(draft) {
      const earlier = kept.drafts.get(draft.module);
      if (isTakenUp(earlier, draft)) return earlier;
      kept.drafts.set(draft.module, draft);
      return draft;
    },
    async saveDraft(draft) {
      if (!kept.attempts.some((attempt) => isSameTry(attempt, draft))) kept.drafts.set(draft.module, draft);
    },
    attempts: async () => [...kept.attempts],
    completions: async () => [...kept.completions],
    async finish(attempt, completion) {
      kept.drafts.delete(attempt.module);
      if (kept.attempts.some((earlier) => isSameTry(earlier, attempt))) return false;
      kept.attempts.push(attempt);
      if (completion) kept.completions.push(completion);
      return true;
    },
    async profileKey<Key>(isKey: (stored: unknown) => stored is Key, create: () => Promise<Key>) {
      const stored = kept.keys.get('profile');
      if (isKey(stored)) return stored;
      const made = await create();
      kept.keys.set('profile', made);
      return made;
    },
    async erase() {
      kept = emptyKept();
    },
  };
}

const emptyKept = (): Kept => ({
  practice: [],
  attempts: [],
  completions: [],
  practiceDrafts: new Map(),
  drafts: new Map(),
  keys: new Map(),
});
