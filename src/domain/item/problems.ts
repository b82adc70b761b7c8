import { defineProblem, type Place, type Problem } from '../shared/problem.ts';
import type { DocumentPath, SourceDocument } from '../shared/source-document.ts';
import { plainFromInlineMarkdown } from '../text/inline-markdown.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Choice } from './fields.ts';

/** What can be wrong with items, their files and their banks. */
export const itemProblems = {
  I_KIND_UNKNOWN: defineProblem<{ kind: string; known: string }>('I_KIND_UNKNOWN', {
    title: { vi: 'Không có dạng câu hỏi này', en: 'No such kind of item' },
    message: ({ kind, known }) => ({
      vi: `Dạng “${kind}” không có. Các dạng dùng được: ${known}.`,
      en: `There is no kind “${kind}”. Those that can be used: ${known}.`,
    }),
    hint: { vi: 'Sửa mục kind.', en: 'Correct the field kind.' },
  }),
  I_KEY_DANGLING: defineProblem<{ id: string; known: string }>('I_KEY_DANGLING', {
    title: { vi: 'Đáp án không có trong câu hỏi', en: 'The key names nothing in the item' },
    message: ({ id, known }) => ({
      vi: `Đáp án chỉ tới “${id}”, nhưng câu hỏi chỉ có: ${known}.`,
      en: `The key names “${id}”, but the item only has: ${known}.`,
    }),
    hint: { vi: 'Sửa mục key cho khớp một mã có trong câu hỏi.', en: 'Let key name an id of the item.' },
  }),
  I_KEY_INCOMPLETE: defineProblem<{ missing: string }>('I_KEY_INCOMPLETE', {
    title: { vi: 'Đáp án chưa đủ', en: 'The key is incomplete' },
    message: ({ missing }) => ({ vi: `Đáp án còn thiếu: ${missing}.`, en: `The key leaves out: ${missing}.` }),
    hint: { vi: 'Ghi đủ mọi mã vào mục key.', en: 'Name every id in key.' },
  }),
  I_KEY_REPEATED: defineProblem<{ id: string }>('I_KEY_REPEATED', {
    title: { vi: 'Đáp án ghi lặp', en: 'The key repeats itself' },
    message: ({ id }) => ({ vi: `Đáp án ghi “${id}” hai lần.`, en: `The key names “${id}” twice.` }),
    hint: { vi: 'Bỏ bớt một lần.', en: 'Drop one of them.' },
  }),
  I_CHOICE_REPEATED: defineProblem<{ id: string }>('I_CHOICE_REPEATED', {
    title: { vi: 'Hai lựa chọn giống nhau', en: 'Two choices are the same' },
    message: ({ id }) => ({
      vi: `Lựa chọn “${id}” trùng mã hoặc trùng chữ với một lựa chọn ở trên.`,
      en: `The choice “${id}” has the id or the words of one above it.`,
    }),
    hint: { vi: 'Đổi mã hoặc viết lại lựa chọn này.', en: 'Change its id or its words.' },
  }),
  I_NO_WRONG_CHOICE: defineProblem('I_NO_WRONG_CHOICE', {
    title: { vi: 'Câu không có lựa chọn sai', en: 'No wrong choice' },
    message: () => ({
      vi: 'Mọi lựa chọn hay mọi phần đều là đáp án, nên ai đánh dấu hết cũng được trọn điểm.',
      en: 'Every choice is right, so ticking all of them earns everything.',
    }),
    hint: { vi: 'Thêm ít nhất một lựa chọn sai đáng tin.', en: 'Add at least one believable wrong choice.' },
  }),
  I_SCENE_REPEATED: defineProblem<{ id: string }>('I_SCENE_REPEATED', {
    title: { vi: 'Hai cảnh hoặc kết thúc cùng mã', en: 'Two scenes or ends with one id' },
    message: ({ id }) => ({
      vi: `Mã “${id}” đã là mã của một cảnh hoặc một kết thúc ở trên.`,
      en: `The id “${id}” belongs to a scene or an end above.`,
    }),
    hint: {
      vi: 'Đặt mã khác, rồi sửa các mục to dẫn tới nó.',
      en: 'Choose another id, and correct every to that leads there.',
    },
  }),
  I_SCENE_DANGLING: defineProblem<{ id: string; known: string }>('I_SCENE_DANGLING', {
    title: { vi: 'Lựa chọn dẫn tới cảnh không có', en: 'A choice leads to no scene' },
    message: ({ id, known }) => ({
      vi: `Lựa chọn dẫn tới “${id}”, nhưng chuyện chỉ có: ${known}.`,
      en: `The choice leads to “${id}”, but the story only has: ${known}.`,
    }),
    hint: {
      vi: 'Sửa mục to cho khớp mã của một cảnh hoặc một kết thúc.',
      en: 'Let to name the id of a scene or an end.',
    },
  }),
  I_SCENE_UNREACHABLE: defineProblem<{ id: string }>('I_SCENE_UNREACHABLE', {
    title: { vi: 'Không đường nào dẫn tới cảnh này', en: 'No way leads to this scene' },
    message: ({ id }) => ({
      vi: `Đi từ cảnh đầu tiên thì không lựa chọn nào dẫn tới “${id}”.`,
      en: `From the first scene no choice ever leads to “${id}”.`,
    }),
    hint: {
      vi: 'Thêm một lựa chọn có to dẫn tới đó, hoặc bỏ cảnh hay kết thúc này.',
      en: 'Let a choice lead there, or drop the scene or end.',
    },
  }),
  I_SCENE_STUCK: defineProblem<{ id: string }>('I_SCENE_STUCK', {
    title: { vi: 'Cảnh không còn đường tới kết thúc tốt', en: 'A scene without a way to a full end' },
    message: ({ id }) => ({
      vi: `Từ cảnh “${id}” không còn đường nào tới một kết thúc được trọn điểm.`,
      en: `From the scene “${id}” no way leads to an end with full credit.`,
    }),
    hint: {
      vi: 'Thêm một lựa chọn dẫn trở lại, hoặc cho lựa chọn trước đó dẫn thẳng tới kết thúc.',
      en: 'Add a choice that leads back, or let the choice before it lead to the end at once.',
    },
  }),
  I_NO_FULL_END: defineProblem('I_NO_FULL_END', {
    title: { vi: 'Chuyện không có kết thúc trọn điểm', en: 'No end with full credit' },
    message: () => ({
      vi: 'Không kết thúc nào ghi credit: full, nên không ai được trọn điểm.',
      en: 'No end has credit: full, so nobody can earn everything.',
    }),
    hint: { vi: 'Ghi credit: full cho kết thúc tốt nhất.', en: 'Give the best end credit: full.' },
  }),
  I_TYPED_TOO_LONG: defineProblem<{ text: string; limit: number }>('I_TYPED_TOO_LONG', {
    title: { vi: 'Câu trả lời phải gõ quá dài', en: 'An answer too long to type' },
    message: ({ text, limit }) => ({
      vi: `“${text}” dài hơn ${limit} ký tự, mã hoàn thành không chứa được.`,
      en: `“${text}” is longer than ${limit} characters, which a token cannot hold.`,
    }),
    hint: { vi: 'Rút ngắn câu trả lời, hoặc dùng dạng chọn.', en: 'Shorten it, or use a kind with choices.' },
  }),
  I_NUMBER_INVALID: defineProblem<{ field: string; text: string }>('I_NUMBER_INVALID', {
    title: { vi: 'Số không hợp lệ', en: 'Not a number' },
    message: ({ field, text }) => ({
      vi: `Mục “${field}” ghi “${text}”. Hãy viết số với dấu chấm thập phân, ví dụ "1.5"; sai số không được âm.`,
      en: `The field “${field}” holds “${text}”. Write a number such as "1.5"; a tolerance is not negative.`,
    }),
    hint: { vi: 'Viết lại số trong dấu nháy kép.', en: 'Write the number in double quotes.' },
  }),
  I_ID_DUPLICATE: defineProblem<{ id: string; first: string }>('I_ID_DUPLICATE', {
    title: { vi: 'Mã câu hỏi trùng nhau', en: 'Duplicate item id' },
    message: ({ id, first }) => ({
      vi: `Mã “${id}” đã dùng ở ${first}; mã câu hỏi phải khác nhau trong cả mô-đun.`,
      en: `The id “${id}” is taken by ${first}; item ids are unique in their module.`,
    }),
    hint: { vi: 'Đặt mã khác cho câu mới hơn.', en: 'Give the newer item another id.' },
  }),
  I_ID_REUSED: defineProblem<{ id: string; version: number }>('I_ID_REUSED', {
    title: { vi: 'Mã của một câu đã công bố được dùng lại', en: 'The id of a published item is used again' },
    message: ({ id, version }) => ({
      vi: `Bản công bố số ${version} đã có câu “${id}” thuộc dạng khác, hoặc câu ấy đã được rút. Mã đã công bố thuộc về câu ấy mãi mãi.`,
      en: `Published version ${version} holds another kind of item, or one since withdrawn, under “${id}”. A published id belongs to its item for ever.`,
    }),
    hint: { vi: 'Đặt mã mới cho câu này.', en: 'Give this item a new id.' },
  }),
  I_REFERENCE_DANGLING: defineProblem<{ id: string }>('I_REFERENCE_DANGLING', {
    title: { vi: 'Bài gọi một câu hỏi không có', en: 'The lesson names an item that is not there' },
    message: ({ id }) => ({
      vi: `<Check> gọi câu “${id}”, nhưng tệp câu hỏi của bài không có câu này để luyện tập.`,
      en: `<Check> names “${id}”, which the lesson's items do not hold for practice.`,
    }),
    hint: { vi: 'Sửa mã trong <Check>, hoặc thêm câu hỏi.', en: 'Correct the id, or add the item.' },
  }),
  I_REFERENCE_MISSING: defineProblem<{ id: string }>('I_REFERENCE_MISSING', {
    title: { vi: 'Câu hỏi không được gọi trong bài', en: 'An item that the lesson does not show' },
    message: ({ id }) => ({
      vi: `Bài có <Check> nhưng không gọi câu “${id}”.`,
      en: `The lesson has <Check>s, and none names “${id}”.`,
    }),
    hint: {
      vi: 'Thêm mã vào một <Check>, hoặc ghi use: evidence cho câu này.',
      en: 'Name it in a <Check>, or mark it use: evidence.',
    },
  }),
  I_LESSON_MISSING: defineProblem<{ file: string }>('I_LESSON_MISSING', {
    title: { vi: 'Câu hỏi không có bài', en: 'Items without a lesson' },
    message: ({ file }) => ({ vi: `Không có bài ${file} cho tệp câu hỏi này.`, en: `There is no lesson ${file}.` }),
    hint: { vi: 'Đổi tên tệp câu hỏi cho khớp tên bài.', en: "Give the file its lesson's name." },
  }),
  I_BANK_SMALL: defineProblem<{ module: string; size: number; count: number }>('I_BANK_SMALL', {
    title: { vi: 'Chưa đủ câu hỏi cho bài kiểm tra', en: 'Too few items for the check' },
    message: ({ module, size, count }) => ({
      vi: `Mô-đun “${module}” cần ${size} câu không phải gõ, mới có ${count}.`,
      en: `The module “${module}” needs ${size} items that are not typed and has ${count}.`,
    }),
    hint: {
      vi: 'Thêm câu hỏi, hoặc giảm check.size trong module.yaml.',
      en: 'Add items, or lower check.size in module.yaml.',
    },
  }),
  I_BANK_DAMAGED: defineProblem<{ module: string; dig: string }>('I_BANK_DAMAGED', {
    title: { vi: 'Bản đã công bố bị mất hoặc hỏng', en: 'A published bank is missing or damaged' },
    message: ({ module, dig }) => ({
      vi: `Tệp banks/${dig}.json của mô-đun “${module}” không còn, hoặc không đúng với tên của nó.`,
      en: `The file banks/${dig}.json of “${module}” is gone, or is not what its name says.`,
    }),
    hint: {
      vi: 'Lấy lại tệp ấy từ lịch sử git: mã hoàn thành cũ cần nó để được chấm lại.',
      en: 'Bring it back from the history of the repository: old tokens need it to be scored again.',
    },
  }),
  I_BANK_UNPUBLISHED: defineProblem<{ module: string }>('I_BANK_UNPUBLISHED', {
    title: { vi: 'Bộ câu hỏi chưa công bố', en: 'The bank is not published' },
    message: ({ module }) => ({
      vi: `Câu hỏi của mô-đun “${module}” khác với bản đã công bố gần nhất.`,
      en: `The items of “${module}” differ from the bank that was last published.`,
    }),
    hint: { vi: 'Chạy: npm run content:publish', en: 'Run: npm run content:publish' },
  }),
};

