import { defineProblem } from '../shared/problem.ts';

/** What can be wrong with courses, modules and lessons. */
export const courseProblems = {
  C_FRONT_MATTER_MISSING: defineProblem('C_FRONT_MATTER_MISSING', {
    title: { vi: 'Bài không có phần khai báo đầu tệp', en: 'The lesson has no front matter' },
    message: () => ({
      vi: 'Tệp phải bắt đầu bằng một dòng “---”, các mục khai báo, rồi một dòng “---” nữa.',
      en: 'The file must begin with a line “---”, the fields, and another line “---”.',
    }),
    hint: { vi: 'Chép phần đầu của một bài khác rồi sửa lại.', en: 'Copy the head of another lesson and change it.' },
  }),
  C_MDX_BROKEN: defineProblem<{ reason: string }>('C_MDX_BROKEN', {
    title: { vi: 'Bài viết sai cú pháp', en: 'The lesson cannot be read' },
    message: ({ reason }) => ({
      vi: `Không đọc được bài từ chỗ này: ${reason}`,
      en: `The lesson cannot be read from here on: ${reason}`,
    }),
    hint: {
      vi: 'Kiểm tra thẻ mở có thẻ đóng không; dấu “<” và “{” trong câu phải viết bằng chữ.',
      en: 'Check that each opening tag is closed; write “<” and “{” in a sentence as words.',
    },
  }),
  C_EXPRESSION: defineProblem<{ what: string }>('C_EXPRESSION', {
    title: { vi: 'Bài có đoạn lập trình', en: 'Programming in a lesson' },
    message: ({ what }) => ({
      vi: `Bài chỉ gồm chữ và các thẻ cho phép, không có ${what}.`,
      en: `A lesson holds words and allowed tags only, no ${what}.`,
    }),
    hint: {
      vi: 'Xóa đoạn này. Nếu bạn muốn viết dấu ngoặc nhọn, hãy viết bằng chữ.',
      en: 'Delete it. If you meant the bracket itself, write it in words.',
    },
  }),
  C_COMPONENT_UNKNOWN: defineProblem<{ name: string; allowed: string }>('C_COMPONENT_UNKNOWN', {
    title: { vi: 'Thẻ không có trong danh sách', en: 'A tag that is not on the list' },
    message: ({ name, allowed }) => ({
      vi: `Thẻ <${name}> không dùng được trong bài. Các thẻ dùng được: ${allowed}.`,
      en: `The tag <${name}> cannot be used in a lesson. Those that can: ${allowed}.`,
    }),
    hint: {
      vi: 'Sửa tên thẻ, hoặc bỏ thẻ và giữ lại chữ bên trong.',
      en: 'Correct the name, or drop the tag and keep its words.',
    },
  }),
  C_ATTRIBUTE_INVALID: defineProblem<{ name: string; attribute: string; expected: string }>('C_ATTRIBUTE_INVALID', {
    title: { vi: 'Thuộc tính của thẻ không hợp lệ', en: "A tag's attribute is wrong" },
    message: ({ name, attribute, expected }) => ({
      vi: `Thẻ <${name}>, thuộc tính “${attribute}”: cần ${expected}.`,
      en: `Tag <${name}>, attribute “${attribute}”: expected ${expected}.`,
    }),
    hint: { vi: 'Sửa theo mẫu trong CONTRIBUTING.md.', en: 'See the examples in CONTRIBUTING.md.' },
  }),
  C_ID_DUPLICATE: defineProblem<{ id: string; first: string }>('C_ID_DUPLICATE', {
    title: { vi: 'Mã trùng nhau', en: 'Duplicate id' },
    message: ({ id, first }) => ({ vi: `Mã “${id}” đã dùng ở ${first}.`, en: `The id “${id}” is taken by ${first}.` }),
    hint: {
      vi: 'Đặt mã khác cho phần mới hơn; mã đã công bố thì giữ nguyên.',
      en: 'Give the newer one another id; keep the one that is published.',
    },
  }),
  C_ID_RESERVED: defineProblem<{ id: string }>('C_ID_RESERVED', {
    title: { vi: 'Mã dành riêng', en: 'Reserved id' },
    message: ({ id }) => ({ vi: `Mã “${id}” dành cho hệ thống.`, en: `The id “${id}” is reserved.` }),
    hint: { vi: 'Chọn một mã khác.', en: 'Choose another id.' },
  }),
  C_PARENT_MISSING: defineProblem<{ file: string }>('C_PARENT_MISSING', {
    title: { vi: 'Thư mục thiếu tệp khai báo', en: 'A folder lacks its description' },
    message: ({ file }) => ({ vi: `Không có tệp ${file}.`, en: `There is no ${file}.` }),
    hint: { vi: 'Thêm tệp này, hoặc chuyển bài sang đúng thư mục.', en: 'Add it, or move the lesson.' },
  }),
  C_FILE_NAME: defineProblem<{ file: string }>('C_FILE_NAME', {
    title: { vi: 'Tên tệp không theo mẫu', en: 'A file name of another form' },
    message: ({ file }) => ({
      vi: `“${file}” không phải tên dạng <số>-<tên>, ví dụ 01-mat-khau-manh.mdx.`,
      en: `“${file}” is not of the form <number>-<name>, such as 01-mat-khau-manh.mdx.`,
    }),
    hint: {
      vi: 'Đổi tên tệp hoặc thư mục; con số quyết định thứ tự.',
      en: 'Rename the file or folder; the number gives the order.',
    },
  }),
  C_FACT_DANGLING: defineProblem<{ id: string }>('C_FACT_DANGLING', {
    title: { vi: 'Không có thông tin này', en: 'No such fact' },
    message: ({ id }) => ({
      vi: `facts.yaml không có thông tin “${id}”.`,
      en: `facts.yaml holds no fact “${id}”.`,
    }),
    hint: {
      vi: 'Thêm thông tin kèm nguồn vào content/facts.yaml, hoặc sửa mã.',
      en: 'Add it with its source to content/facts.yaml, or correct the id.',
    },
  }),
  C_EMPTY: defineProblem('C_EMPTY', {
    title: { vi: 'Không có khóa học nào', en: 'There is no course' },
    message: () => ({
      vi: 'Thư mục này không có courses/<khóa học>/course.yaml nào.',
      en: 'The folder holds no courses/<course>/course.yaml.',
    }),
    hint: {
      vi: 'Kiểm tra biến DENSACH_CONTENT, hoặc thêm khóa học đầu tiên.',
      en: 'Check DENSACH_CONTENT, or add the first course.',
    },
  }),
};
