import { describe, expect, test } from 'vitest';
import { mark } from './mark.ts';

/** given, accepted, tiers, what it earns and what is shown */
type Row = readonly [given: string, accept: string, tiers: string, line: string];

const rows = (name: string, table: readonly Row[]): void => {
  describe(name, () => {
    test.each(table)('“%s” for “%s” under [%s]: %s', (given, accept, tiers, line) => {
      expect(mark('vi', given, accept, tiers)).toBe(line);
    });
  });
};

rows('TEXT-5 TEXT-13 the same text', [
  ['mật khẩu', 'mật khẩu', '', 'full'],
  ['mâ\u0323t khâ\u0309u', 'mật khẩu', '', 'full'],
  ['m\u1EADt\u200B khẩu', 'mật khẩu', '', 'full'],
  ['mật  khẩu', 'mật khẩu', '', 'full'],
  ['mật\u00A0khẩu', 'mật khẩu', '', 'full'],
  [' mật khẩu\t', 'mật khẩu', '', 'full'],
  ['\u00F0i đường', 'đi đường', '', 'full'],
  ['\u0256i đường', 'đi đường', '', 'full'],
  ['\u0110i', '\u00D0i', '', 'full'],
  ['“đi”', '"đi"', '', 'full'],
  ['a – b', 'a - b', '', 'full'],
  ['chờ…', 'chờ...', '', 'full'],
  ['ＯＴＰ', 'OTP', '', 'full'],
  ['@', '@', 'case', 'full'],
  ['', 'mật khẩu', 'case marks typo', 'wrong'],
  [' ', 'mật khẩu', 'case marks typo', 'wrong'],
  ['!', 'mật khẩu', 'case marks typo', 'wrong'],
]);

rows('TEXT-12 where the tone stands', [
  ['hòa', 'hoà', '', 'full encoding: hòa → hoà'],
  ['hoà', 'hòa', '', 'full encoding: hoà → hòa'],
  ['khoẻ', 'khỏe', '', 'full encoding: khoẻ → khỏe'],
  ['sức khoẻ', 'sức khỏe', '', 'full encoding: khoẻ → khỏe'],
  ['thuỷ', 'thủy', '', 'full encoding: thuỷ → thủy'],
  ['uỷ ban', 'ủy ban', '', 'full encoding: uỷ → ủy'],
  ['tài khỏan', 'tài khoản', '', 'full encoding: khỏan → khoản'],
  ['điện thọai', 'điện thoại', '', 'full encoding: thọai → thoại'],
  ['an tòan', 'an toàn', '', 'full encoding: tòan → toàn'],
  ['qúy', 'quý', '', 'full encoding: qúy → quý'],
  ['ngừơi', 'người', '', 'full encoding: ngừơi → người'],
  ['Hòa', 'hoà', '', 'wrong'],
  ['Hòa', 'hoà', 'case', 'full encoding: Hòa → hoà; case: Hòa → hoà'],
  ['hóa', 'hoà', 'case marks typo', 'wrong'],
  ['hòa binh', 'hoà bình', 'marks', 'full encoding: hòa → hoà; marks: binh → bình'],
]);

