import { isTyped } from '../response-shapes.ts';
import type { BankedNumberItem } from './schema.ts';

/** The number as typed, NFC, at most 40 code points (NUMBER-1). */
export type NumberResponse = string;

/** See `NumberResponse`. */
export const parseNumberResponse = (_: BankedNumberItem, response: unknown): NumberResponse | undefined =>
  isTyped(response) ? response : undefined;
