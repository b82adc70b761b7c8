import { isIndex } from '../response-shapes.ts';
import type { BankedTrueFalseItem } from './schema.ts';

/** 1 for true, 0 for false; where a reason is asked, that and the reason's index (TF-1). */
export type TrueFalseResponse = TrueFalseValue | [TrueFalseValue, number];
type TrueFalseValue = 0 | 1;

/** A response of which one part is still missing: it is kept in a draft and never sent (TF-1). */
export type TrueFalseDraft = TrueFalseResponse | [TrueFalseValue, null] | [null, number];

/** See `TrueFalseResponse`. */
export function parseTrueFalseResponse(item: BankedTrueFalseItem, response: unknown): TrueFalseResponse | undefined {
  if (!('reasons' in item)) return isValue(response) ? response : undefined;
  if (!Array.isArray(response) || response.length !== 2) return undefined;
  const [value, reason]: unknown[] = response;
  return isValue(value) && isIndex(reason, item.reasons.length) ? [value, reason] : undefined;
}

/** See `TrueFalseDraft`. */
export function parseTrueFalseDraft(item: BankedTrueFalseItem, response: unknown): TrueFalseDraft | undefined {
  const whole = parseTrueFalseResponse(item, response);
  if (whole !== undefined || !('reasons' in item)) return whole;
  if (!Array.isArray(response) || response.length !== 2) return undefined;
  const [value, reason]: unknown[] = response;
  if (isValue(value) && reason === null) return [value, null];
  return value === null && isIndex(reason, item.reasons.length) ? [null, reason] : undefined;
}

const isValue = (value: unknown): value is TrueFalseValue => value === 0 || value === 1;