rows('TEXT-12 capitals and punctuation', [
  ['Mật khẩu', 'mật khẩu', '', 'wrong'],
  ['Mật khẩu', 'mật khẩu', 'case', 'full case: Mật → mật'],
  ['MẬT KHẨU', 'mật khẩu', 'case', 'full case: MẬT → mật; case: KHẨU → khẩu'],
  ['đà nẵng', 'Đà Nẵng', 'case', 'full case: đà → Đà; case: nẵng → Nẵng'],
  ['ĐÀ NẴNG', 'Đà Nẵng', 'case', 'full case: ĐÀ → Đà; case: NẴNG → Nẵng'],
  ['mật khẩu.', 'mật khẩu', '', 'wrong'],
  ['mật khẩu.', 'mật khẩu', 'case', 'full punctuation: mật khẩu. → mật khẩu'],
  ['“mật khẩu”', 'mật khẩu', 'case', 'full punctuation: "mật khẩu" → mật khẩu'],
  ['vâng, đúng', 'vâng đúng', 'case', 'full punctuation: vâng, đúng → vâng đúng'],
  ['(mật khẩu)', 'mật khẩu', 'case', 'full punctuation: (mật khẩu) → mật khẩu'],
  ['mật-khẩu', 'mật khẩu', 'case', 'full punctuation: mật-khẩu → mật khẩu'],
  ['mật - khẩu', 'mật khẩu', 'case', 'full punctuation: mật - khẩu → mật khẩu'],
  ['wi-fi', 'wifi', 'case', 'full punctuation: wi-fi → wifi'],
  ['wifi', 'wi-fi', 'case', 'full punctuation: wifi → wi-fi'],
  ['Wifi', 'wi-fi', 'case', 'full punctuation: Wifi → wi-fi; case: Wifi → wi-fi'],
  ['wi-fi', 'wifi', '', 'wrong'],
  ['a-b-c', 'abc', 'case', 'full punctuation: a-b-c → abc'],
  ['a-b-c-d', 'abcd', 'case', 'wrong'],
  ['ra-đi-ô', 'ra đi ô', 'case', 'full punctuation: ra-đi-ô → ra đi ô'],
  ['mật khẩu!', 'mật khẩu?', 'case', 'full punctuation: mật khẩu! → mật khẩu?'],
  ['.', '?', 'case', 'wrong'],
  ['?', '?', 'case', 'full'],
  ['?!', '?', 'case', 'wrong'],
  ['ten@thu.vn', 'ten@thu.vn', 'case', 'full'],
  ['ten thu.vn', 'ten@thu.vn', 'case typo', 'wrong'],
  ['3,5', '3,5', 'case', 'full'],
  ['3.5', '3,5', 'case', 'wrong'],
  ['35', '3,5', 'case', 'wrong'],
  ['14:30', '14:30', 'case', 'full'],
  ['1+1', '1-1', 'case', 'wrong'],
  ['50%', '50', 'case', 'wrong'],
  ['😀 mật khẩu', 'mật khẩu', 'case', 'wrong'],
]);

rows('TEXT-8 i and y', [
  ['kĩ', 'kỹ', 'spelling', 'full spelling: kĩ → kỹ'],
  ['kỹ', 'kĩ', 'spelling', 'full spelling: kỹ → kĩ'],
  ['Kĩ năng số', 'kỹ năng số', 'case spelling', 'full spelling: Kĩ → kỹ; case: Kĩ → kỹ'],
  ['lí do', 'lý do', 'spelling', 'full spelling: lí → lý'],
  ['mĩ', 'mỹ', 'spelling', 'full spelling: mĩ → mỹ'],
  ['tỉ', 'tỷ', 'spelling', 'full spelling: tỉ → tỷ'],
  ['quí', 'quý', 'spelling', 'full spelling: quí → quý'],
  ['công ti', 'công ty', 'spelling', 'full spelling: ti → ty'],
  ['sĩ', 'sỹ', 'spelling', 'full spelling: sĩ → sỹ'],
  ['hi vọng', 'hy vọng', 'spelling', 'full spelling: hi → hy'],
  ['kĩ', 'kỹ', 'case', 'wrong'],
  ['kí', 'kỹ', 'spelling', 'wrong'],
  ['thúi', 'thúy', 'spelling', 'wrong'],
  ['tai', 'tay', 'spelling typo', 'wrong'],
  ['bi', 'by', 'spelling', 'wrong'],
]);

rows('TEXT-10 missing marks', [
  ['mat khau', 'mật khẩu', 'marks', 'full marks: mat → mật; marks: khau → khẩu'],
  ['mat khau', 'mật khẩu', 'marks-part', 'half marks-part: mat → mật; marks-part: khau → khẩu'],
  ['mat khau', 'mật khẩu', 'marks-part marks', 'full marks: mat → mật; marks: khau → khẩu'],
  ['mat khau', 'mật khẩu', 'case spelling', 'wrong'],
  ['mật khau', 'mật khẩu', 'marks', 'full marks: khau → khẩu'],
  ['mât khâu', 'mật khẩu', 'marks', 'full marks: mât → mật; marks: khâu → khẩu'],
  ['mạt khảu', 'mật khẩu', 'marks', 'full marks: mạt → mật; marks: khảu → khẩu'],
  ['mặt khẩu', 'mật khẩu', 'marks', 'wrong'],
  ['mất khẩu', 'mật khẩu', 'marks', 'wrong'],
  ['mật khẫu', 'mật khẩu', 'marks typo', 'wrong'],
  ['má', 'mà', 'marks', 'wrong'],
  ['mã', 'ma', 'marks', 'wrong'],
  ['cô', 'cơ', 'marks', 'wrong'],
  ['co', 'cơ', 'marks', 'full marks: co → cơ'],
  ['cờ', 'cớ', 'marks', 'wrong'],
  ['di duong', 'đi đường', 'marks', 'full marks: di → đi; marks: duong → đường'],
  ['đi duong', 'đi đường', 'marks', 'full marks: duong → đường'],
  ['đuơng', 'đường', 'marks', 'full marks: đuơng → đường'],
  ['đi', 'di', 'marks', 'wrong'],
  ['Ha Noi', 'Hà Nội', 'marks', 'full marks: Ha → Hà; marks: Noi → Nội'],
  ['ha noi', 'Hà Nội', 'marks', 'wrong'],
  ['ha noi', 'Hà Nội', 'case marks', 'full marks: ha → Hà; case: ha → Hà; marks: noi → Nội; case: noi → Nội'],
  [
    'HA NOI',
    'Hà Nội',
    'case marks-part',
    'half marks-part: HA → Hà; case: HA → Hà; marks-part: NOI → Nội; case: NOI → Nội',
  ],
  [
    'mat khau.',
    'mật khẩu',
    'case marks',
    'full marks: mat → mật; marks: khau → khẩu; punctuation: mat khau. → mật khẩu',
  ],
  ['mat khau.', 'mật khẩu', 'marks', 'wrong'],
  ['mat khao', 'mật khẩu', 'marks', 'wrong'],
  ['thuy', 'thuỷ', 'marks', 'full marks: thuy → thuỷ'],
  ['Kĩ nang', 'kỹ năng', 'case spelling marks', 'full spelling: Kĩ → kỹ; case: Kĩ → kỹ; marks: nang → năng'],
]);

