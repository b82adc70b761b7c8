import type { Attempt, Draft, Practice } from '../attempt/schema.ts';
import type { Completion } from './schema.ts';

/** Records that were kept once and are gone: the browser hands back an emptied database without an error. */
export interface RecordLoss {
  readonly expected: number;
  readonly found: number;
}

/** What a device keeps of its learner: append-only but for drafts; each change is one transaction. */
export interface RecordStore {
  /** False where the browser lets nothing be stored, so that all is gone with the page. */
  readonly isPersistent: boolean;
  readonly loss: RecordLoss | undefined;
  /** Takes what is there now as all there is, after the learner was told of a loss. */
  acceptLoss(): Promise<void>;
  practice(): Promise<Practice[]>;
  addPractice(practice: Practice): Promise<void>;
  draft(module: string): Promise<Draft | undefined>;
  saveDraft(draft: Draft): Promise<void>;
  attempts(): Promise<Attempt[]>;
  /** Oldest first. */
  completions(): Promise<Completion[]>;
  /** Drops the draft, and keeps the attempt and what it earned. */
  finish(attempt: Attempt, completion: Completion | undefined): Promise<void>;
  /** The profile's key: the stored one, or the first to be made and stored. `Key` is what the platform signs with. */
  profileKey<Key>(create: () => Promise<Key>): Promise<Key>;
  /** Forgets everything, the key too. */
  erase(): Promise<void>;
}
