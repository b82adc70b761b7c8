import type { Fraction } from './fraction.ts';
import { isIndexList } from './response-shapes.ts';

/** The indices of what was ticked, ascending, at least one (MULTIPLE-1, FIND-1). */
export type Ticks = number[];

/** See `Ticks`; `count` is how many things there are to tick. */
export function parseTicks(response: unknown, count: number): Ticks | undefined {
  if (!isIndexList(response, count) || response.length === 0) return undefined;
  return response.every((index, at) => at === 0 || index > (response[at - 1] ?? 0)) ? response : undefined;
}

/**
 * hits ÷ keys − wrong ticks ÷ non-keys, not below 0: ticking everything earns nothing (MULTIPLE-2, FIND-2).
 * `key` holds the indices that are right, of `count` things.
 */
export function creditOfTicks(key: readonly number[], count: number, ticks: Ticks): Fraction {
  const keys = key.length;
  const nonKeys = count - keys;
  const hits = ticks.filter((index) => key.includes(index)).length;
  const wrong = ticks.length - hits;
  return { numerator: Math.max(0, hits * nonKeys - wrong * keys), denominator: keys * nonKeys };
}
