import { toneKey } from './tone-key.ts';

const marks: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };

/** The other way to write a Vietnamese syllable that ends in i or y: kĩ for kỹ, quí for quý, ti for ty (TEXT-8). */
export function otherVowels(syllable: string): string[] {
  const [, start, vowel, tone] = /^([hklmst]|qu)([iy])(?:_(.))?$/u.exec(toneKey(syllable)) ?? [];
  if (start === undefined) return [];
  return [`${start}${vowel === 'y' ? 'i' : 'y'}${tone ? (marks[tone] ?? '') : ''}`.normalize('NFC')];
}
