import { isTyped } from '../response-shapes.ts';
import type { BankedTextItem } from './schema.ts';

/** The text as typed, NFC, at most 40 code points (TEXTITEM-1). */
export type TextResponse = string;

/** See `TextResponse`. */
export const parseTextResponse = (_: BankedTextItem, response: unknown): TextResponse | undefined =>
  isTyped(response) ? response : undefined;
