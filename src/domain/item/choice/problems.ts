import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { problemsOfOneChoice } from '../check-choices.ts';
import { type AuthoredChoiceItem, authoredChoiceItemSchema, bankedFromChoice } from './schema.ts';

/** A key that names no choice; choices that are the same (CHOICE-3). */
export const problemsOfChoice = (item: AuthoredChoiceItem, document: SourceDocument): readonly Problem[] =>
  problemsOfOneChoice(item, document);

/** How authors write it. */
export const authoredChoiceKind = defineAuthoredKind({
  kind: 'choice',
  authored: authoredChoiceItemSchema,
  problemsOf: problemsOfChoice,
  bankedFromAuthored: bankedFromChoice,
});
