import type { OneChoiceResponse } from '../one-choice.ts';

/** The index of the chosen choice, in the bank's order (CHOICE-1). */
export type ChoiceResponse = OneChoiceResponse;
