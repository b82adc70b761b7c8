import { defineProblem, type Words } from '../shared/problem.ts';
import { mostVariants, type PatternFault } from '../text/text-pattern.ts';

/** What is wrong with a pattern, in words. */
const patternFaults: Readonly<Record<PatternFault, Words>> = {
  unbalanced: {
    vi: 'dấu ngoặc không khớp nhau, hoặc dấu | đứng ngoài [ ]',
    en: 'a bracket has no partner, or a | stands outside [ ]',
  },
  empty: { vi: 'có chỗ không còn chữ nào', en: 'something in it, or all of it, can be empty' },
  'too-many': {
    vi: `mẫu này thành hơn ${mostVariants} câu`,
    en: `it stands for more than ${mostVariants} texts`,
  },
};

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
    hint: { vi: 'Sửa mã ấy cho khớp một mã có trong câu hỏi.', en: 'Let it name an id of the item.' },
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
  I_REASON_UNPAIRED: defineProblem<{ there: string; missing: string }>('I_REASON_UNPAIRED', {
    title: { vi: 'Lý do chưa đủ mục', en: 'A reason without its other half' },
    message: ({ there, missing }) => ({
      vi: `Câu có mục “${there}” nhưng thiếu mục “${missing}”.`,
      en: `The item has “${there}” but no “${missing}”.`,
    }),
    hint: {
      vi: 'Hỏi lý do thì ghi cả reasons (các lý do để chọn) và reason (mã của lý do đúng); không hỏi thì bỏ cả hai.',
      en: 'To ask for a reason write both reasons (to choose from) and reason (the id of the right one); otherwise neither.',
    },
  }),
  I_CHOICE_REPEATED: defineProblem<{ id: string }>('I_CHOICE_REPEATED', {
    title: { vi: 'Hai lựa chọn giống nhau', en: 'Two choices are the same' },
    message: ({ id }) => ({
      vi: `Lựa chọn “${id}” trùng mã hoặc trùng chữ với một lựa chọn ở trên (không kể chữ hoa, dấu và dấu chấm cuối).`,
      en: `The choice “${id}” has the id or the words of one above it (capitals, marks and a final stop aside).`,
    }),
    hint: {
      vi: 'Đổi mã hoặc viết lại lựa chọn này. Câu hỏi về chính dấu của chữ (ma, má, mà) thì ghi minimalPairs: true.',
      en: 'Change its id or its words. An item about the marks themselves (ma, má, mà) says minimalPairs: true.',
    },
  }),
  I_CHOICE_POSITIONAL: defineProblem<{ id: string; text: string }>('I_CHOICE_POSITIONAL', {
    title: { vi: 'Lựa chọn nói về các lựa chọn khác', en: 'A choice that speaks of the others' },
    message: ({ id, text }) => ({
      vi: `Lựa chọn “${id}” (“${text}”) nói về các lựa chọn khác, mà các lựa chọn được xáo thứ tự mỗi lần hiện.`,
      en: `The choice “${id}” (“${text}”) speaks of the others, whose order is drawn anew each time.`,
    }),
    hint: {
      vi: 'Viết thẳng điều lựa chọn này muốn nói, hoặc dùng dạng chọn nhiều câu đúng (kind: multiple).',
      en: 'Say what it means, or use kind: multiple.',
    },
  }),
  I_TOLERANCE_WIDE: defineProblem<{ value: string; tolerance: string }>('I_TOLERANCE_WIDE', {
    title: { vi: 'Sai số rộng hơn chính con số', en: 'A tolerance wider than the number' },
    message: ({ value, tolerance }) => ({
      vi: `Đáp số là ${value} mà sai số tới ${tolerance}, nên số nào gần đó, cả 0, cũng được điểm.`,
      en: `The value is ${value} and the tolerance ${tolerance}, so even 0 would be right.`,
    }),
    hint: { vi: 'Giảm key.tolerance.', en: 'Lower key.tolerance.' },
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
  I_PATTERN_BROKEN: defineProblem<{ text: string; fault: PatternFault }>('I_PATTERN_BROKEN', {
    title: { vi: 'Mẫu câu trả lời viết sai', en: 'A broken pattern' },
    message: ({ text, fault }) => ({
      vi: `“${text}”: ${patternFaults[fault].vi}.`,
      en: `“${text}”: ${patternFaults[fault].en}.`,
    }),
    hint: {
      vi: 'Phần có cũng được để trong ( ), các cách khác nhau để trong [một|hai]. Muốn có chính các dấu ấy thì thêm \\ ở trước.',
      en: 'Put what may be left out in ( ), and alternatives in [one|two]. Write \\ before such a sign to mean the sign itself.',
    },
  }),
  I_ACCEPT_REPEATED: defineProblem<{ text: string }>('I_ACCEPT_REPEATED', {
    title: { vi: 'Câu trả lời ghi lặp', en: 'An accepted text that adds nothing' },
    message: ({ text }) => ({
      vi: `“${text}” đã được nhận nhờ những câu ghi ở trên.`,
      en: `“${text}” is accepted by what stands above it already.`,
    }),
    hint: { vi: 'Bỏ dòng này.', en: 'Drop this line.' },
  }),
  I_REJECT_ACCEPTED: defineProblem<{ text: string }>('I_REJECT_ACCEPTED', {
    title: { vi: 'Vừa nhận vừa không nhận', en: 'Both accepted and rejected' },
    message: ({ text }) => ({
      vi: `“${text}” có trong reject mà accept cũng nhận.`,
      en: `“${text}” is in reject, and accept takes it.`,
    }),
    hint: { vi: 'Bỏ khỏi một trong hai mục.', en: 'Take it out of one of the two.' },
  }),
  I_TIER_LANGUAGE: defineProblem<{ tier: string; known: string }>('I_TIER_LANGUAGE', {
    title: { vi: 'Mức nới lỏng không hợp thứ tiếng phải gõ', en: 'A tier of another language' },
    message: ({ tier, known }) => ({
      vi: `“${tier}” không dùng cho thứ tiếng phải gõ ở câu này. Dùng được: ${known}.`,
      en: `“${tier}” says nothing in the language that is typed here. Those that do: ${known}.`,
    }),
    hint: { vi: 'Bỏ mức này, hoặc sửa answerLang.', en: 'Drop it, or correct answerLang.' },
  }),
  I_NUMBER_INVALID: defineProblem<{ field: string; text: string }>('I_NUMBER_INVALID', {
    title: { vi: 'Số không hợp lệ', en: 'Not a number' },
    message: ({ field, text }) => ({
      vi: `Mục “${field}” ghi “${text}”. Hãy viết số với dấu chấm thập phân, ví dụ "1.5"; sai số không được âm.`,
      en: `The field “${field}” holds “${text}”. Write a number such as "1.5"; a tolerance is not negative.`,
    }),
    hint: { vi: 'Viết lại số trong dấu nháy kép.', en: 'Write the number in double quotes.' },
  }),
  I_AUDIO_FORMAT: defineProblem<{ audio: string; known: string }>('I_AUDIO_FORMAT', {
    title: { vi: 'Tệp âm thanh không thuộc loại dùng được', en: 'An audio file of another format' },
    message: ({ audio, known }) => ({
      vi: `“${audio}” không phải tệp mà điện thoại nào cũng mở được. Các đuôi dùng được: ${known}.`,
      en: `“${audio}” is not a file that every phone plays. It may end in ${known}.`,
    }),
    hint: {
      vi: 'Đổi sang MP3, một kênh, khoảng 24 kbit/s: ffmpeg -i <tệp> -ac 1 -b:a 24k <tên>.mp3',
      en: 'Make it an MP3, mono, about 24 kbit/s: ffmpeg -i <file> -ac 1 -b:a 24k <name>.mp3',
    },
  }),
  I_AUDIO_MISSING: defineProblem<{ audio: string }>('I_AUDIO_MISSING', {
    title: { vi: 'Không có tệp âm thanh này', en: 'No such audio file' },
    message: ({ audio }) => ({
      vi: `Không có tệp public/audio/${audio}.`,
      en: `There is no public/audio/${audio}.`,
    }),
    hint: {
      vi: 'Sửa tên trong mục audio, hoặc đặt tệp vào public/audio.',
      en: 'Correct the name in audio, or put the file into public/audio.',
    },
  }),
  I_AUDIO_LARGE: defineProblem<{ audio: string; bytes: number; limit: number }>('I_AUDIO_LARGE', {
    title: { vi: 'Tệp âm thanh quá lớn', en: 'The audio file is too large' },
    message: ({ audio, bytes, limit }) => ({
      vi: `public/audio/${audio} có ${bytes} byte, quá ${limit} byte mà người học dùng dữ liệu di động tải được.`,
      en: `public/audio/${audio} has ${bytes} bytes, above the ${limit} that a learner on mobile data is sent.`,
    }),
    hint: {
      vi: 'Cắt ngắn, hoặc nén lại: ffmpeg -i <tệp> -ac 1 -b:a 24k <tên>.mp3',
      en: 'Shorten it, or compress it: ffmpeg -i <file> -ac 1 -b:a 24k <name>.mp3',
    },
  }),
  I_TASK_USE: defineProblem<{ use: string }>('I_TASK_USE', {
    title: { vi: 'Việc làm cùng người giúp không vào bài tự kiểm tra', en: 'A task is for practice only' },
    message: ({ use }) => ({
      vi: `Dạng task không chấm điểm, nên không thể ghi use: ${use}.`,
      en: `A task is never scored, so it cannot have use: ${use}.`,
    }),
    hint: { vi: 'Bỏ mục use, hoặc ghi use: practice.', en: 'Drop use, or write use: practice.' },
  }),
  I_GAP_BRACES: defineProblem<{ text: string }>('I_GAP_BRACES', {
    title: { vi: 'Chỗ trống viết sai', en: 'A broken gap' },
    message: ({ text }) => ({
      vi: `“${text}”: dấu { } chỉ dùng để bao mã của một chỗ trống, như {ten}; mã là chữ thường không dấu.`,
      en: `“${text}”: { } only hold the name of a gap, as in {name}, in lower-case letters without marks.`,
    }),
    hint: { vi: 'Viết lại chỗ trống thành {mã}, hoặc bỏ dấu { }.', en: 'Write the gap as {name}, or drop the braces.' },
  }),
  I_GAP_COUNT: defineProblem<{ count: number; limit: number }>('I_GAP_COUNT', {
    title: { vi: 'Số chỗ trống không hợp', en: 'Too few or too many gaps' },
    message: ({ count, limit }) => ({
      vi: `Câu có ${count} chỗ trống; phải có từ 1 đến ${limit}.`,
      en: `The text has ${count} gaps; it takes 1 to ${limit}.`,
    }),
    hint: {
      vi: 'Viết {mã} vào chỗ cần điền trong mục text, hoặc tách thành nhiều câu hỏi.',
      en: 'Write {name} where something is filled in, or make several items.',
    },
  }),
  I_GAP_TYPED: defineProblem<{ count: number; limit: number }>('I_GAP_TYPED', {
    title: { vi: 'Quá nhiều chỗ phải gõ', en: 'Too many gaps to type' },
    message: ({ count, limit }) => ({
      vi: `Câu có ${count} chỗ phải gõ, mà cả đề tự kiểm tra chỉ được ${limit}, nên câu này không bao giờ được hỏi.`,
      en: `The text has ${count} gaps that are typed; a whole check has ${limit} at most, so it would never be asked.`,
    }),
    hint: {
      vi: 'Cho vài chỗ thành danh sách chọn (choices), hoặc ghi use: practice.',
      en: 'Make some of them drop-downs (choices), or mark it use: practice.',
    },
  }),
  I_GAP_UNDECLARED: defineProblem<{ name: string; known: string }>('I_GAP_UNDECLARED', {
    title: { vi: 'Chỗ trống chưa có đáp án', en: 'A gap that is not declared' },
    message: ({ name, known }) => ({
      vi: `Câu có chỗ trống {${name}}, mục gaps thì không; trong đó có: ${known || 'chưa có gì'}.`,
      en: `The text has the gap {${name}}, which gaps does not declare; it has: ${known || 'nothing'}.`,
    }),
    hint: { vi: 'Thêm mã ấy vào mục gaps, hoặc sửa mã trong câu.', en: 'Declare it in gaps, or correct its name.' },
  }),
  I_GAP_UNUSED: defineProblem<{ name: string }>('I_GAP_UNUSED', {
    title: { vi: 'Chỗ trống không có trong câu', en: 'A gap that is not in the text' },
    message: ({ name }) => ({
      vi: `Mục gaps có “${name}”, nhưng câu không có {${name}}.`,
      en: `gaps declares “${name}”, but the text has no {${name}}.`,
    }),
    hint: { vi: 'Viết mã ấy vào câu, hoặc bỏ khỏi mục gaps.', en: 'Write it into the text, or drop it from gaps.' },
  }),
  I_GAP_REPEATED: defineProblem<{ name: string }>('I_GAP_REPEATED', {
    title: { vi: 'Chỗ trống ghi hai lần', en: 'A gap that stands twice' },
    message: ({ name }) => ({
      vi: `Câu có {${name}} hai lần; mỗi chỗ trống cần một mã riêng.`,
      en: `The text has {${name}} twice; each gap has its own name.`,
    }),
    hint: { vi: 'Đặt mã khác cho chỗ thứ hai.', en: 'Give the second one another name.' },
  }),
  I_GAP_ANSWERS: defineProblem<{ name: string }>('I_GAP_ANSWERS', {
    title: { vi: 'Chỗ trống không rõ cách trả lời', en: 'A gap that is neither picked nor typed' },
    message: ({ name }) => ({
      vi: `Chỗ trống “${name}” phải có choices và key (để chọn), hoặc accept (để gõ; thêm được reject và tiers), không lẫn cả hai.`,
      en: `The gap “${name}” takes choices and key (picked), or accept (typed, with reject and tiers), and not of both.`,
    }),
    hint: {
      vi: 'Ví dụ: { choices: [is, am], key: is } hoặc { accept: [live] }.',
      en: 'For example { choices: [is, am], key: is } or { accept: [live] }.',
    },
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
