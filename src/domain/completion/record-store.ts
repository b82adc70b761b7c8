import type { PracticeDraft } from '../attempt/practice-draft.ts';
import type { Attempt, Draft, Practice } from '../attempt/schema.ts';
import type { Completion } from './schema.ts';

/** Records that were kept once and are gone: the browser hands back an emptied database without an error. */
export interface RecordLoss {
  readonly expected: number;
  readonly found: number;
}

/** Whether two records are of one try: the same key, bank and number. */
export const isSameTry = (left: Omit<Draft, 'responses'>, right: Omit<Draft, 'responses'>): boolean =>
  left.iss === right.iss && left.dig === right.dig && left.att === right.att;

/** Whether a draft that is kept is taken up instead of a new one: begun for the same bank under the same key. */
export const isTakenUp = (kept: Draft | undefined, draft: Draft): kept is Draft =>
  kept !== undefined && kept.iss === draft.iss && kept.dig === draft.dig;

/** What a device keeps of its learner: append-only but for drafts; each change is one transaction. */
export interface RecordStore {
  /** False where the browser lets nothing be stored, so that all is gone with the page. */
  readonly isPersistent: boolean;
  readonly loss: RecordLoss | undefined;
  /** Takes what is there now as all there is, after the learner was told of a loss. */
  acceptLoss(): Promise<void>;
  /** How many records lie there, those too that this program cannot read: damaged, or of a later version. They stay. */
  count(): Promise<number>;
  /** The records that can be read, oldest first; so are attempts and completions. */
  practice(): Promise<Practice[]>;
  addPractice(practice: Practice): Promise<void>;
  /** What was last given to the practice items of a lesson. */
  practiceDrafts(module: string, lesson: string): Promise<PracticeDraft[]>;
  /** Keeps it in place of what was given to the same item before. */
  savePracticeDraft(draft: PracticeDraft): Promise<void>;
  draft(module: string): Promise<Draft | undefined>;
  /** Keeps a new draft, or gives back the one that another page of this device began for the same bank and key. */
  beginDraft(draft: Draft): Promise<Draft>;
  /** Keeps the draft as it is now; nothing, where its try was sent already from another page. */
  saveDraft(draft: Draft): Promise<void>;
  attempts(): Promise<Attempt[]>;
  completions(): Promise<Completion[]>;
  /** Drops the draft, and keeps the attempt and what it earned; false, where this very try was kept before. */
  finish(attempt: Attempt, completion: Completion | undefined): Promise<boolean>;
  /**
   * The profile's key: the stored one where `isKey` knows it, or the first to be made and stored. Rejects where
   * the platform cannot store such a key.
   */
  profileKey<Key>(isKey: (stored: unknown) => stored is Key, create: () => Promise<Key>): Promise<Key>;
  /** Forgets everything, the key too. */
  erase(): Promise<void>;
}
