import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerCase, normalizeText, wordsOf } from '#domain/text/normalize.ts';

test.each([
  ['NFD', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
  ['marks in the other order', 'Tie\u0301\u0302ng', 'Ti\u00e9\u0302ng'],
  ['deprecated tone marks', 'a\u0340 a\u0341', 'à á'],
  ['a capital look-alike, eth', '\u00D0à Nẵng', 'Đà Nẵng'],
  ['a small look-alike, eth', '\u00F0ường', 'đường'],
  ['a capital look-alike, African d', '\u0189à Lạt', 'Đà Lạt'],
  ['a small look-alike, d with tail', '\u0256i', 'đi'],
  ['đ itself', 'đi Đà', 'đi Đà'],
  ['zero-width space', 'mật\u200Bkhẩu', 'mậtkhẩu'],
  ['zero-width joiner and non-joiner', 'a\u200Cb\u200Dc', 'abc'],
  ['word joiner', 'a\u2060b', 'ab'],
  ['byte order mark', '\uFEFFa', 'a'],
  ['soft hyphen', 'mật\u00ADkhẩu', 'mậtkhẩu'],
  ['no-break space', 'mật\u00A0khẩu', 'mật khẩu'],
  ['narrow no-break and ideographic space', 'a\u202Fb\u3000c', 'a b c'],
  ['tabs and line breaks', 'a\t\r\n b', 'a b'],
  ['line separator', 'a\u2028b', 'a b'],
  ['spaces at the ends', '  a  ', 'a'],
  ['a zero-width space between spaces', 'a \u200B b', 'a b'],
  ['capitals and punctuation stay', 'Xin chào, BẠN!', 'Xin chào, BẠN!'],
  ['nothing', ' \u200B ', ''],
])('TEXT-1 %s', (_, text, normal) => {
  expect(normalizeText(text)).toBe(normal);
});

test('TEXT-1 NFC and NFD of any text are one text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text));
    }),
  );
});

test('TEXT-1 Vietnamese text that is in order stays as it is', () => {
  const syllable = fc.constantFrom('Đường', 'nguyễn', 'hoà', 'thuỷ', 'ổn', '15/8', 'ư?');
  fc.assert(
    fc.property(fc.array(syllable), (syllables) => {
      expect(normalizeText(syllables.join(' '))).toBe(syllables.join(' '));
    }),
  );
});

test('lower case knows every Vietnamese letter', () => {
  const capitals = 'ĂÂĐÊÔƠƯ ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ÝỲỶỸỴ ÍÌỈĨỊ';
  const small = 'ăâđêôơư áàảãạ ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ýỳỷỹỵ íìỉĩị';
  expect(lowerCase(capitals)).toBe(small);
  expect(lowerCase('INTERNET')).toBe('internet');
});

test.each([
  ['mật khẩu', ['mật', 'khẩu']],
  ['đi, Đà-Lạt!', ['đi', 'Đà', 'Lạt']],
  ["I'm 65.", ['I', 'm', '65']],
  ['ma\u0323\u0302t', ['ma\u0323\u0302t']],
  ['…!?', []],
])('words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
