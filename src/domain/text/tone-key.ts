const tones: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};

/**
 * The key of a syllable (TEXT-2): its tone mark is taken from wherever it sits and appended, so that
 * "hoà" and "hòa" are both `hoa_f`, while "ma" and "mã" stay two words. Telex names the tones.
 */
export function toneKey(syllable: string): string {
  let tone = '';
  const bare = syllable.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, (mark) => {
    tone += tones[mark] ?? '';
    return '';
  });
  return bare.normalize('NFC') + (tone && `_${tone}`);
}

/** The text without any mark, đ as d (TEXT-3): how a person types who leaves the marks out. */
export const foldMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');
