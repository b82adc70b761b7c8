import { defineProblem } from './problem.ts';

/** What can be wrong with any file that people write. */
export const documentProblems = {
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
