import { parseArgs } from 'node:util';
import {
  type BankStatistics,
  type BankTally,
  enoughForDiscrimination,
  enoughForFlags,
  type ItemFlag,
  type ItemStatistics,
  tallyOfBank,
} from '#domain/attempt/item-statistics.ts';
import { attemptProblems } from '#domain/attempt/problems.ts';
import type { ItemBank } from '#domain/item/parse-bank.ts';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { plainFromInlineMarkdown } from '#domain/text/inline-markdown.ts';
import { verificationProblems } from '#domain/verification/problems.ts';
import { createVerificationContext, openBanks, systemClock } from '#wiring/node.ts';
import { findSources } from '../evidence/sources.ts';
import { exitCodes, printable, reportMisuse } from '../report.ts';
import { createTryReader, type FoundTry } from './read-tries.ts';

export const statsUsage = `npm run items -- stats <tệp hoặc thư mục>… [--json]
  Thống kê từng câu hỏi từ các lần làm mà người học xuất ra ở Sổ học, và từ mã hoàn thành (tệp văn bản, ảnh có mã QR).
  --json  mỗi câu một dòng JSON, rồi mỗi loại lần làm không tính một dòng
  Kết thúc: 0 mọi lần làm đều được tính, 1 có lần làm không tính được, 3 có tệp không đọc được, 2 gọi sai lệnh.`;

/** The tally of one bank, under its digest. */
interface Counted {
  readonly bank: ItemBank;
  readonly dig: string;
  readonly tally: BankTally;
}

/** Why tries were not counted, how many, and the first places. */
interface LeftOut {
  readonly problem: Problem;
  count: number;
  readonly sources: string[];
}

/** How many places are told of what was not counted. */
const placesTold = 5;

/** Tells how each item did in the tries of the files and folders that were named. */
export async function stats(args: readonly string[]): Promise<number> {
  const options = optionsFromArgs(args);
  if (typeof options === 'string') return reportMisuse(options, statsUsage);
  const sources = await findSources(options.paths);
  if ('missing' in sources) return reportMisuse(`Không có tệp hay thư mục ${sources.missing}.`, statsUsage);
  const triesOf = createTryReader(createVerificationContext(await openBanks(), systemClock()));
  const counted = new Map<string, Counted>();
  const leftOut = new Map<string, LeftOut>();
  for (const path of sources.paths) {
    for await (const found of triesOf(path)) count(found, counted, leftOut);
  }
  const banks = [...counted.values()].sort(
    (left, right) => byCodeUnits(left.bank.module, right.bank.module) || left.bank.version - right.bank.version,
  );
  (options.json ? printJson : printWords)(banks, [...leftOut.values()]);
  for (const path of sources.passedOver)
    console.error(`Không đọc ${printable(path)}: mục ẩn, liên kết hoặc tệp đặc biệt.`);
  return exitCodeOf(leftOut);
}

function optionsFromArgs(args: readonly string[]): { paths: string[]; json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return positionals.length > 0 ? { paths: positionals, json: values.json } : 'Cần ít nhất một tệp hoặc thư mục.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function count(found: FoundTry, counted: Map<string, Counted>, leftOut: Map<string, LeftOut>): void {
  if ('problem' in found) {
    leave(found.problem, found.source, leftOut);
    return;
  }
  const { bank, dig, scored, source } = found;
  const known = counted.get(dig) ?? { bank, dig, tally: tallyOfBank(bank) };
  counted.set(dig, known);
  if (!known.tally.add(scored)) leave(attemptProblems.A_TRY_REPEATED(), source, leftOut);
}

/** Problems with other words are told apart: a token that was not verified names the verifier's code. */
function leave(problem: Problem, source: string, leftOut: Map<string, LeftOut>): void {
  const name = `${problem.code} ${problem.message.vi}`;
  const known = leftOut.get(name) ?? { problem, count: 0, sources: [] };
  known.count++;
  if (known.sources.length < placesTold) known.sources.push(source);
  leftOut.set(name, known);
}

function exitCodeOf(leftOut: ReadonlyMap<string, LeftOut>): number {
  const codes = new Set([...leftOut.values()].map(({ problem }) => problem.code));
  codes.delete(attemptProblems.A_TRY_REPEATED.code);
  const isUnreadable = codes.delete(verificationProblems.N_SOURCE_UNREADABLE.code);
  if (codes.size > 0) return exitCodes.problemsFound;
  return isUnreadable ? exitCodes.couldNotRun : exitCodes.fine;
}

