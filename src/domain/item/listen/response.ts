import type { OneChoiceResponse } from '../one-choice.ts';

/** The index of the chosen choice, in the bank's order (LISTEN-1); read as that of a `choice` is. */
export type ListenResponse = OneChoiceResponse;