rows('TEXT-10 keys of Telex and VNI', [
  ['maatj khaaur', 'mật khẩu', 'marks', 'full keys: maatj → mật; keys: khaaur → khẩu'],
  ['maatj khaaur', 'mật khẩu', 'marks-part', 'full keys: maatj → mật; keys: khaaur → khẩu'],
  ['maatj khaaur', 'mật khẩu', 'case typo', 'wrong'],
  ['matja', 'mật', 'marks', 'full keys: matja → mật'],
  ['mataj', 'mật', 'marks', 'full keys: mataj → mật'],
  ['mâtj', 'mật', 'marks', 'full keys: mâtj → mật'],
  ['mạta', 'mật', 'marks', 'full keys: mạta → mật'],
  ['ma65t kha63u', 'mật khẩu', 'marks', 'full keys: ma65t → mật; keys: kha63u → khẩu'],
  ['mat65 khau63', 'mật khẩu', 'marks', 'full keys: mat65 → mật; keys: khau63 → khẩu'],
  ['ddi dduwowngf', 'đi đường', 'marks', 'full keys: ddi → đi; keys: dduwowngf → đường'],
  ['dduowngf', 'đường', 'marks', 'full keys: dduowngf → đường'],
  ['d9uong72', 'đường', 'marks', 'full keys: d9uong72 → đường'],
  ['d9u7o7ng2', 'đường', 'marks', 'full keys: d9u7o7ng2 → đường'],
  ['nguwowif', 'người', 'marks', 'full keys: nguwowif → người'],
  ['hoaf', 'hoà', 'marks', 'full keys: hoaf → hoà'],
  ['hofa', 'hoà', 'marks', 'full keys: hofa → hoà'],
  ['Hoaf', 'hoà', 'marks', 'wrong'],
  ['Hoaf', 'hoà', 'case marks', 'full keys: Hoaf → hoà; case: Hoaf → hoà'],
  ['hoas', 'hoà', 'marks', 'wrong'],
  ['ma1', 'mà', 'marks', 'wrong'],
  ['ma2', 'mà', 'marks', 'full keys: ma2 → mà'],
  ['fma', 'mà', 'marks', 'wrong'],
  ['mf', 'mà', 'marks', 'wrong'],
  ['maaf', 'mà', 'marks', 'wrong'],
  ['ă8', 'ă', 'marks', 'wrong'],
]);