function printJson(banks: readonly Counted[], leftOut: readonly LeftOut[]): void {
  const print = (value: object): void => console.log(printable(JSON.stringify(value)));
  for (const { bank, dig, tally } of banks) {
    const { tries, learners, passedOnly, items } = tally.statistics();
    for (const { item, rightShare = null, discrimination = null, ...told } of items) {
      const { asked, leftOut: open, wrong, unpicked, flags } = told;
      print({
        module: bank.module,
        version: bank.version,
        dig,
        tries,
        learners,
        passedOnly,
        id: item.id,
        kind: item.kind,
        asked,
        rightShare,
        leftOut: open,
        discrimination,
        wrong,
        unpicked,
        flags,
      });
    }
  }
  for (const { problem, count: times, sources } of leftOut) print({ code: problem.code, count: times, sources });
}

function printWords(banks: readonly Counted[], leftOut: readonly LeftOut[]): void {
  for (const line of banks.flatMap(linesOfBank)) console.log(printable(line));
  for (const line of banks.length > 0 ? reading : ['Không có lần làm nào để thống kê.']) console.log(line);
  for (const { problem, count: times, sources } of leftOut) {
    const places = sources.join(', ') + (times > sources.length ? ', …' : '');
    console.error(printable(`${problem.code} ${problem.title.vi}: ${times} (${places})`));
    console.error(printable(`  ${problem.message.vi} ${problem.hint.vi}`));
  }
}

/** How the figures are to be read. */
const reading = [
  '',
  `phân biệt: tương quan giữa điểm câu này và điểm các câu còn lại của cùng đề, từ −1 đến 1; “–” là chưa đủ ${enoughForDiscrimination} lần hỏi, hoặc mọi người giống nhau. Cờ (⚑) chỉ dựng từ ${enoughForFlags} lần hỏi.`,
  'Mã hoàn thành chỉ có của những lần đạt: tỉ lệ đúng tính từ mã cao hơn thực tế, còn phân biệt thì không tính từ mã. Một người làm nhiều lần thì lần nào cũng tính.',
];

function linesOfBank({ bank, dig, tally }: Counted): string[] {
  const statistics = tally.statistics();
  return [`${bank.module}, phiên bản ${bank.version} (${dig}): ${wordsOfTries(statistics)}`].concat(
    statistics.items.flatMap(linesOfItem),
  );
}

const wordsOfTries = ({ tries, learners, passed, passedOnly }: BankStatistics): string =>
  `${tries} lần làm của ${learners} người học, ${passed} lần đạt, ${passedOnly} lần lấy từ mã hoàn thành`;

const flagWords: Readonly<Record<ItemFlag, string>> = {
  'nearly-all-right': 'gần như ai cũng đúng: câu quá dễ, hoặc lời hỏi lộ đáp án',
  'nearly-all-wrong': 'gần như không ai đúng: xem lại đáp án, lời hỏi và bài',
  'unpicked-choice': 'có phương án không ai chọn: viết lại cho đáng tin hơn',
  'strong-go-wrong': 'người giỏi lại hay sai: xem lại đáp án',
};

function linesOfItem({ item, asked, leftOut, flags, ...told }: ItemStatistics): string[] {
  const head = `  ${item.id} (${item.kind}) ${plainFromInlineMarkdown(item.prompt)}`;
  if (asked === 0) return [head, '    chưa đề nào hỏi câu này'];
  const figures = [
    `${asked} lần hỏi`,
    `đúng ${percent(told.rightShare ?? 0)}`,
    `bỏ trống ${percent(leftOut / asked)}`,
    `phân biệt ${told.discrimination === undefined ? '–' : decimal(told.discrimination)}`,
  ];
  const wrong = told.wrong.map((part) => `${wordsOfPart(part)} ${part.count} (${percent(part.count / asked)})`);
  return [
    head,
    `    ${figures.join(', ')}`,
    ...(wrong.length > 0 ? [`    hay sai: ${wrong.join('; ')}`] : []),
    ...(told.unpicked.length > 0 ? [`    không ai chọn: ${told.unpicked.map(wordsOfPart).join('; ')}`] : []),
    ...flags.map((flag) => `    ⚑ ${flagWords[flag]}`),
  ];
}

const wordsOfPart = ({ id, text }: { readonly id: string; readonly text: string }): string =>
  id === text ? `“${text}”` : `${id} “${text}”`;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const decimal = (value: number): string => value.toFixed(2).replace('-', '−').replace('.', ',');
