import { verifier as words } from 'virtual:strings/vi';
import type { Level } from '#domain/verification/schema.ts';

/** A level in words, and what it does and does not prove. */
export function wordsOfLevel(level: Level | null): { readonly name: string; readonly meaning: string } {
  if (level === 'E1') return { name: words.level1, meaning: words.level1Text };
  if (level === 'E0') return { name: words.level0, meaning: words.level0Text };
  return { name: words.levelNone, meaning: words.levelNoneText };
}
