import type { AnswerLang } from './text-tiers.ts';
import { foldMarks } from './tone-key.ts';
import { isSyllable, splitTone } from './vietnamese.ts';

/**
 * Whether a word is a slip of the fingers for another of at least four letters (TEXT-11), both in lower case: one edit
 * that touches no mark and no digit. In English it changes no ending (book and books, retire and retired, send and
 * sent), in Vietnamese it makes no syllable that may be another word.
 */
export function isTypo(given: string, expected: string, lang: AnswerLang): boolean {
  if (lang === 'en') return isSlip(given, expected) && !isOtherForm(given, expected);
  const [letters, tone] = splitTone(given);
  const [meant, meantTone] = splitTone(expected);
  return (
    tone === meantTone && isSlip(letters, meant) && foldMarks(letters) !== foldMarks(meant) && !isSyllable(letters)
  );
}

/** One letter more, less or another, or two neighbours changed over, in a word of at least four letters. */
function isSlip(given: string, expected: string): boolean {
  let start = 0;
  while (start < given.length && given[start] === expected[start]) start++;
  let end = 0;
  while (end < Math.min(given.length, expected.length) - start && given.at(-1 - end) === expected.at(-1 - end)) end++;
  const from = given.slice(start, given.length - end);
  const to = expected.slice(start, expected.length - end);
  const isEdit = Math.max(from.length, to.length) === 1 || (to.length === 2 && from === `${to[1]}${to[0]}`);
  return isEdit && /^\p{L}+ \p{L}{4,}$/u.test(`${given} ${expected}`);
}

/** Whether one is the other with one of s, d, n and r more at its end that doubles no letter, or d, s and t change there. */
const isOtherForm = (left: string, right: string): boolean =>
  /^(.*(.))(?!\2)[sdnr] \1$|^(.*)[dst] \3[dst]$/u.test(
    left.length > right.length ? `${left} ${right}` : `${right} ${left}`,
  );
