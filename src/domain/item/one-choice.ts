import type { BankedOneChoice } from './fields.ts';
import { type Fraction, full, none } from './fraction.ts';
import { isIndex } from './response-shapes.ts';

/** The index of the chosen choice, in the bank's order (CHOICE-1). */
export type OneChoiceResponse = number;

/** How one right choice among several is drawn, answered and scored (CHOICE-1, CHOICE-2), in whatever kind. */
export const oneChoice = {
  typedBlanks: () => 0,
  shuffledCounts: (item: BankedOneChoice) => (item.shuffle === false ? [] : [item.choices.length]),
  parseResponse: (item: BankedOneChoice, response: unknown): OneChoiceResponse | undefined =>
    isIndex(response, item.choices.length) ? response : undefined,
  keyResponse: (item: BankedOneChoice): OneChoiceResponse => item.key,
  /** Everything for the key, nothing otherwise. */
  creditOf: (item: BankedOneChoice, response: OneChoiceResponse): Fraction => (response === item.key ? full : none),
};
