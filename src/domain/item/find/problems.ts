import { defineAuthoredKind } from '../authored-kind.ts';
import { problemsOfTicks } from '../check-choices.ts';
import { authoredFindItemSchema, bankedFromFind } from './schema.ts';

/** How authors write it; keys that name no part, parts that are the same, no part that is no sign (FIND-3). */
export const authoredFindKind = defineAuthoredKind({
  kind: 'find',
  authored: authoredFindItemSchema,
  problemsOf: ({ key, screen, minimalPairs }, document) =>
    problemsOfTicks(key, screen.parts, { document, path: ['screen', 'parts'], minimalPairs }),
  bankedFromAuthored: bankedFromFind,
});
