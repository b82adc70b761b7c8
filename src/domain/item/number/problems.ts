import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { isWithin, parseDecimal } from '../../text/decimal.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredNumberItem, authoredNumberItemSchema, bankedFromNumber } from './schema.ts';

/** A value or a tolerance that is no number; a tolerance below 0, or as wide as the value (NUMBER-3). */
export function problemsOfNumber(item: AuthoredNumberItem, document: SourceDocument): readonly Problem[] {
  const texts = { value: String(item.key.value), tolerance: String(item.key.tolerance) };
  const invalid = Object.entries(texts).flatMap(([field, text]) => {
    const decimal = parseDecimal(text);
    const fine = decimal !== undefined && (field === 'value' || decimal.digits >= 0n);
    return fine
      ? []
      : [itemProblems.I_NUMBER_INVALID({ field: `key.${field}`, text }, document.placeOf(['key', field]))];
  });
  if (invalid.length > 0 || !acceptsZero(texts)) return invalid;
  return [itemProblems.I_TOLERANCE_WIDE(texts, document.placeOf(['key', 'tolerance']))];
}

/** Whether a value that is not 0 has a tolerance that reaches 0. */
function acceptsZero(texts: { readonly value: string; readonly tolerance: string }): boolean {
  const [value, tolerance] = [parseDecimal(texts.value), parseDecimal(texts.tolerance)];
  const zero = { digits: 0n, scale: 0 };
  return value !== undefined && tolerance !== undefined && value.digits !== 0n && isWithin(zero, value, tolerance);
}

/** How authors write it. */
export const authoredNumberKind = defineAuthoredKind({
  kind: 'number',
  authored: authoredNumberItemSchema,
  problemsOf: problemsOfNumber,
  bankedFromAuthored: bankedFromNumber,
});
