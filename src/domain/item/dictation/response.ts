import { isTyped } from '../response-shapes.ts';
import type { BankedDictationItem } from './schema.ts';

/** The text as typed, NFC, at most 40 code points (DICT-1). */
export type DictationResponse = string;

/** See `DictationResponse`. */
export const parseDictationResponse = (_: BankedDictationItem, response: unknown): DictationResponse | undefined =>
  isTyped(response) ? response : undefined;
