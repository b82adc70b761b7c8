import type { Form } from '../attempt/draw-form.ts';
import type { Outcome } from '../attempt/outcome-from-responses.ts';
import type { BankIndex, ItemBank } from '../item/parse-bank.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Seconds, Sha256, VerifySignature } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';

/** The steps of a verification, in order (`docs/evidence.md`). */
export const stepNames = [
  'form',
  'header',
  'parse',
  'claims',
  'signature',
  'content',
  'regrade',
  'time',
  'replay',
  'holder',
  'centre',
  'status',
  'policy',
] as const;
export type StepName = (typeof stepNames)[number];

/** How a step went. */
export interface VerificationStep {
  readonly step: StepName;
  readonly outcome: 'passed' | 'failed' | 'not-run';
}

/** What the verifier found to hold, computed and never claimed; for people always "Mức 1 (E1)". */
export type Level = 'E0' | 'E1';

/** The payload as it was parsed, whatever it claims. */
export type Claims = { readonly [name: string]: Json };

/** The result of a verification: a step log, the level, the findings, and one word. */
export interface Verdict {
  readonly verdict: 'verified' | 'refused' | 'could-not-run';
  readonly level: Level | null;
  readonly problems: readonly Problem[];
  readonly steps: readonly VerificationStep[];
  readonly claims: Claims | null;
  /** What was asked and how it was scored again; there once step 7 could run. */
  readonly regrade?: Regrade;
}

/** The form of the try, found again from the token, and what its responses give. */
export interface Regrade {
  readonly bank: ItemBank;
  readonly form: Form;
  readonly outcome: Outcome;
}

/** Where published banks are looked up. */
export interface PublishedBanks {
  /** Which banks were published; `undefined` where there is no list. */
  readonly index: BankIndex | undefined;
  /**
   * Whether the list is the project's own or was fetched just now, so that a digest it lacks was never
   * published; a cached list may only be old.
   */
  readonly complete: boolean;
  /** The bytes that stand under a digest; `undefined` where they are not at hand. */
  bankBytes(digest: string): Promise<Uint8Array | undefined>;
}

/** All that a verification needs from outside. */
export interface VerificationContext {
  readonly now: Seconds;
  readonly banks: PublishedBanks;
  readonly sha256: Sha256;
  readonly verifySignature: VerifySignature;
}
