import { foldMarks, toneKey } from './tone-key.ts';

/** `mật` as its letters without the tone, `mât`, and the tone's Telex letter, `j`; lower case is the caller's. */
export function splitTone(syllable: string): readonly [letters: string, tone: string] {
  const [letters = '', tone = ''] = toneKey(syllable).split('_');
  return [letters, tone];
}

/** Whether marks are missing and none is wrong: the tone or single letters' marks are left out (TEXT-10). */
export function isUnmarked(given: string, expected: string): boolean {
  const [letters, tone] = splitTone(given);
  const [marked, markedTone] = splitTone(expected);
  const own = [...letters];
  return (
    foldMarks(letters) === foldMarks(marked) &&
    (tone === '' || tone === markedTone) &&
    [...marked].every((letter, at) => own[at] === letter || own[at] === foldMarks(letter))
  );
}

/** `mật` as the keys of Telex, `maatj`. */
const telexKeys = (syllable: string): string =>
  toneKey(syllable)
    .normalize('NFD')
    .replace(/(.)\u0302/gu, '$1$1')
    .replace(/[\u0306\u031B]/gu, 'w')
    .replace(/đ/gu, 'dd')
    .replace('_', '');

/** `mật` as the keys of VNI, `ma6t5`. */
const vniKeys = (syllable: string): string =>
  toneKey(syllable)
    .normalize('NFD')
    .replace(/\u0302/gu, '6')
    .replace(/\u031B/gu, '7')
    .replace(/\u0306/gu, '8')
    .replace(/đ/gu, 'd9')
    .replace(/_./gu, (tone) => String('sfrxj'.indexOf(tone.slice(1)) + 1));

/** Whether a syllable was typed by Telex or VNI and some of its keys were not turned into marks (TEXT-10). */
export function isUnturned(given: string, expected: string): boolean {
  const bare = foldMarks(expected);
  return [telexKeys, vniKeys].some((keysOf) => {
    const keys = keysOf(given);
    return keys[0] === bare[0] && isInOrder(bare, keys) && sorted(keys) === sorted(keysOf(expected));
  });
}

/** One w or 7 is enough for ươ. */
const sorted = (keys: string): string => [...keys].sort().join('').replace('ww', 'w').replace('77', '7');

function isInOrder(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

/** Whether letters without a tone are built like a Vietnamese syllable: a word that somebody may have meant. */
export const isSyllable = (letters: string): boolean =>
  /^(?:[bcdđghlmnprstvx]|ch|gi|kh|ng|nh|ph|qu|t[hr]|(?:k|n?gh)(?=[eêiy]))?(?:o(?=[aăe])|u(?=[âêơoy]))?(?:iê|yê|uô|ươ|[iuưy]a|[aăâeêioôơuưy])(?:[cmnptiuoy]|ch|n[gh])?$/u.test(
    letters,
  );
