import { parseArgs } from 'node:util';
import { tokenFromText } from '#domain/completion/token-link.ts';
import { type Problem, problemLines } from '#domain/shared/problem.ts';
import { verificationProblems } from '#domain/verification/problems.ts';
import { stepNames, type Verdict, type VerificationContext } from '#domain/verification/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { createVerificationContext, openBanks, systemClock } from '#wiring/node.ts';
import { exitCodes, printable, reportMisuse } from '../report.ts';
import { type EvidenceLine, findSources, linesOf } from './sources.ts';

export const verifyUsage = `npm run evidence -- verify <tệp hoặc thư mục>… [--json]
  Kiểm tra mã hoàn thành trong tệp văn bản (mỗi dòng một mã, một đường dẫn hoặc một dãy số) và trong ảnh có mã QR.
  --json  mỗi mã một dòng JSON
  Kết thúc: 0 mọi mã đều được xác minh, 1 có mã bị từ chối, 3 có mã chưa kiểm tra được, 2 gọi sai lệnh.`;

/** Verifies every token in the files and folders that were named. */
export async function verify(args: readonly string[]): Promise<number> {
  const options = optionsFromArgs(args);
  if (typeof options === 'string') return reportMisuse(options, verifyUsage);
  const sources = await findSources(options.paths);
  if ('missing' in sources) return reportMisuse(`Không có tệp hay thư mục ${sources.missing}.`, verifyUsage);
  const context = createVerificationContext(await openBanks(), systemClock());
  const print = options.json ? printJson : printWords;
  const counts: Counts = { verified: 0, refused: 0, 'could-not-run': 0, leveled: 0 };
  for (const path of sources.paths) {
    for await (const line of linesOf(path)) {
      const verdict = await verdictOfLine(line, context);
      counts[verdict.verdict]++;
      if (verdict.level !== null) counts.leveled++;
      print(line.source, verdict);
    }
  }
  if (!options.json) printSummary(counts);
  reportPassedOver(sources.passedOver);
  if (counts.refused > 0) return exitCodes.problemsFound;
  return counts['could-not-run'] > 0 ? exitCodes.couldNotRun : exitCodes.fine;
}

/** How many tokens had each verdict, and how many of all reached a level. */
type Counts = Record<Verdict['verdict'] | 'leveled', number>;

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

const verdictOfLine = async (line: EvidenceLine, context: VerificationContext): Promise<Verdict> =>
  line.text === undefined ? unreadable : verdictOf(tokenFromText(line.text), context);

/** What is said of a source that could not be read at all. */
const unreadable: Verdict = {
  verdict: 'could-not-run',
  level: null,
  problems: [verificationProblems.N_SOURCE_UNREADABLE()],
  steps: stepNames.map((step) => ({ step, outcome: 'not-run' })),
  claims: null,
};

function printJson(source: string, { level, verdict, problems, steps, claims }: Verdict): void {
  const codes = problems.map(({ code }) => ({ code }));
  console.log(printable(JSON.stringify({ source, level, verdict, problems: codes, steps, claims })));
}

const verdictWords = {
  verified: 'xác minh được',
  refused: 'bị từ chối',
  'could-not-run': 'chưa kiểm tra được',
} as const;

/** What no level says, whichever it is. */
const notProven = 'Mức không cho biết ai là người làm bài, làm lúc nào và có tự làm một cách trung thực hay không.';

function printWords(source: string, verdict: Verdict): void {
  const { level, problems } = verdict;
  const levelWords = level === null ? 'không có mức' : `Mức ${level.slice(1)} (${level})`;
  const words = [verdictWords[verdict.verdict], levelWords, ...signedModule(verdict)].join(' · ');
  console.log(`${printable(source)} ${words}`);
  for (const problem of problems.filter(isWorthSaying)) console.log(indented(problemLines(problem, 'vi')));
}

/** The module, once the claims were checked and signed; before that anybody may have written anything there. */
function signedModule({ steps, claims }: Verdict): string[] {
  const isSigned = steps.some(({ step, outcome }) => step === 'signature' && outcome === 'passed');
  return isSigned && typeof claims?.['mod'] === 'string' ? [printable(claims['mod'])] : [];
}

function printSummary({ verified, refused, 'could-not-run': open, leveled }: Counts): void {
  if (leveled > 0) console.log(notProven);
  console.log(`${verified} xác minh được, ${refused} bị từ chối, ${open} chưa kiểm tra được.`);
}

/** How many names of what was passed over are told. */
const namesTold = 5;

function reportPassedOver(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const names = paths.slice(0, namesTold).map(printable).join(', ');
  const rest = paths.length > namesTold ? ` và ${paths.length - namesTold} mục khác` : '';
  console.error(
    `Không đọc ${paths.length} mục trong thư mục (mục ẩn, liên kết hoặc tệp đặc biệt): ${names}${rest}. Muốn kiểm tra mục nào thì ghi thẳng tên mục ấy trong lệnh.`,
  );
}

/** Notes that stand beside every verified token are left to `--json`. */
const isWorthSaying = ({ code }: Problem): boolean => !['W_MANIFEST_UNSIGNED', 'W_TIME_UNPROVEN'].includes(code);

const indented = (text: string): string => text.replace(/^/gmu, '    ');
