import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldMarks, toneKey } from '#domain/text/tone-key.ts';

test.each([
  ['hoà', 'hòa', 'hoa_f'],
  ['khoẻ', 'khỏe', 'khoe_r'],
  ['thuỷ', 'thủy', 'thuy_r'],
  ['hoá', 'hóa', 'hoa_s'],
  ['hoạ', 'họa', 'hoa_j'],
  ['xoã', 'xõa', 'xoa_x'],
  ['toà', 'tòa', 'toa_f'],
  ['loè', 'lòe', 'loe_f'],
  ['uỷ', 'ủy', 'uy_r'],
  ['tuỳ', 'tùy', 'tuy_f'],
  ['quý', 'qúy', 'quy_s'],
  ['khoản', 'khỏan', 'khoan_r'],
  ['thoại', 'thọai', 'thoai_j'],
  ['toàn', 'tòan', 'toan_f'],
  ['Hoà', 'Hòa', 'Hoa_f'],
  ['người', 'ngừơi', 'ngươi_f'],
])('TEXT-2 %s and %s are %s', (left, right, key) => {
  for (const text of [left, right, left.normalize('NFD'), right.normalize('NFD')]) expect(toneKey(text)).toBe(key);
});

test.each([
  ['the six tones', ['ma', 'má', 'mà', 'mả', 'mã', 'mạ'], ['ma', 'ma_s', 'ma_f', 'ma_r', 'ma_x', 'ma_j']],
  ['a ă â with a tone', ['bán', 'bắn', 'bấn'], ['ban_s', 'băn_s', 'bân_s']],
  ['o ô ơ', ['co', 'cô', 'cơ'], ['co', 'cô', 'cơ']],
  ['u ư', ['mượn', 'muộn', 'muốn'], ['mươn_j', 'muôn_j', 'muôn_s']],
  ['d đ', ['dá', 'đá'], ['da_s', 'đa_s']],
  ['y i', ['kỹ', 'kĩ'], ['ky_x', 'ki_x']],
])('TEXT-2 %s stay apart', (_, syllables, keys) => {
  expect(syllables.map(toneKey)).toEqual(keys);
});

test('TEXT-2 the key does not depend on the encoding', () => {
  const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốờưứữỵ');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 7 }), (syllable) => {
      expect(toneKey(syllable.normalize('NFD'))).toBe(toneKey(syllable));
    }),
  );
});

test.each([
  ['Tiếng Việt', 'Tieng Viet'],
  ['đường Đê La Thành', 'duong De La Thanh'],
  ['ăn ở, ưng ý', 'an o, ung y'],
  ['mật khẩu', 'mat khau'],
  ['ma\u0323\u0302t', 'mat'],
  ['café', 'cafe'],
  ['plain text 1', 'plain text 1'],
])('TEXT-3 %s is folded to %s', (text, folded) => {
  expect(foldMarks(text)).toBe(folded);
});

test('TEXT-3 every Vietnamese letter folds to one ASCII letter', () => {
  const letters = 'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
  const all = letters + letters.toLocaleUpperCase('vi');
  expect([...all]).toHaveLength(134);
  expect([...all].filter((letter) => !/^[a-zA-Z]$/u.test(foldMarks(letter)))).toEqual([]);
});
