import { defineProblem } from '../shared/problem.ts';

const exportAgain = {
  vi: 'Xin người học xuất lại các lần làm từ Sổ học và gửi nguyên tệp.',
  en: 'Ask the learner to export the attempts again and to send the file as it is.',
};
const takeBanks = {
  vi: 'Chạy lệnh trong bản mã nguồn có bộ câu hỏi ấy ở public/banks.',
  en: 'Run the command where public/banks holds that bank.',
};

/** Why an attempt is not counted when items are weighed; nothing is left out without one of these. */
export const attemptProblems = {
  A_EXPORT_BROKEN: defineProblem('A_EXPORT_BROKEN', {
    title: { vi: 'Đây không phải tệp các lần làm', en: 'This is no export of attempts' },
    message: () => ({
      vi: 'Tệp không phải JSON, bị đứt, hoặc không có danh sách các lần làm.',
      en: 'The file is no JSON, is cut short, or has no list of attempts.',
    }),
    hint: exportAgain,
  }),
  A_EXPORT_VERSION: defineProblem('A_EXPORT_VERSION', {
    title: { vi: 'Tệp các lần làm theo định dạng khác', en: 'An export in another format' },
    message: () => ({
      vi: 'Tệp ghi theo một phiên bản mà lệnh này không đọc.',
      en: 'The file is of a version that this command does not read.',
    }),
    hint: { vi: 'Cập nhật mã nguồn rồi chạy lại.', en: 'Update the project and run the command again.' },
  }),
  A_ATTEMPT_BROKEN: defineProblem('A_ATTEMPT_BROKEN', {
    title: { vi: 'Một lần làm bị hỏng', en: 'A broken attempt' },
    message: () => ({
      vi: 'Lần làm này thiếu mục, hoặc có mục không đúng dạng.',
      en: 'This attempt lacks a member, or has one of another form.',
    }),
    hint: exportAgain,
  }),
  A_BANK_UNKNOWN: defineProblem('A_BANK_UNKNOWN', {
    title: { vi: 'Không có bộ câu hỏi của lần làm này', en: 'The bank of this attempt is not there' },
    message: () => ({
      vi: 'Bộ câu hỏi không có trong public/banks, đã hỏng, hoặc thuộc mô-đun khác.',
      en: 'The bank is not in public/banks, is damaged, or belongs to another module.',
    }),
    hint: takeBanks,
  }),
  A_RESPONSE_SHAPE: defineProblem('A_RESPONSE_SHAPE', {
    title: { vi: 'Câu trả lời không khớp đề', en: 'The responses do not fit the form' },
    message: () => ({
      vi: 'Đề rút lại từ bộ câu hỏi có số câu hoặc dạng câu khác với các câu trả lời.',
      en: 'The form that is drawn again has other items than these responses answer.',
    }),
    hint: exportAgain,
  }),
  A_SCORE_MISMATCH: defineProblem('A_SCORE_MISMATCH', {
    title: { vi: 'Điểm ghi khác điểm chấm lại', en: 'The score is another one' },
    message: () => ({
      vi: 'Chấm lại các câu trả lời thì ra điểm khác điểm ghi trong tệp.',
      en: 'Scored again, the responses give another score than the file says.',
    }),
    hint: exportAgain,
  }),
  A_TOKEN_UNVERIFIED: defineProblem<{ code: string }>('A_TOKEN_UNVERIFIED', {
    title: { vi: 'Mã hoàn thành không xác minh được', en: 'A token that was not verified' },
    message: ({ code }) => ({
      vi: `Chỉ mã xác minh được mới tính vào thống kê; mã này: ${code}.`,
      en: `Only tokens that were verified are counted; this one: ${code}.`,
    }),
    hint: { vi: 'Xem lý do: npm run evidence -- verify <tệp>', en: 'See why: npm run evidence -- verify <file>' },
  }),
  A_TRY_REPEATED: defineProblem('A_TRY_REPEATED', {
    title: { vi: 'Lần làm đã tính rồi', en: 'An attempt that was counted already' },
    message: () => ({
      vi: 'Cùng một lần làm có trong một tệp khác, hoặc có cả mã hoàn thành của nó.',
      en: 'The same attempt stands in another file, or as a token besides.',
    }),
    hint: { vi: 'Không cần làm gì: mỗi lần làm chỉ tính một lần.', en: 'Nothing to do: each attempt counts once.' },
  }),
};
