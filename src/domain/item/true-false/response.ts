import type { BankedTrueFalseItem } from './schema.ts';

/** 1 for true, 0 for false (TF-1). */
export type TrueFalseResponse = 0 | 1;

/** See `TrueFalseResponse`. */
export const parseTrueFalseResponse = (_: BankedTrueFalseItem, response: unknown): TrueFalseResponse | undefined =>
  response === 0 || response === 1 ? response : undefined;
