import { authoredChoiceKind } from './choice/problems.ts';
import { authoredDictationKind } from './dictation/problems.ts';
import { authoredFindKind } from './find/problems.ts';
import { authoredGapKind } from './gap/problems.ts';
import type { KindName } from './kinds.ts';
import { authoredListenKind } from './listen/problems.ts';
import { authoredMatchKind } from './match/problems.ts';
import { authoredMultipleKind } from './multiple/problems.ts';
import { authoredNumberKind } from './number/problems.ts';
import { authoredOrderKind } from './order/problems.ts';
import { authoredScenarioKind } from './scenario/problems.ts';
import { authoredTaskKind } from './task/problems.ts';
import { authoredTextKind } from './text/problems.ts';
import { authoredTrueFalseKind } from './true-false/problems.ts';

/** Every kind of item that is scored, as authors write it and banks keep it. */
export const authoredKinds = {
  choice: authoredChoiceKind,
  multiple: authoredMultipleKind,
  'true-false': authoredTrueFalseKind,
  text: authoredTextKind,
  number: authoredNumberKind,
  order: authoredOrderKind,
  match: authoredMatchKind,
  listen: authoredListenKind,
  scenario: authoredScenarioKind,
  find: authoredFindKind,
  gap: authoredGapKind,
  dictation: authoredDictationKind,
} as const satisfies Record<KindName, unknown>;

/** Kinds that are written among the items and never scored: no bank, form or score takes them. */
export const unscoredKinds = {
  task: authoredTaskKind,
} as const;

type Parsed<Outcome> = Outcome extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type AuthoredKinds = typeof authoredKinds;
type UnscoredKinds = typeof unscoredKinds;

/** An item that is answered and scored, as authors write it. */
export type ScoredItem = { [Name in KindName]: Parsed<ReturnType<AuthoredKinds[Name]['parseAuthored']>> }[KindName];

/** What an `.items.yaml` file holds. */
export type AuthoredItem =
  | ScoredItem
  | { [Name in keyof UnscoredKinds]: Parsed<ReturnType<UnscoredKinds[Name]['parseAuthored']>> }[keyof UnscoredKinds];

/** Whether an item is answered and scored. */
export const isScored = (item: AuthoredItem): item is ScoredItem => Object.hasOwn(authoredKinds, item.kind);
