import { parseTicks, type Ticks } from '../ticks.ts';
import type { BankedMultipleItem } from './schema.ts';

/** The indices of the ticked choices, ascending, at least one (MULTIPLE-1). */
export const parseMultipleResponse = (item: BankedMultipleItem, response: unknown): Ticks | undefined =>
  parseTicks(response, item.choices.length);
