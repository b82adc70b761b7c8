import { defineAuthoredKind } from '../authored-kind.ts';
import { positionalChoices, problemsOfTicks } from '../check-choices.ts';
import { authoredMultipleItemSchema, bankedFromMultiple } from './schema.ts';

/** How authors write it; keys that name no choice, choices that are the same, no wrong choice at all (MULTIPLE-3). */
export const authoredMultipleKind = defineAuthoredKind({
  kind: 'multiple',
  authored: authoredMultipleItemSchema,
  problemsOf: ({ key, choices, minimalPairs, shuffle }, document) => [
    ...problemsOfTicks(key, choices, { document, path: ['choices'], minimalPairs }),
    ...(shuffle === false ? [] : positionalChoices(choices, document, 'choices')),
  ],
  bankedFromAuthored: bankedFromMultiple,
});
