import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { danglingKeys, repeatedChoices } from '../check-choices.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredMatchItem, authoredMatchItemSchema, bankedFromMatch } from './schema.ts';

/** Pairs that name no left or right; lefts without a pair (MATCH-3). */
export function problemsOfMatch(item: AuthoredMatchItem, document: SourceDocument): readonly Problem[] {
  const pairs = Object.entries(item.key);
  const missing = item.lefts.map(({ id }) => id).filter((id) => !Object.hasOwn(item.key, id));
  return [
    ...repeatedChoices(item.lefts, document, 'lefts', item.minimalPairs),
    ...repeatedChoices(item.rights, document, 'rights', item.minimalPairs),
    ...pairs.flatMap(([left, right]) => [
      ...danglingKeys([left], item.lefts, () => document.placeOf(['key', left])),
      ...danglingKeys([right], item.rights, () => document.placeOf(['key', left])),
    ]),
    ...(missing.length > 0
      ? [itemProblems.I_KEY_INCOMPLETE({ missing: missing.join(', ') }, document.placeOf(['key']))]
      : []),
  ];
}

/** How authors write it. */
export const authoredMatchKind = defineAuthoredKind({
  kind: 'match',
  authored: authoredMatchItemSchema,
  problemsOf: problemsOfMatch,
  bankedFromAuthored: bankedFromMatch,
});
