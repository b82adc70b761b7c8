import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type ChoiceResponse, parseChoiceResponse } from './response.ts';
import type { BankedChoiceItem } from './schema.ts';

/** Everything for the key, nothing otherwise (CHOICE-2). */
export const creditOfChoice = (item: BankedChoiceItem, response: ChoiceResponse): Fraction =>
  response === item.key ? full : none;

/** One right choice among several. */
export const choiceKind = defineKind({
  kind: 'choice',
  typedBlanks: () => 0,
  shuffledCounts: (item) => (item.shuffle === false ? [] : [item.choices.length]),
  parseResponse: parseChoiceResponse,
  keyResponse: (item) => item.key,
  creditOf: creditOfChoice,
});
