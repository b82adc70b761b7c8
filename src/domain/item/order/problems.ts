import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { danglingKeys, repeatedChoices } from '../check-choices.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredOrderItem, authoredOrderItemSchema, bankedFromOrder } from './schema.ts';

/** A key that is no full order of the choices (ORDER-3). */
export function problemsOfOrder(item: AuthoredOrderItem, document: SourceDocument): readonly Problem[] {
  const missing = item.choices.map(({ id }) => id).filter((id) => !item.key.includes(id));
  return [
    ...repeatedChoices(item.choices, document, 'choices', item.minimalPairs),
    ...danglingKeys(item.key, item.choices, (at) => document.placeOf(['key', at])),
    ...(missing.length > 0
      ? [itemProblems.I_KEY_INCOMPLETE({ missing: missing.join(', ') }, document.placeOf(['key']))]
      : []),
  ];
}

/** How authors write it. */
export const authoredOrderKind = defineAuthoredKind({
  kind: 'order',
  authored: authoredOrderItemSchema,
  problemsOf: problemsOfOrder,
  bankedFromAuthored: bankedFromOrder,
});
