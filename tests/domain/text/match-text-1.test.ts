import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchText1, type TextTier1, textTiers1 } from '#domain/text/match-text-1.ts';

const usual: readonly TextTier1[] = ['encoding', 'case'];

describe('TEXT-4 encoding', () => {
  test.each([
    ['the same text', 'hoà bình', 'hoà bình', 'none'],
    ['the same text in NFD', 'hoa\u0300 bi\u0300nh', 'hoà bình', 'none'],
    ['tone placement, old for new', 'hòa bình', 'hoà bình', 'encoding'],
    ['tone placement, new for old', 'sức khoẻ', 'sức khỏe', 'encoding'],
    ['tone placement in uy', 'thủy', 'thuỷ', 'encoding'],
    ['a misplaced tone', 'tài khỏan', 'tài khoản', 'encoding'],
    ['a look-alike đ', '\u0111i \u00F0\u01B0\u1EDDng', 'đi đường', 'encoding'],
    ['a zero-width space', 'mật\u200B khẩu', 'mật khẩu', 'encoding'],
    ['two spaces', 'mật  khẩu', 'mật khẩu', 'encoding'],
    ['a no-break space', 'mật\u00A0khẩu', 'mật khẩu', 'encoding'],
    ['spaces at the ends', ' mật khẩu ', 'mật khẩu', 'encoding'],
  ])('%s', (_, given, accepted, difference) => {
    expect(matchText1(given, [accepted], ['encoding'])).toEqual({ accepted, difference });
  });

  test.each([
    ['a capital letter', 'Mật khẩu', 'mật khẩu'],
    ['a full stop', 'mật khẩu.', 'mật khẩu'],
    ['another tone', 'mật khâu', 'mật khẩu'],
    ['no marks', 'mat khau', 'mật khẩu'],
    ['no space', 'mậtkhẩu', 'mật khẩu'],
  ])('not %s', (_, given, accepted) => {
    expect(matchText1(given, [accepted], ['encoding'])).toBeUndefined();
  });

  test('nothing but the same text where no tier is declared', () => {
    expect(matchText1('hòa', ['hoà'], [])).toBeUndefined();
    expect(matchText1('hoà', ['hoà'], [])).toEqual({ accepted: 'hoà', difference: 'none' });
  });
});

describe('TEXT-4 case', () => {
  test.each([
    ['small for capital', 'good morning', 'Good morning', 'case'],
    ['capital for small', 'ĐÀ NẴNG', 'Đà Nẵng', 'case'],
    ['a full stop', 'Good morning.', 'Good morning', 'case'],
    ['another apostrophe', 'I’m retired', "I'm retired", 'case'],
    ['a hyphen for a space', 'N-A-M', 'N A M', 'case'],
    ['quotes around', '“Nam”', 'Nam', 'case'],
    ['capital and tone placement', 'HÒA BÌNH', 'hoà bình', 'case'],
    ['only the encoding differs', 'hòa', 'hoà', 'encoding'],
  ])('%s', (_, given, accepted, difference) => {
    expect(matchText1(given, [accepted], usual)).toEqual({ accepted, difference });
  });

  test.each([
    ['a missing apostrophe joins the words', 'Im retired', "I'm retired"],
    ['a missing word', 'I retired', "I'm retired"],
    ['a typo', 'Good mornin', 'Good morning'],
    ['nothing', '', 'Good morning'],
  ])('not %s', (_, given, accepted) => {
    expect(matchText1(given, [accepted], usual)).toBeUndefined();
  });
});

describe('TEXT-4 marks', () => {
  test.each<[string, string, string, TextTier1[], 'none' | TextTier1]>([
    ['no marks', 'mat khau', 'mật khẩu', ['marks'], 'marks'],
    ['no marks for part', 'mat khau', 'mật khẩu', ['marks-part'], 'marks-part'],
    ['some marks', 'mật khau', 'mật khẩu', ['marks'], 'marks'],
    ['d for đ', 'di duong', 'đi đường', ['marks'], 'marks'],
    ['full credit wins where both are declared', 'mat khau', 'mật khẩu', ['marks-part', 'marks'], 'marks'],
    ['a wrong mark like a missing one', 'mặt khâu', 'mật khẩu', ['marks-part'], 'marks-part'],
    ['capitals with case', 'MAT KHAU!', 'mật khẩu', ['case', 'marks'], 'marks'],
    ['a closer tier first', 'Mật khẩu', 'mật khẩu', ['marks', 'case'], 'case'],
  ])('%s', (_, given, accepted, tiers, difference) => {
    expect(matchText1(given, [accepted], tiers)).toEqual({ accepted, difference });
  });

  test.each<[string, string, string, TextTier1[]]>([
    ['capitals without case', 'Mat khau', 'mật khẩu', ['marks']],
    ['punctuation without case', 'mat khau.', 'mật khẩu', ['marks-part']],
    ['another letter', 'mat khao', 'mật khẩu', ['marks']],
    ['no marks where the tier is not declared', 'mat khau', 'mật khẩu', ['encoding', 'case']],
  ])('not %s', (_, given, accepted, tiers) => {
    expect(matchText1(given, [accepted], tiers)).toBeUndefined();
  });
});

test.each(['ma', 'má', 'mà', 'mả', 'mã', 'mạ'])('TEXT-4 of the six, only %s is itself', (given) => {
  const six = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ'];
  expect(six.filter((accepted) => matchText1(given, [accepted], usual) !== undefined)).toEqual([given]);
});

test('TEXT-4 the closest tier wins over the earlier accepted text', () => {
  expect(matchText1('Nam', ['nam', 'Nam'], usual)).toEqual({ accepted: 'Nam', difference: 'none' });
});

test('TEXT-4 under one tier the first accepted text wins', () => {
  expect(matchText1('NAM', ['nam', 'Nam'], usual)).toEqual({ accepted: 'nam', difference: 'case' });
});

test('TEXT-4 an accepted text matches itself, and more tiers never take a match away', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aáàâđdD \u0300.,1'), maxLength: 8 });
  const tiers = fc.subarray([...textTiers1]);
  fc.assert(
    fc.property(text, text, tiers, tiers, (given, accepted, some, more) => {
      expect(matchText1(given, [given], some)?.difference).toBe('none');
      const all = textTiers1.filter((tier) => some.includes(tier) || more.includes(tier));
      const matchedBySome = matchText1(given, [accepted], some) !== undefined;
      if (matchedBySome) expect(matchText1(given, [accepted], all)).toBeDefined();
    }),
  );
});
