import { defineProblem, type ProblemKind, type Words } from '../shared/problem.ts';

const hints = {
  askAgain: {
    vi: 'Đề nghị người học gửi lại mã: chép nguyên cả dòng, hoặc gửi ảnh phiếu gốc.',
    en: 'Ask the learner for the code again: the whole line, or the original picture.',
  },
  refuse: {
    vi: 'Không dùng mã này làm minh chứng. Mời người học làm lại bài tự kiểm tra.',
    en: 'Do not take this code as evidence. Invite the learner to take the check again.',
  },
  none: { vi: 'Không cần làm gì thêm.', en: 'Nothing to do.' },
} satisfies Record<string, Words>;

const plain = (code: string, title: Words, message: Words, hint: Words): ProblemKind<void> =>
  defineProblem(code, { title, message: () => message, hint });

/** Every finding of the verifier: E_ refuses, W_ is to be known, N_ could not be found out. */
export const verificationProblems = {
  E_SIZE: plain(
    'E_SIZE',
    { vi: 'Mã quá dài', en: 'The code is too long' },
    {
      vi: 'Mã hoàn thành không bao giờ dài quá 4.096 ký tự.',
      en: 'A completion code never has more than 4,096 characters.',
    },
    hints.askAgain,
  ),
  E_FORM: plain(
    'E_FORM',
    { vi: 'Đây không phải mã hoàn thành', en: 'This is no completion code' },
    {
      vi: 'Mã gồm ba phần nối bằng dấu chấm; đoạn này thiếu, thừa hoặc có ký tự lạ.',
      en: 'A code has three parts joined by dots; this text lacks some, has more, or holds foreign characters.',
    },
    hints.askAgain,
  ),
  E_B64: plain(
    'E_B64',
    { vi: 'Mã bị sai ký tự', en: 'The code is miscopied' },
    { vi: 'Một phần của mã không giải ra được.', en: 'A part of the code cannot be decoded.' },
    hints.askAgain,
  ),
  E_ALG: plain(
    'E_ALG',
    { vi: 'Cách ký lạ', en: 'Another way of signing' },
    { vi: 'Mã hoàn thành chỉ ký theo ES256.', en: 'A completion code is signed with ES256 only.' },
    hints.refuse,
  ),
  E_TYP: plain(
    'E_TYP',
    { vi: 'Đây là loại mã khác', en: 'Another type of code' },
    {
      vi: 'Phần đầu của mã không ghi đây là mã hoàn thành.',
      en: 'Its header does not say that it is a completion code.',
    },
    hints.refuse,
  ),
  E_HEADER_EXTRA: plain(
    'E_HEADER_EXTRA',
    { vi: 'Phần đầu của mã bị thay đổi', en: 'The header was changed' },
    {
      vi: 'Phần đầu của mã hoàn thành luôn giống hệt nhau; phần này thì khác.',
      en: 'The header is always the same bytes; this one differs.',
    },
    hints.refuse,
  ),
  E_INFLATE: plain(
    'E_INFLATE',
    { vi: 'Nội dung mã bị hỏng', en: 'The content is damaged' },
    {
      vi: 'Nội dung nén trong mã không giải được, quá lớn, hoặc có đoạn thừa ở cuối.',
      en: 'The compressed content is broken, too large, or followed by other bytes.',
    },
    hints.askAgain,
  ),
  E_JSON: plain(
    'E_JSON',
    { vi: 'Nội dung mã không đọc được', en: 'The content cannot be read' },
    { vi: 'Nội dung của mã không phải JSON hợp lệ.', en: 'The content is not valid JSON.' },
    hints.refuse,
  ),
  E_JSON_DUP: plain(
    'E_JSON_DUP',
    { vi: 'Một mục ghi hai lần', en: 'A member stands twice' },
    { vi: 'Nội dung ghi hai giá trị cho cùng một mục.', en: 'The content gives two values for one member.' },
    hints.refuse,
  ),
  E_NOT_CANONICAL: plain(
    'E_NOT_CANONICAL',
    { vi: 'Nội dung không ở dạng chuẩn', en: 'Not in canonical form' },
    {
      vi: 'Cùng nội dung ấy chỉ có một cách viết được nhận; mã này viết khác.',
      en: 'The same content has one accepted spelling; this is another.',
    },
    hints.refuse,
  ),
  E_VERSION: plain(
    'E_VERSION',
    { vi: 'Mã thuộc phiên bản khác', en: 'Another version' },
    { vi: 'Chương trình này chỉ hiểu mã phiên bản 1.', en: 'This program only knows version 1.' },
    {
      vi: 'Nếu mã mới được cấp, hãy dùng bản Đèn Sách mới hơn để kiểm tra.',
      en: 'If the code is new, verify it with a newer release.',
    },
  ),
  E_CLAIM_MISSING: plain(
    'E_CLAIM_MISSING',
    { vi: 'Mã thiếu thông tin', en: 'Something is missing' },
    { vi: 'Một mục bắt buộc không có trong mã.', en: 'A required claim is not there.' },
    hints.refuse,
  ),
  E_CLAIM_TYPE: plain(
    'E_CLAIM_TYPE',
    { vi: 'Thông tin sai dạng', en: 'A claim of the wrong form' },
    { vi: 'Một mục trong mã không đúng dạng quy định.', en: 'A claim has not the form that it must have.' },
    hints.refuse,
  ),
  E_CLAIM_UNKNOWN: plain(
    'E_CLAIM_UNKNOWN',
    { vi: 'Mã có thông tin lạ', en: 'An unknown claim' },
    { vi: 'Mã chứa một mục không có trong quy định.', en: 'The code holds a claim that its version does not have.' },
    hints.refuse,
  ),
  E_DID: plain(
    'E_DID',
    { vi: 'Khóa của người học không hợp lệ', en: "The learner's key is invalid" },
    { vi: 'Mục “iss” không phải một khóa P-256.', en: 'The claim “iss” is not a P-256 key.' },
    hints.refuse,
  ),
  E_SIG: plain(
    'E_SIG',
    { vi: 'Mã đã bị sửa, hoặc do khóa khác ký', en: 'Changed, or signed by another key' },
    {
      vi: 'Phần ký không khớp với nội dung và khóa ghi trong mã.',
      en: 'The signature does not fit the content under the key that it names.',
    },
    hints.askAgain,
  ),
  E_DIGEST_UNKNOWN: plain(
    'E_DIGEST_UNKNOWN',
    { vi: 'Bộ câu hỏi chưa từng công bố', en: 'The bank was never published' },
    {
      vi: 'Đèn Sách không công bố bộ câu hỏi nào như mã này ghi.',
      en: 'No bank of this digest was ever published here.',
    },
    hints.refuse,
  ),
  E_BANK_CORRUPT: plain(
    'E_BANK_CORRUPT',
    { vi: 'Bản lưu bộ câu hỏi bị hỏng', en: 'The stored bank is damaged' },
    {
      vi: 'Bộ câu hỏi đang có không khớp với dấu vân của nó.',
      en: 'The bank at hand does not have the digest that it stands under.',
    },
    {
      vi: 'Không phải lỗi của người học: lấy lại trang hoặc thư mục public/banks rồi kiểm tra lại.',
      en: 'Not the learner’s fault: fetch the site or public/banks again and verify again.',
    },
  ),
  E_MODULE_MISMATCH: plain(
    'E_MODULE_MISMATCH',
    { vi: 'Mã ghi sai mô-đun', en: 'The wrong module' },
    {
      vi: 'Bộ câu hỏi thuộc một mô-đun khác với mô-đun ghi trong mã.',
      en: 'The bank belongs to another module than the code names.',
    },
    hints.refuse,
  ),
  E_RESPONSE_SHAPE: plain(
    'E_RESPONSE_SHAPE',
    { vi: 'Câu trả lời không khớp đề', en: 'The responses do not fit the form' },
    {
      vi: 'Số câu hoặc dạng câu trả lời khác với đề của lần làm này.',
      en: 'Their number or shape differs from the form of this try.',
    },
    hints.refuse,
  ),
  E_ITEM_UNKNOWN: plain(
    'E_ITEM_UNKNOWN',
    { vi: 'Có câu hỏi dạng lạ', en: 'An item of an unknown kind' },
    {
      vi: 'Bộ câu hỏi có dạng câu mà chương trình này chưa biết chấm.',
      en: 'The bank holds a kind of item that this program cannot score.',
    },
    { vi: 'Kiểm tra lại bằng bản Đèn Sách mới hơn.', en: 'Verify again with a newer release.' },
  ),
  E_SCORE_MISMATCH: plain(
    'E_SCORE_MISMATCH',
    { vi: 'Điểm ghi không đúng với bài làm', en: 'The score is not what the responses give' },
    { vi: 'Chấm lại từ các câu trả lời thì ra điểm khác.', en: 'Scoring the responses again gives another score.' },
    hints.refuse,
  ),
  E_NOT_PASSED: plain(
    'E_NOT_PASSED',
    { vi: 'Chưa đạt', en: 'Not passed' },
    { vi: 'Điểm chấm lại thấp hơn mức đạt của mô-đun.', en: "The score is below the module's pass mark." },
    hints.refuse,
  ),
  E_TIME_ORDER: plain(
    'E_TIME_ORDER',
    { vi: 'Giờ giấc mâu thuẫn', en: 'Times in the wrong order' },
    {
      vi: 'Giờ kết thúc đứng trước giờ bắt đầu, hoặc giờ cấp đứng trước giờ kết thúc.',
      en: 'The end lies before the beginning, or the issue before the end.',
    },
    hints.refuse,
  ),
  E_TIME_BEFORE_BANK: plain(
    'E_TIME_BEFORE_BANK',
    { vi: 'Mã có trước bộ câu hỏi', en: 'Older than its bank' },
    {
      vi: 'Giờ cấp mã đứng trước ngày công bố bộ câu hỏi: đồng hồ của máy đã chạy lùi.',
      en: 'It was issued before its bank was published: the device’s clock was behind.',
    },
    hints.refuse,
  ),
  E_TIME_FUTURE: plain(
    'E_TIME_FUTURE',
    { vi: 'Giờ cấp ở tương lai', en: 'Issued in the future' },
    {
      vi: 'Giờ cấp mã đi trước đồng hồ của máy kiểm tra hơn 10 phút.',
      en: 'It was issued more than 10 minutes after the time of this machine.',
    },
    {
      vi: 'Xem lại ngày giờ của máy đang kiểm tra; nếu đúng, không dùng mã này.',
      en: 'Check the clock of this machine; if it is right, do not take the code.',
    },
  ),
  W_MANIFEST_UNSIGNED: plain(
    'W_MANIFEST_UNSIGNED',
    { vi: 'Danh mục bộ câu hỏi chưa được ký', en: 'The list of banks is not signed' },
    {
      vi: 'Bộ câu hỏi được tra trong danh mục chưa có chữ ký của nhà xuất bản.',
      en: 'The bank was looked up in a list that the publisher has not signed.',
    },
    {
      vi: 'Chỉ tin kết quả khi trang hoặc thư mục đang dùng lấy từ nguồn đáng tin.',
      en: 'Trust the result as far as you trust where this copy came from.',
    },
  ),
  W_TIME_TOO_FAST: plain(
    'W_TIME_TOO_FAST',
    { vi: 'Làm bài rất nhanh', en: 'Answered very fast' },
    { vi: 'Trung bình chưa tới 2 giây một câu.', en: 'Less than 2 seconds an item on average.' },
    { vi: 'Hỏi thêm người học vài câu trước khi nhận.', en: 'Ask the learner a few questions before taking it.' },
  ),
  W_TIME_UNPROVEN: plain(
    'W_TIME_UNPROVEN',
    { vi: 'Giờ do máy người học ghi', en: "The time is the device's own" },
    { vi: 'Không ai khác xác nhận ngày giờ trong mã.', en: 'Nobody else vouches for the times in the code.' },
    hints.none,
  ),
  N_BANK_MISSING: plain(
    'N_BANK_MISSING',
    { vi: 'Máy này chưa có bộ câu hỏi', en: 'The bank is not on this device' },
    {
      vi: 'Chưa chấm lại được vì thiếu bộ câu hỏi; mã không vì thế mà sai.',
      en: 'It could not be scored again for want of its bank; that does not make it wrong.',
    },
    { vi: 'Nối mạng rồi kiểm tra lại.', en: 'Go online and verify again.' },
  ),
  N_BANK_NEWER: plain(
    'N_BANK_NEWER',
    { vi: 'Bộ câu hỏi thuộc phiên bản mới hơn', en: 'The bank is of a newer format' },
    { vi: 'Chương trình này chưa biết chấm bộ câu hỏi ấy.', en: 'This program does not know yet how to score it.' },
    { vi: 'Kiểm tra lại bằng bản Đèn Sách mới hơn.', en: 'Verify again with a newer release.' },
  ),
  N_SOURCE_UNREADABLE: plain(
    'N_SOURCE_UNREADABLE',
    { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
    {
      vi: 'Máy không mở được tệp này, hoặc ảnh không đọc ra mã QR nào.',
      en: 'The file does not open, or no QR code was found in the picture.',
    },
    {
      vi: 'Kiểm tra quyền mở tệp; với ảnh, chụp lại rõ và thẳng.',
      en: 'Check its permissions; take a picture again, sharp and straight.',
    },
  ),
};
