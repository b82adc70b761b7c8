import fc from 'fast-check';
import { expect } from 'vitest';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import type { AudioFiles } from '#domain/item/audio.ts';
import { isScored, type ScoredItem } from '#domain/item/authored-kinds.ts';
import { bankedFromAuthored } from '#domain/item/check-item.ts';
import { partRoles } from '#domain/item/find/schema.ts';
import { itemsFromDocument, type PlacedItem } from '#domain/item/items-from-document.ts';
import type { BankedItem } from '#domain/item/kinds.ts';
import { type ItemBank, parseBank } from '#domain/item/parse-bank.ts';
import { currentScoring, type Scoring } from '#domain/item/scoring.ts';
import type { Problem } from '#domain/shared/problem.ts';
import type { Result } from '#domain/shared/result.ts';
import { textTiers1 } from '#domain/text/match-text-1.ts';
import { matchTiers, sameKinds } from '#domain/text/text-tiers.ts';

/** A bank of these items, read as a verifier reads it. */
export function bankOf(
  items: readonly unknown[],
  form: { size?: number; passPercent?: number; scoring?: Scoring } = {},
): ItemBank {
  const { size = 1, passPercent = 80, scoring = currentScoring } = form;
  const parsed = parseBank({
    v: 1,
    module: 'mau',
    version: 1,
    lang: 'vi',
    passPercent,
    scoring,
    form: { size, rule: 'seeded-1' },
    items: JSON.parse(JSON.stringify(items)),
  });
  if (!parsed.ok) throw new Error(`The sample is no bank: ${parsed.reason}`);
  return parsed.bank;
}

/** One item as a bank keeps it. */
export function bankedItem(item: unknown, scoring?: Scoring): BankedItem {
  const [parsed] = bankOf([item], scoring && { scoring }).items;
  if (!parsed) throw new Error('The sample is no item');
  return parsed;
}

/** Choices called a, b, c, … */
export const choices = (count: number): { id: string; text: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: String.fromCharCode(97 + at), text: `Lựa chọn ${at}` }));

/** The audio files that sample items may name. */
export const audioFiles: AudioFiles = new Map([
  ['chao/hello.mp3', 12_000],
  ['ta-chao-hoi/good-morning-lan.mp3', 11_000],
  ['ta-chao-hoi/live-in-hanoi.mp3', 9_000],
  ['hello.mp3', 1],
  ['a.mp3', 1],
  ['a/b-1.mp3', 1],
  ['ha-noi.mp3', 1],
  ['long.mp3', 300_001],
  ['limit.m4a', 300_000],
]);

/** Items as authors write them; the list begins on line 1. */
export const readItems = (yaml: string): Result<PlacedItem[]> => {
  const document = parseYaml({ path: 'mau.items.yaml', text: yaml });
  return document.ok ? itemsFromDocument(document.value, audioFiles) : document;
};

/** The items of a file that has no problem and no task. */
export function scoredItems(yaml: string): ScoredItem[] {
  const read = readItems(yaml);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return read.value.map(({ item }) => item).filter(isScored);
}

/** The one item of a file, as a bank keeps it. */
export function bankedFromYaml(yaml: string): BankedItem {
  const [first] = scoredItems(yaml);
  if (!first) throw new Error('The sample holds no item');
  return bankedFromAuthored(first);
}

