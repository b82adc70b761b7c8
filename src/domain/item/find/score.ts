import { defineKind } from '../kind.ts';
import { creditOfTicks } from '../ticks.ts';
import { parseFindResponse } from './response.ts';

/** Warning signs to be pointed at in a drawn screen; the credit is FIND-2. */
export const findKind = defineKind({
  kind: 'find',
  typedBlanks: () => 0,
  shuffledCounts: () => [],
  parseResponse: parseFindResponse,
  keyResponse: (item) => [...item.key],
  creditOf: (item, response) => creditOfTicks(item.key, item.screen.parts.length, response),
});
