/**
 * The same text in one encoding (TEXT-1): NFC, the look-alikes of đ (Ð ð Ɖ ɖ) as đ, every kind of space
 * as one plain space, zero-width characters gone, no space at the ends.
 */
export const normalizeText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();

/** Vietnamese lower case; English letters come out the same. */
export const lowerCase = (text: string): string => text.toLocaleLowerCase('vi');

/** The runs of letters, marks and digits: Vietnamese syllables, English words, numbers. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
