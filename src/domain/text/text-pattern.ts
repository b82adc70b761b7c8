/** The most texts that one pattern may stand for. */
export const mostVariants = 64;

/** No pattern is longer than this many signs, so that no nesting is too deep. */
const longestPattern = 1000;

/** Why a pattern is none. */
export type PatternFault = 'unbalanced' | 'empty' | 'too-many';

/** Every text that a pattern stands for, the fullest first, or why it is none. */
export type PatternReading = { readonly variants: readonly string[] } | { readonly fault: PatternFault };

/**
 * Reads a pattern (TEXT-6): `(the) cat` with or without *the*, `[hello|hi] there` with one of them, both
 * inside each other as well; a backslash takes the meaning from the sign after it. Total: any text is read or
 * has a fault, in time that is bounded by its length and `mostVariants`.
 */
export function readPattern(pattern: string): PatternReading {
  const signs = pattern.match(/\\[()[\]|\\]|./gsu) ?? [];
  if (signs.length > longestPattern) return { fault: 'too-many' };
  let at = 0;
  let fault: PatternFault | undefined;
  const blame = (found: PatternFault): string[] => {
    fault ??= found;
    return [''];
  };
  // The texts up to a closing sign or, at the top, the end; a branch that is not taken makes none.
  const sequence = (end: string): string[] => {
    let texts = [''];
    while (at < signs.length && !')]|'.includes(signs[at] ?? '')) {
      const sign = signs[at++] ?? '';
      const next = sign === '(' ? [...group(')'), ''] : sign === '[' ? group(']') : [sign.replace(/^\\(?=.)/u, '')];
      if (texts.length * next.length > mostVariants) return blame('too-many');
      texts = texts.flatMap((text) => next.map((more) => text + more));
    }
    return fault || end !== '' || at === signs.length ? texts : blame('unbalanced');
  };
  const group = (end: string): string[] => {
    const texts: string[] = [];
    do {
      const from = at;
      texts.push(...sequence(end));
      if (at === from) blame('empty');
    } while (!fault && end === ']' && signs[at] === '|' && ++at);
    if (signs[at++] !== end) blame('unbalanced');
    return texts;
  };
  const variants = sequence('');
  if (!fault && variants.some((text) => text.trim() === '')) fault = 'empty';
  return fault ? { fault } : { variants };
}

/** The texts that a pattern stands for; a pattern with a fault, which no check lets through, stands for itself. */
export function variantsOf(pattern: string): readonly string[] {
  const reading = readPattern(pattern);
  return 'variants' in reading ? reading.variants : [pattern];
}
