import { type BankedItem, kinds } from './kinds.ts';
import { type ItemScore, scoreItem } from './score-item.ts';
import type { Scoring } from './scoring.ts';

/** What a response to an item of any kind earns; see `scoreItem`, which does not bring every kind along. */
export const scoreResponse = (item: BankedItem, response: unknown, scoring: Scoring): ItemScore | undefined =>
  scoreItem(kinds[item.kind], item, response, scoring);
