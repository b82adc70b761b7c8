import type { Problem } from '../../shared/problem.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { authoredTrueFalseItemSchema, bankedFromTrueFalse } from './schema.ts';

/** The schema says it all. */
export const problemsOfTrueFalse = (): readonly Problem[] => [];

/** How authors write it. */
export const authoredTrueFalseKind = defineAuthoredKind({
  kind: 'true-false',
  authored: authoredTrueFalseItemSchema,
  problemsOf: problemsOfTrueFalse,
  bankedFromAuthored: bankedFromTrueFalse,
});
