import { parseTicks, type Ticks } from '../ticks.ts';
import type { BankedFindItem } from './schema.ts';

/** The indices of the parts pointed at, ascending, at least one (FIND-1). */
export const parseFindResponse = (item: BankedFindItem, response: unknown): Ticks | undefined =>
  parseTicks(response, item.screen.parts.length);
