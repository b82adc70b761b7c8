import { authoredChoiceKind } from './choice/problems.ts';
import { authoredDictationKind } from './dictation/problems.ts';
import { authoredGapKind } from './gap/problems.ts';
import type { KindName } from './kinds.ts';
import { authoredMatchKind } from './match/problems.ts';
import { authoredMultipleKind } from './multiple/problems.ts';
import { authoredNumberKind } from './number/problems.ts';
import { authoredOrderKind } from './order/problems.ts';
import { authoredTextKind } from './text/problems.ts';
import { authoredTrueFalseKind } from './true-false/problems.ts';

/** Every kind of item, as authors write it and banks keep it. */
export const authoredKinds = {
  choice: authoredChoiceKind,
  multiple: authoredMultipleKind,
  'true-false': authoredTrueFalseKind,
  text: authoredTextKind,
  number: authoredNumberKind,
  order: authoredOrderKind,
  match: authoredMatchKind,
  gap: authoredGapKind,
  dictation: authoredDictationKind,
} as const satisfies Record<KindName, unknown>;

type Parsed<Outcome> = Outcome extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type AuthoredKinds = typeof authoredKinds;

/** An item as authors write it. */
export type AuthoredItem = { [Name in KindName]: Parsed<ReturnType<AuthoredKinds[Name]['parseAuthored']>> }[KindName];
