import { defineProblem } from './problem.ts';

/** What can be wrong with any file that people write. */
export const documentProblems = {
  C_ENCODING: defineProblem('C_ENCODING', {
    title: { vi: 'Tệp không phải UTF-8', en: 'The file is not UTF-8' },
    message: () => ({
      vi: 'Chữ ở chỗ này không đọc được: tệp lưu theo bảng mã khác, hoặc có ký tự �.',
      en: 'The text here cannot be read: the file was saved in another encoding, or holds the character �.',
    }),
    hint: {
      vi: 'Lưu lại tệp với bảng mã UTF-8, rồi gõ lại chữ ở chỗ này.',
      en: 'Save the file as UTF-8, then type this text again.',
    },
  }),
  C_YAML_BROKEN: defineProblem<{ reason: string }>('C_YAML_BROKEN', {
    title: { vi: 'Tệp YAML viết sai', en: 'Broken YAML' },
    message: ({ reason }) => ({
      vi: `Không đọc được tệp từ chỗ này: ${reason}`,
      en: `The file cannot be read from here on: ${reason}`,
    }),
    hint: {
      vi: 'Xem lại thụt đầu dòng; đặt trong dấu nháy kép câu nào có dấu hai chấm, dấu thăng hoặc dấu ngoặc.',
      en: 'Check the indentation; put text with a colon, a hash or brackets in double quotes.',
    },
  }),
  C_YAML_DEEP: defineProblem<{ most: number }>('C_YAML_DEEP', {
    title: { vi: 'YAML lồng quá sâu', en: 'YAML nested too deeply' },
    message: ({ most }) => ({
      vi: `Từ chỗ này, tệp có hơn ${most} tầng lồng vào nhau.`,
      en: `From here on more than ${most} levels stand within each other.`,
    }),
    hint: {
      vi: 'Xem lại thụt đầu dòng và các dấu ngoặc mở mà không đóng.',
      en: 'Check the indentation, and for brackets that are opened and never closed.',
    },
  }),
  C_YAML_ALIASES: defineProblem<{ most: number }>('C_YAML_ALIASES', {
    title: { vi: 'Bí danh YAML nhân lên quá nhiều', en: 'YAML aliases stand for too much' },
    message: ({ most }) => ({
      vi: `Tính đến bí danh (dấu *) này, các bí danh trong tệp thay cho hơn ${most} giá trị, hoặc bí danh này nằm trong chính phần mà nó thay.`,
      en: `Up to this alias (*) the aliases of the file stand for more than ${most} values, or it stands within what it stands for.`,
    }),
    hint: {
      vi: 'Viết thẳng nội dung ra thay cho bí danh.',
      en: 'Write out the content instead of the alias.',
    },
  }),
  C_FIELD_MISSING: defineProblem<{ field: string }>('C_FIELD_MISSING', {
    title: { vi: 'Thiếu một mục bắt buộc', en: 'A required field is missing' },
    message: ({ field }) => ({ vi: `Thiếu mục “${field}”.`, en: `The field “${field}” is missing.` }),
    hint: { vi: 'Thêm mục này; CONTRIBUTING.md có mẫu đầy đủ.', en: 'Add it; CONTRIBUTING.md has a full example.' },
  }),
  C_FIELD_UNKNOWN: defineProblem<{ field: string }>('C_FIELD_UNKNOWN', {
    title: { vi: 'Có mục lạ', en: 'Unknown field' },
    message: ({ field }) => ({ vi: `Không có mục nào tên “${field}”.`, en: `There is no field called “${field}”.` }),
    hint: {
      vi: 'Sửa lại tên mục cho đúng chính tả, hoặc xóa dòng này.',
      en: 'Correct the spelling of its name, or delete the line.',
    },
  }),
  C_FIELD_INVALID: defineProblem<{ field: string; expected: Readonly<Record<'vi' | 'en', string>> }>(
    'C_FIELD_INVALID',
    {
      title: { vi: 'Giá trị không hợp lệ', en: 'Invalid value' },
      message: ({ field, expected }) => ({
        vi: `Mục “${field}” phải là ${expected.vi}.`,
        en: `The field “${field}” must be ${expected.en}.`,
      }),
      hint: { vi: 'Sửa giá trị ở dòng này.', en: 'Correct the value on this line.' },
    },
  ),
};
