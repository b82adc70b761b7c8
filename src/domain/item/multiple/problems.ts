import { defineAuthoredKind } from '../authored-kind.ts';
import { problemsOfTicks } from '../problems.ts';
import { authoredMultipleItemSchema, bankedFromMultiple } from './schema.ts';

/** How authors write it; keys that name no choice, choices that are the same, no wrong choice at all (MULTIPLE-3). */
export const authoredMultipleKind = defineAuthoredKind({
  kind: 'multiple',
  authored: authoredMultipleItemSchema,
  problemsOf: ({ key, choices }, document) => problemsOfTicks(key, choices, document, ['choices']),
  bankedFromAuthored: bankedFromMultiple,
});
