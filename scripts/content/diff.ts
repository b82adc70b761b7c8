// `npm run content:diff [--json]`: what the items say now beside what was last published, item by item.
import { parseArgs } from 'node:util';
import type { Content } from '#domain/item/content-from-tree.ts';
import { type ModuleBank, moduleBanks, problemsOfDamage } from '#domain/item/module-banks.ts';
import { isEvidence } from '#domain/item/module-items.ts';
import { loadContent, openBanks, sha256 } from '#wiring/node.ts';
import { exitCodes, printable, reportMisuse, reportProblems } from '../report.ts';
import { editsOf, linesOfEdits, type PlacedEdit } from './edit-lines.ts';

const usage = `npm run content:diff [-- --json]
  So câu hỏi đang viết với bộ câu hỏi đã công bố gần nhất của từng mô-đun, và nói mỗi chỗ sửa thuộc loại nào.
  --json  mỗi chỗ khác một dòng JSON
  Kết thúc: 0 đã so xong, có khác hay không; 1 nội dung hoặc bản đã công bố có lỗi nên chưa so được; 2 gọi sai lệnh; 3 không chạy được.`;

async function diff(content: Content, isJson: boolean): Promise<number> {
  const banks = await moduleBanks(content, await openBanks(), sha256);
  const damage = banks.flatMap(problemsOfDamage);
  if (damage.length > 0) return reportProblems(damage);
  if (isJson) for (const edit of banks.flatMap(editsOf)) console.log(jsonOfEdit(edit));
  else report(banks);
  return exitCodes.fine;
}

function jsonOfEdit({ place, ...edit }: PlacedEdit): string {
  const { module, last, id, members } = edit;
  const { path, line } = { line: null, ...place };
  return printable(JSON.stringify({ module, last, id, class: edit.class, members, path, line }));
}

function report(banks: readonly ModuleBank[]): void {
  const lines = linesOfEdits(banks);
  for (const line of lines) console.log(printable(line));
  if (lines.length === 0) console.log('Mọi câu hỏi giống hệt bản đã công bố.');
  const practice = banks.flatMap(({ items }) => items).filter(({ item }) => !isEvidence(item)).length;
  if (practice > 0) console.log(`Không so ${practice} câu chỉ để luyện tập: chúng không nằm trong bộ câu hỏi nào.`);
}

async function run(args: readonly string[]): Promise<number> {
  let isJson: boolean;
  try {
    isJson = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    return reportMisuse(error instanceof Error ? error.message : String(error), usage);
  }
  const content = await loadContent();
  return content.ok ? diff(content.value, isJson) : reportProblems(content.problems);
}

// A fault of this machine must not end with 1, which says that the content is at fault.
process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  return exitCodes.couldNotRun;
});
