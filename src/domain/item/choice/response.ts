import { isIndex } from '../response-shapes.ts';
import type { BankedChoiceItem } from './schema.ts';

/** The index of the chosen choice, in the bank's order (CHOICE-1). */
export type ChoiceResponse = number;

/** See `ChoiceResponse`. */
export const parseChoiceResponse = (item: BankedChoiceItem, response: unknown): ChoiceResponse | undefined =>
  isIndex(response, item.choices.length) ? response : undefined;