rows('TEXT-11 typos', [
  ['mật khẩuu', 'mật khẩu', 'typo', 'half typo: khẩuu → khẩu'],
  ['mật khhẩu', 'mật khẩu', 'typo', 'half typo: khhẩu → khẩu'],
  ['mật khẩi', 'mật khẩu', 'typo', 'wrong'],
  ['mật hkẩu', 'mật khẩu', 'typo', 'half typo: hkẩu → khẩu'],
  ['mật kẩhu', 'mật khẩu', 'typo', 'half typo: kẩhu → khẩu'],
  ['mật khẩ', 'mật khẩu', 'typo', 'wrong'],
  ['mật khảu', 'mật khẩu', 'typo', 'wrong'],
  ['mật khâu', 'mật khẩu', 'typo', 'wrong'],
  ['mtậ khẩu', 'mật khẩu', 'typo', 'wrong'],
  ['mậtt khẩuu', 'mật khẩu', 'typo', 'wrong'],
  ['Mật Khẩuu', 'mật khẩu', 'case typo', 'half case: Mật → mật; typo: Khẩuu → khẩu; case: Khẩuu → khẩu'],
  ['Mật khẩuu', 'mật khẩu', 'typo', 'wrong'],
  ['mat khẩuu', 'mật khẩu', 'marks typo', 'half marks: mat → mật; typo: khẩuu → khẩu'],
  ['mật khauu', 'mật khẩu', 'marks typo', 'wrong'],
  ['chanh', 'tranh', 'typo', 'wrong'],
  ['tranh', 'trang', 'typo', 'wrong'],
  ['khoảng', 'khoản', 'typo', 'wrong'],
  ['nghười', 'người', 'typo', 'half typo: nghười → người'],
  ['ngườii', 'người', 'typo', 'half typo: ngườii → người'],
  ['thanhh', 'thanh', 'typo', 'half typo: thanhh → thanh'],
  ['đườngg', 'đường', 'typo', 'half typo: đườngg → đường'],
  ['dường', 'đường', 'typo', 'wrong'],
  ['facebok', 'facebook', 'typo', 'half typo: facebok → facebook'],
  ['intenret', 'internet', 'typo', 'half typo: intenret → internet'],
  ['mậtkhẩu', 'mật khẩu', 'typo', 'half typo: mậtkhẩu → mật khẩu'],
  ['mậtkhẩu', 'mật khẩu', 'marks', 'wrong'],
  ['khoá học', 'khoáhọc', 'typo', 'half typo: khoá học → khoáhọc'],
  ['ăn no', 'ănno', 'typo', 'half typo: ăn no → ănno'],
  ['a b', 'ab', 'typo', 'wrong'],
  ['không không', 'không', 'typo', 'wrong'],
  ['không đúng', 'đúng', 'case marks typo', 'wrong'],
  ['đúng', 'không đúng', 'case marks typo', 'wrong'],
  ['1955', '1954', 'typo', 'wrong'],
  ['19544', '1954', 'typo', 'wrong'],
  ['abc12', 'abc1', 'typo', 'wrong'],
]);

rows('TEXT-6 TEXT-13 several accepted texts', [
  ['xe hơi', 'ô tô / xe hơi', '', 'full'],
  ['xe hoi', 'ô tô / xe hơi', 'marks', 'full marks: hoi → hơi'],
  ['nam', 'Nam / nam', 'case', 'full'],
  ['NAM', 'nam / Nam', 'case', 'full case: NAM → nam'],
  ['điện thoại', '(cái) điện thoại', '', 'full'],
  ['cái điện thoại', '(cái) điện thoại', '', 'full'],
  ['dien thoai', '(cái) điện thoại', 'marks', 'full marks: dien → điện; marks: thoai → thoại'],
  ['hai con', '[hai|2] con', '', 'full'],
  ['2 con', '[hai|2] con', '', 'full'],
  ['3 con', '[hai|2] con', 'typo', 'wrong'],
  ['mã số', 'ma / mã số', 'marks', 'full'],
]);

describe('TEXT-13 what is rejected', () => {
  test.each<[string, string, string, string[], string]>([
    ['khoản', 'khoảng', 'marks typo', ['khoản'], 'wrong'],
    ['mat', 'mật', 'marks', ['mat'], 'wrong'],
    ['Mat', 'mật', 'case marks', ['mat'], 'wrong'],
    ['mật', 'mật', 'marks', ['mat'], 'full'],
    ['Mật', 'mật', 'case', ['mật'], 'full case: Mật → mật'],
    ['mat khau', 'mật khẩu', 'marks', ['mat khau'], 'wrong'],
    ['mat khẩu', 'mật khẩu', 'marks', ['mat khau'], 'full marks: mat → mật'],
    ['facebok', 'facebook', 'typo', ['facebok'], 'wrong'],
  ])('“%s” for “%s” under [%s] without %j: %s', (given, accept, tiers, reject, line) => {
    expect(mark('vi', given, accept, tiers, reject)).toBe(line);
  });
});

test.each(['ma', 'má', 'mà', 'mả', 'mã', 'mạ'])('TEXT-13 of the six, only %s is itself', (given) => {
  const six = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ'];
  expect(six.filter((accepted) => mark('vi', given, accepted, 'case spelling typo') !== 'wrong')).toEqual([given]);
});
