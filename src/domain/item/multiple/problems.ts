import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { danglingKeys, itemProblems, positionalChoices, repeatedChoices } from '../problems.ts';
import { type AuthoredMultipleItem, authoredMultipleItemSchema, bankedFromMultiple } from './schema.ts';

/** Keys that name no choice, choices that are the same, no wrong choice at all (MULTIPLE-3). */
export const problemsOfMultiple = (item: AuthoredMultipleItem, document: SourceDocument): readonly Problem[] => [
  ...repeatedChoices(item.choices, document, 'choices', item.minimalPairs),
  ...(item.shuffle === false ? [] : positionalChoices(item.choices, document, 'choices')),
  ...danglingKeys(item.key, item.choices, (at) => document.placeOf(['key', at])),
  ...(item.choices.every(({ id }) => item.key.includes(id))
    ? [itemProblems.I_NO_WRONG_CHOICE(undefined, document.placeOf(['key']))]
    : []),
];

/** How authors write it. */
export const authoredMultipleKind = defineAuthoredKind({
  kind: 'multiple',
  authored: authoredMultipleItemSchema,
  problemsOf: problemsOfMultiple,
  bankedFromAuthored: bankedFromMultiple,
});
