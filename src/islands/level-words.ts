import { level as words } from 'virtual:strings/vi';
import type { Level } from '#domain/verification/schema.ts';

/** A level in words, and what it does and does not prove. */
export function wordsOfLevel(level: Level | null): { readonly name: string; readonly meaning: string } {
  if (level === 'E1') return { name: words.e1, meaning: words.e1Text };
  if (level === 'E0') return { name: words.e0, meaning: words.e0Text };
  return { name: words.none, meaning: words.noneText };
}
