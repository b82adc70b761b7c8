import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { parseDecimal } from '../../text/decimal.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredNumberItem, authoredNumberItemSchema, bankedFromNumber } from './schema.ts';

/** A value or a tolerance that is no number; a tolerance below 0 (NUMBER-3). */
export function problemsOfNumber(item: AuthoredNumberItem, document: SourceDocument): readonly Problem[] {
  const texts = { value: String(item.key.value), tolerance: String(item.key.tolerance) };
  return Object.entries(texts).flatMap(([field, text]) => {
    const decimal = parseDecimal(text);
    const fine = decimal !== undefined && (field === 'value' || decimal.digits >= 0n);
    return fine
      ? []
      : [itemProblems.I_NUMBER_INVALID({ field: `key.${field}`, text }, document.placeOf(['key', field]))];
  });
}

/** How authors write it. */
export const authoredNumberKind = defineAuthoredKind({
  kind: 'number',
  authored: authoredNumberItemSchema,
  problemsOf: problemsOfNumber,
  bankedFromAuthored: bankedFromNumber,
});