/** Code and line of each problem; every problem must say something in both languages. */
export function codesAndLines(problems: readonly Problem[]): [string, number | undefined][] {
  for (const { title, message, hint } of problems) {
    for (const words of [title, message, hint]) {
      expect(words.vi).toMatch(/\p{L}/u);
      expect(words.en).toMatch(/\p{L}/u);
      expect(`${words.vi} ${words.en}`).not.toMatch(/undefined|\[object|\bnull\b/u);
    }
  }
  return problems.map(({ code, place }) => [code, place?.line]);
}

/** Code and line of each problem in a file of items. */
export function problemsInItems(yaml: string): [string, number | undefined][] {
  const read = readItems(yaml);
  return codesAndLines(read.ok ? [] : read.problems);
}

/** The text of a sample with one place changed; throws where there is no such place. */
export function changed(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The sample holds “${from}” ${text.split(from).length - 1} times`);
  return text.replace(from, () => to);
}

const points = fc.option(
  fc.integer({ min: 1, max: 10_000 }).filter((value) => value !== 100),
  { nil: undefined },
);
const shuffle = fc.option(fc.constant(false), { nil: undefined });
const count = fc.integer({ min: 2, max: 8 });
const permutation = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

const choiceItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('choice'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: fc.nat(length - 1),
  }),
);
const listenItem = choiceItem.map((item) => ({ ...item, kind: 'listen', audio: 'chao/hello.mp3' }));
const multipleItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('multiple'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: fc.subarray([...Array(length).keys()], { minLength: 1, maxLength: length - 1 }),
  }),
);
const orderItem = count.chain((length) =>
  fc.record({
    kind: fc.constant('order'),
    points,
    shuffle,
    choices: fc.constant(choices(length)),
    key: permutation(length),
  }),
);
const matchItem = fc.tuple(count, fc.integer({ min: 2, max: 10 })).chain(([lefts, rights]) =>
  fc.record({
    kind: fc.constant('match'),
    points,
    shuffle,
    lefts: fc.constant(choices(lefts)),
    rights: fc.constant(choices(rights)),
    key: fc.array(fc.nat(rights - 1), { minLength: lefts, maxLength: lefts }),
  }),
);
const statement = { kind: fc.constant('true-false'), points, key: fc.boolean() };
const trueFalseItem = fc.oneof(
  fc.record(statement),
  fc
    .integer({ min: 2, max: 6 })
    .chain((length) => fc.record({ ...statement, reasons: fc.constant(choices(length)), reason: fc.nat(length - 1) })),
);
const nfcText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.normalize('NFC'));
const accept = fc.array(
  nfcText.filter((text) => [...text].length <= 40),
  { minLength: 1, maxLength: 4 },
);
const textKey = fc.record(
  {
    accept,
    lang: fc.constantFrom('vi', 'en'),
    tiers: fc.subarray([...matchTiers]),
    same: fc.array(fc.record({ kind: fc.constantFrom(...sameKinds), given: nfcText, expected: nfcText }), {
      maxLength: 3,
    }),
    reject: fc.array(nfcText, { maxLength: 3 }),
  },
  { requiredKeys: ['accept', 'lang', 'tiers'] },
);
const textItem = fc.record({ kind: fc.constant('text'), points, key: textKey });
const dictationItem = fc.record({
  kind: fc.constant('dictation'),
  points,
  audio: fc.constant('chao/hello.mp3'),
  key: fc
    .tuple(textKey, fc.oneof(nfcText, fc.constantFrom('I live in Hanoi.', "It's a well-known cat", 'Tôi ở Hà Nội')))
    .map(([key, text]) => ({ ...key, accept: [/[\p{L}\p{N}]/u.test(text) ? text : 'a'] })),
});
const gap = fc.oneof(
  fc.record({ key: textKey }),
  count.chain((length) =>
    fc.record({ choices: fc.constant(choices(length).map(({ text }) => text)), key: fc.nat(length - 1) }),
  ),
);
const gapItem = fc.record({
  kind: fc.constant('gap'),
  points,
  shuffle,
  gaps: fc.array(gap, { minLength: 1, maxLength: 6 }),
  text: fc.constant('Một {} hai {} ba {}'),
});
const text1Item = fc.record({
  kind: fc.constant('text'),
  points,
  key: fc.record({ accept, tiers: fc.subarray([...textTiers1]) }),
});
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.option(fc.stringMatching(/^\d{1,9}$/u)))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
const numberItem = fc.record({
  kind: fc.constant('number'),
  points,
  key: fc.record(
    {
      value: decimal,
      tolerance: decimal.map((text) => text.replace('-', '')),
      unit: fc.constantFrom('đồng', '%', 'kg', 'tuổi', 'constructor'),
    },
    { requiredKeys: ['value', 'tolerance'] },
  ),
});
/** A story in which every scene has a way to an end with full credit: one choice of each leads further on, the others anywhere. */
const scenarioItem = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.array(fc.constantFrom('full', 'half', 'none'), { maxLength: 5 }))
  .chain(([count, credits]) =>
    fc.record({
      kind: fc.constant('scenario'),
      points,
      scenes: fc.tuple(
        ...Array.from({ length: count }, (_, at) =>
          fc
            .tuple(
              fc.integer({ min: at + 1, max: count }),
              fc.array(fc.nat(count + credits.length), { minLength: 1, maxLength: 4 }),
              fc.nat(4),
            )
            .map(([onward, others, place]) => ({
              text: `Cảnh ${at}`,
              choices: others.toSpliced(place, 0, onward).map((to, index) => ({ text: `Việc ${index}`, to })),
            })),
        ),
      ),
      ends: fc.constant(['full', ...credits].map((credit, at) => ({ text: `Kết ${at}`, credit }))),
    }),
  );
const findItem = fc.integer({ min: 2, max: 12 }).chain((length) =>
  fc.record({
    kind: fc.constant('find'),
    points,
    screen: fc.constant({
      title: 'Tin nhắn',
      parts: choices(length).map((part, at) => ({ ...part, role: partRoles[at % partRoles.length] })),
    }),
    key: fc.subarray([...Array(length).keys()], { minLength: 1, maxLength: length - 1 }),
  }),
);

/** An item of a kind, as a bank keeps it. */
export const anyItemOf = {
  choice: choiceItem,
  multiple: multipleItem,
  'true-false': trueFalseItem,
  text: textItem,
  number: numberItem,
  order: orderItem,
  match: matchItem,
  listen: listenItem,
  scenario: scenarioItem,
  find: findItem,
  gap: gapItem,
  dictation: dictationItem,
} as const;

/** An item of any kind, as a bank keeps it. */
export const anyItem: fc.Arbitrary<BankedItem> = fc
  .oneof(...Object.values(anyItemOf))
  .map((item) => bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item }));

/** A typed answer as banks of scoring "1" keep it. */
export const anyText1Item: fc.Arbitrary<BankedItem> = text1Item.map((item) =>
  bankedItem({ id: 'mau', prompt: 'Hỏi gì?', ...item }, '1'),
);

/** What might be given as a response: some of it fits some item. */
export const anyResponse: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.integer({ min: -2, max: 10 }),
  fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(null)), { maxLength: 9 }),
  fc.uniqueArray(fc.nat(7), { maxLength: 8 }),
  fc.tuple(fc.constantFrom(0, 1, null), fc.oneof(fc.nat(6), fc.constant(null))),
  fc.array(fc.oneof(fc.nat(3), fc.constantFrom(null, 'a', 'b c'), fc.string({ maxLength: 5 })), { maxLength: 6 }),
  fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
  fc.string({ unit: 'grapheme', maxLength: 45 }),
  decimal,
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 0.5, undefined, '', [], [[[0]]], [[0], [1]], {}),
  fc.constantFrom<unknown>('x'.repeat(1_000_000), '9'.repeat(40), Array(100_000).fill(0), { length: 2, 0: 0, 1: 1 }),
);

/** A story: a call by somebody who says that he is of the police. */
export const policeCall = `items:
  - id: cuoc-goi-cong-an
    kind: scenario
    difficulty: middle
    prompt: Đang nấu cơm thì điện thoại reo. Bạn làm gì ở mỗi bước?
    scenes:
      - id: goi
        text: "Số lạ. Một giọng nghiêm nói: “Tôi là cán bộ công an. Tên bác dính vào một vụ án. Bác không được cúp máy, không được kể với ai.”"
        choices:
          - { id: nghe, text: Nghe tiếp cho rõ chuyện gì, to: doa, feedback: "Muốn biết rõ là lẽ thường. Nhưng càng nghe lâu, họ càng có thì giờ làm bạn sợ." }
          - { id: tra, text: Đọc số căn cước để họ tra lại xem có nhầm không, to: doa, feedback: "Bạn muốn chứng tỏ mình vô can. Nhưng số căn cước vào tay người lạ thì lấy lại không được." }
          - { id: cup, text: Cúp máy, to: sau, feedback: "Cúp máy không có tội gì, và cho bạn thì giờ để nghĩ." }
      - id: doa
        text: "Giọng nói gấp hơn: “Bác chuyển tiền vào **tài khoản an toàn** để chúng tôi kiểm tra, rồi đọc mã OTP. Một giờ nữa không xong là bắt!” Tay bạn run."
        choices:
          - { id: chuyen, text: "Chuyển tiền cho yên chuyện, kiểm tra xong họ trả lại", to: mat, feedback: "Không có “tài khoản an toàn” nào. Tiền chuyển đi là vào tay họ." }
          - { id: doc, text: "Đọc mã OTP, vì đọc mã chưa phải là chuyển tiền", to: mat, feedback: "Mã OTP là chìa khóa cuối cùng. Ai có mã thì chuyển được tiền." }
          - { id: cup, text: "Cúp máy, dù họ đang dọa", to: sau, feedback: "Cúp lúc nào cũng chưa muộn, miễn là tiền và mã còn trong tay bạn." }
      - id: sau
        text: "Bạn đã cúp máy. Điện thoại lại reo, vẫn số ấy. Bạn chưa yên tâm: nhỡ có việc thật thì sao?"
        choices:
          - { id: xin, text: "Nghe máy, xin họ thêm thì giờ", to: doa, feedback: "Nghe máy là cho họ dọa tiếp. Việc thật thì hỏi ở nơi khác được." }
          - { id: chan, text: "Chặn số ấy rồi thôi, không kể với ai", to: im, feedback: "Chặn số là phải. Nhưng giữ một mình thì nỗi sợ vẫn còn, và người khác không được báo trước." }
          - { id: hoi, text: "Không nghe. Kể cho người nhà, rồi tự ra công an phường hỏi", to: yen, feedback: "Tự đi hỏi ở nơi mình biết chắc: đó là cách kiểm tra không ai giả được." }
    ends:
      - { id: yen, text: "Ở công an phường, người trực xem sổ: không có vụ nào mang tên bạn. Bạn không mất gì, vì bạn đã **dừng lại và tự hỏi ở nơi biết chắc**.", credit: full }
      - { id: im, text: "Bạn không mất tiền. Nhưng hôm sau họ gọi từ số khác, và bác hàng xóm cũng nghe một cuộc gọi y như vậy. Kể ra một câu là giúp được cả hai.", credit: half }
      - { id: mat, text: "Tiền trong tài khoản hết sau vài phút, và số lạ không nghe máy nữa. Họ **làm bạn sợ và vội** để bạn không kịp hỏi ai. Lỡ rồi thì gọi ngay ngân hàng theo số in sau thẻ để khóa tài khoản, rồi báo công an phường.", credit: none }
    feedback: "Ai gọi đến mà dọa, giục và bắt giữ bí mật thì cúp máy. Muốn biết thật hay giả, tự ra công an phường hỏi."
    hint: Việc thật thì hỏi ở đâu là chắc nhất?
`;

/** A screen with three warning signs: a message about a parcel. */
export const parcelMessage = `items:
  - id: tin-nhan-kien-hang
    kind: find
    difficulty: middle
    prompt: Bạn nhận tin nhắn này. **Những chỗ nào** cho thấy phải dừng lại?
    screen:
      title: Tin nhắn
      parts:
        - { id: ten, role: sender, text: Giao hàng, feedback: "Tên người gửi thì ai cũng đặt được, nên nó chưa cho biết thật hay giả. Hãy xem tin nhắn bắt bạn làm gì." }
        - { id: chao, role: text, text: Kiện hàng của bạn đã về kho., feedback: "Câu này tin thật cũng có. Nó chưa đòi bạn làm gì." }
        - { id: ma, role: number, text: "Mã đơn: DH 0421", feedback: "Tin thật cũng ghi mã đơn. Tự mở ứng dụng mua hàng của bạn, xem có đơn này không." }
        - { id: giuc, role: text, text: "Không xác nhận trong 2 giờ, hàng sẽ bị hủy!", feedback: "Giục gấp để bạn không kịp nghĩ và không kịp hỏi ai." }
        - { id: link, role: link, text: "nhan-hang-247.example/x7k2", feedback: "Địa chỉ lạ, đuôi lạ. Bấm vào là sang một trang do họ dựng lên." }
        - { id: otp, role: text, text: "Nhập số thẻ và mã OTP để trả phí 5.000 đồng.", feedback: "Không ai cần mã OTP của bạn để giao hàng. Phí nhỏ chỉ để bạn gõ số thẻ ra." }
    key: [giuc, link, otp]
    feedback: "Ba dấu hiệu hay đi cùng nhau: giục gấp, đường dẫn lạ, và đòi số thẻ hay mã OTP. Thấy chúng thì đừng bấm; tự mở ứng dụng mua hàng, hoặc gọi lại người bán."
    hint: ["Chỗ nào giục bạn làm ngay?", "Có ba dấu hiệu."]
`;
