import type { BankedChoiceItem } from './choice/schema.ts';
import { choiceKind } from './choice/score.ts';
import type { BankedDictationItem } from './dictation/schema.ts';
import { dictationKind } from './dictation/score.ts';
import type { BankedFindItem } from './find/schema.ts';
import { findKind } from './find/score.ts';
import type { BankedGapItem } from './gap/schema.ts';
import { gapKind } from './gap/score.ts';
import type { BankedListenItem } from './listen/schema.ts';
import { listenKind } from './listen/score.ts';
import type { BankedMatchItem } from './match/schema.ts';
import { matchKind } from './match/score.ts';
import type { BankedMultipleItem } from './multiple/schema.ts';
import { multipleKind } from './multiple/score.ts';
import type { BankedNumberItem } from './number/schema.ts';
import { numberKind } from './number/score.ts';
import type { BankedOrderItem } from './order/schema.ts';
import { orderKind } from './order/score.ts';
import type { BankedScenarioItem } from './scenario/schema.ts';
import { scenarioKind } from './scenario/score.ts';
import type { BankedTextItem } from './text/schema.ts';
import { textKind } from './text/score.ts';
import type { BankedTrueFalseItem } from './true-false/schema.ts';
import { trueFalseKind } from './true-false/score.ts';

/** Every kind of item that is scored, as it is drawn, answered and scored; a new one is a folder, a line here and one in `authored-kinds.ts`. */
export const kinds = {
  choice: choiceKind,
  multiple: multipleKind,
  'true-false': trueFalseKind,
  text: textKind,
  number: numberKind,
  order: orderKind,
  match: matchKind,
  listen: listenKind,
  scenario: scenarioKind,
  find: findKind,
  gap: gapKind,
  dictation: dictationKind,
} as const;

/** The name of a kind. */
export type KindName = keyof typeof kinds;

/** An item as a bank keeps it. */
export type BankedItem =
  | BankedChoiceItem
  | BankedMultipleItem
  | BankedTrueFalseItem
  | BankedTextItem
  | BankedNumberItem
  | BankedOrderItem
  | BankedMatchItem
  | BankedListenItem
  | BankedScenarioItem
  | BankedFindItem
  | BankedGapItem
  | BankedDictationItem;

/** Whether there is a kind of that name that is scored. */
export const isKindName = (name: unknown): name is KindName => typeof name === 'string' && Object.hasOwn(kinds, name);
