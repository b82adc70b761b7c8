import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchText, type TextMatch } from '#domain/text/match-text.ts';
import { type AnswerLang, sameKinds, tiersOfLang } from '#domain/text/text-tiers.ts';
import { keyOf, mark } from './mark.ts';

const langs: readonly AnswerLang[] = ['vi', 'en'];
const worth = (match: TextMatch | undefined): number => (match ? (match.credit === 'full' ? 2 : 1) : 0);

/** Words that come close to each other in every way. */
const words = {
  vi: 'mật mat mặt maatj Mật khẩu khau khâu khẩuu hoà hòa hóa kỹ kĩ ky đường duong Đường ra-đi-ô ra không 1954'.split(
    ' ',
  ),
  en: "I I'm im am not don't dont do its it's the a Color colour recieve receive books book cannot can't e-mail email well we'll".split(
    ' ',
  ),
} as const;
const textOf = (lang: AnswerLang) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words[lang]), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((pairs) => pairs.flat().join('').trim());
const tiersFor = (lang: AnswerLang) => fc.subarray([...tiersOfLang[lang]]).map((tiers) => tiers.join(' '));
const caseOf = (lang: AnswerLang) =>
  fc.record({
    lang: fc.constant(lang),
    given: textOf(lang),
    accept: textOf(lang),
    tiers: tiersFor(lang),
    more: tiersFor(lang),
  });
const anyCase = fc.oneof(caseOf('vi'), caseOf('en'));

test('TEXT-13 an accepted text matches itself without a difference, under any tiers', () => {
  fc.assert(
    fc.property(anyCase, ({ lang, given, tiers }) => {
      expect(mark(lang, given, given, tiers)).toBe('full');
    }),
  );
});

test('TEXT-13 one more tier never lowers what an answer earns', () => {
  fc.assert(
    fc.property(anyCase, ({ lang, given, accept, tiers, more }) => {
      const some = worth(matchText(given, keyOf(lang, accept, tiers)));
      expect(worth(matchText(given, keyOf(lang, accept, `${tiers} ${more}`)))).toBeGreaterThanOrEqual(some);
    }),
    { numRuns: 500 },
  );
});

test('TEXT-13 one more accepted text never lowers what an answer earns', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ lang, given, accept, tiers }, seed) => {
      const other = words[lang][seed % words[lang].length] ?? '';
      const some = worth(matchText(given, keyOf(lang, accept, tiers)));
      expect(worth(matchText(given, keyOf(lang, `${other} / ${accept}`, tiers)))).toBeGreaterThanOrEqual(some);
    }),
    { numRuns: 200 },
  );
});

test('TEXT-5 TEXT-12 neither NFC nor NFD nor where the tone stands changes what an answer earns', () => {
  const moved: Readonly<Record<string, string>> = { hoà: 'hòa', hòa: 'hoà', hóa: 'hoá', khẩu: 'khaủ'.normalize('NFC') };
  fc.assert(
    fc.property(caseOf('vi'), ({ given, accept, tiers }) => {
      const key = keyOf('vi', accept, tiers);
      const earned = matchText(given, key);
      expect(matchText(given.normalize('NFD'), key)).toEqual(earned);
      expect(matchText(given, keyOf('vi', accept.normalize('NFD'), tiers))).toEqual(earned);
      const elsewhere = given.replace(/hoà|hòa|hóa/gu, (syllable) => moved[syllable] ?? syllable);
      expect(worth(matchText(elsewhere, key))).toBe(worth(earned));
    }),
  );
});

test('TEXT-13 what differs is shown: no difference is no other text, half the credit has its reason', () => {
  fc.assert(
    fc.property(anyCase, ({ lang, given, accept, tiers }) => {
      const match = matchText(given, keyOf(lang, accept, tiers));
      if (!match) return;
      const kinds = match.differences.map(({ kind }) => kind);
      expect(match.credit === 'half').toBe(kinds.includes('typo') || kinds.includes('marks-part'));
      expect(kinds.filter((kind) => kind === 'typo').length).toBeLessThan(2);
      for (const { given, expected } of match.differences) expect(given).not.toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('TEXT-13 what is rejected and no accepted text is wrong under any tiers', () => {
  fc.assert(
    fc.property(anyCase, ({ lang, given, accept, tiers }) => {
      const strict = matchText(given, keyOf(lang, accept, 'case'));
      if (strict) return;
      expect(matchText(given, keyOf(lang, accept, tiers, [given]))).toBeUndefined();
    }),
  );
});

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('\uD800', '\uDC00', '́', '_', "'", '-', '=', '٣', '😀', '\u200B', 'İ', 'ß', ' ', 'a', 'ậ'))
    .map((signs) => signs.join('')),
);

test('TEXT-12 TEXT-13 total: any text against any key is accepted with full or half the credit, or not', () => {
  const key = fc.record({
    accept: fc.array(odd, { maxLength: 4 }),
    lang: fc.constantFrom(...langs),
    tiers: fc.subarray(['case', 'articles', 'marks', 'marks-part', 'typo'] as const),
    same: fc.array(fc.record({ kind: fc.constantFrom(...sameKinds), given: odd, expected: odd }), { maxLength: 3 }),
    reject: fc.array(odd, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(odd, key, (given, key) => {
      expect([0, 1, 2]).toContain(worth(matchText(given, key)));
      expect(matchText(given, key)).toEqual(matchText(given, key));
    }),
    { numRuns: 500 },
  );
});

test('TEXT-12 no text is too long', () => {
  for (const piece of ['a', 'a ', "a'", '-', 'aa-', 'ậ', '((', '1.', 'ab c '] as const) {
    const long = piece.repeat(20_000);
    expect(worth(matchText(long, keyOf('en', 'a b c', 'case typo')))).toBe(0);
    expect(worth(matchText(long, { ...keyOf('vi', 'a b', 'case marks typo'), accept: [`${long}b`] }))).toBeLessThan(2);
  }
});
