import { isIndexList } from '../response-shapes.ts';
import type { BankedMultipleItem } from './schema.ts';

/** The indices of the ticked choices, ascending, at least one (MULTIPLE-1). */
export type MultipleResponse = number[];

/** See `MultipleResponse`. */
export function parseMultipleResponse(item: BankedMultipleItem, response: unknown): MultipleResponse | undefined {
  if (!isIndexList(response, item.choices.length) || response.length === 0) return undefined;
  return response.every((index, at) => at === 0 || index > (response[at - 1] ?? 0)) ? response : undefined;
}