/** A choice whose id or words stand above it already, encoding and spaces aside; `field` is where the choices stand. */
export function repeatedChoices(
  choices: readonly Choice[],
  document: SourceDocument,
  field: string | DocumentPath,
): Problem[] {
  const path = typeof field === 'string' ? [field] : field;
  const seen = new Set<string>();
  return choices.flatMap(({ id, text }, at) => {
    const words = `text:${normalizeText(plainFromInlineMarkdown(text))}`;
    const repeated = seen.has(id) || seen.has(words);
    seen.add(id).add(words);
    return repeated ? [itemProblems.I_CHOICE_REPEATED({ id }, document.placeOf([...path, at]))] : [];
  });
}

/** Keys that name none of the choices, or name one twice. */
export function danglingKeys(
  keys: readonly string[],
  choices: readonly Choice[],
  placeOf: (at: number) => Place,
): Problem[] {
  const known = choices.map(({ id }) => id);
  return keys.flatMap((id, at) => {
    if (!known.includes(id)) return [itemProblems.I_KEY_DANGLING({ id, known: known.join(', ') }, placeOf(at))];
    return keys.indexOf(id) < at ? [itemProblems.I_KEY_REPEATED({ id }, placeOf(at))] : [];
  });
}

/** What is wrong with things to tick, of which those that `key` names are right; `path` is where they stand (MULTIPLE-3, FIND-3). */
export const problemsOfTicks = (
  key: readonly string[],
  choices: readonly Choice[],
  document: SourceDocument,
  path: DocumentPath,
): readonly Problem[] => [
  ...repeatedChoices(choices, document, path),
  ...danglingKeys(key, choices, (at) => document.placeOf(['key', at])),
  ...(choices.every(({ id }) => key.includes(id))
    ? [itemProblems.I_NO_WRONG_CHOICE(undefined, document.placeOf(['key']))]
    : []),
];
