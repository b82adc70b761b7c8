import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { danglingKeys, repeatedChoices } from '../check-choices.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredTrueFalseItem, authoredTrueFalseItemSchema, bankedFromTrueFalse } from './schema.ts';

/** Reasons of which none is named as right, a right reason without any to choose from, reasons that are the same (TF-3). */
export function problemsOfTrueFalse(
  { reasons, reason, minimalPairs }: AuthoredTrueFalseItem,
  document: SourceDocument,
): readonly Problem[] {
  const unpaired = (missing: 'reason' | 'reasons', there: string) => [
    itemProblems.I_REASON_UNPAIRED({ missing, there }, document.placeOf([there])),
  ];
  if (!reasons) return reason === undefined ? [] : unpaired('reasons', 'reason');
  return [
    ...repeatedChoices(reasons, document, 'reasons', minimalPairs),
    ...(reason === undefined
      ? unpaired('reason', 'reasons')
      : danglingKeys([reason], reasons, () => document.placeOf(['reason']))),
  ];
}

/** How authors write it. */
export const authoredTrueFalseKind = defineAuthoredKind({
  kind: 'true-false',
  authored: authoredTrueFalseItemSchema,
  problemsOf: problemsOfTrueFalse,
  bankedFromAuthored: bankedFromTrueFalse,
});
