import { defineKind } from '../kind.ts';
import { creditOfTicks } from '../ticks.ts';
import { parseMultipleResponse } from './response.ts';

/** Several right choices among several; the credit is MULTIPLE-2. */
export const multipleKind = defineKind({
  kind: 'multiple',
  typedBlanks: () => 0,
  shuffledCounts: (item) => (item.shuffle === false ? [] : [item.choices.length]),
  parseResponse: parseMultipleResponse,
  keyResponse: (item) => [...item.key],
  creditOf: (item, response) => creditOfTicks(item.key, item.choices.length, response),
});
