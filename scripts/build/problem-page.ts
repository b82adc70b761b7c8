import { courseProblems } from '#domain/course/problems.ts';
import { itemProblems } from '#domain/item/problems.ts';
import type { ProblemKind } from '#domain/shared/problem.ts';
import { documentProblems } from '#domain/shared/problems.ts';
import { verificationProblems } from '#domain/verification/problems.ts';

/** Every catalogue of problems, by what it is about. */
export const catalogues: Readonly<Record<string, Readonly<Record<string, ProblemKind<never>>>>> = {
  'Tệp nội dung (mọi loại)': documentProblems,
  'Khóa học, mô-đun, bài': courseProblems,
  'Câu hỏi và bộ câu hỏi': itemProblems,
  'Xác minh mã hoàn thành': verificationProblems,
};

/** `docs/problems.md` */
export function pageFromProblems(): string {
  const parts = Object.entries(catalogues).map(([title, problems]) =>
    [
      `## ${title}`,
      ['| mã | nghĩa | việc cần làm |', '|---|---|---|', ...Object.values(problems).map(row)].join('\n'),
    ].join('\n\n'),
  );
  return `${['# Các lỗi, theo mã', 'Trang này do `npm run fix` viết ra từ danh mục lỗi trong `src/domain`.', ...parts].join('\n\n')}\n`;
}

const row = ({ code, title, hint }: ProblemKind<never>): string =>
  `| \`${code}\` | ${cell(title.vi)} | ${cell(hint.vi)} |`;

/** Text in a cell of a Markdown table, where a bare | would end the cell. */
const cell = (text: string): string => text.replace(/[\\|]/gu, '\\$&');
