import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { exportFromAttempts } from '#domain/attempt/attempts-export.ts';
import { drawForm } from '#domain/attempt/draw-form.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import { type Attempt, attemptSchema, type ExportedAttempt } from '#domain/attempt/schema.ts';
import { kinds } from '#domain/item/kinds.ts';
import { bankIndexSchema, currentBank, parseBank } from '#domain/item/parse-bank.ts';
import { type Ended, evidence, runScript } from './run-script.ts';

const module = 'ta-chao-hoi';
const index = bankIndexSchema.parse(JSON.parse(readFileSync('public/banks/index.json', 'utf8')));
const dig = currentBank(index, module)?.dig ?? '';
const parsed = parseBank(JSON.parse(readFileSync(`public/banks/${dig}.json`, 'utf8')));
if (!parsed.ok) throw new Error(parsed.reason);
const { bank } = parsed;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'items-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const stats = (...args: readonly string[]): Ended => runScript('items/main.ts', ['stats', ...args]);

/** A try of a learner in which everything was answered rightly, or only every second item. */
function attemptOf(iss: string, att: number, isGood: boolean): Attempt {
  const form = drawForm(bank, dig, { iss, att }, sha256);
  const responses = form.map(({ item }, at) => (isGood || at % 2 === 0 ? kinds[item.kind].keyResponse(item) : null));
  const outcome = outcomeFromResponses(bank, form, responses);
  return attemptSchema.parse({ version: 1, module, dig, iss, att, startedAt: 1, endedAt: 2, responses, ...outcome });
}

const exported = (attempts: readonly Attempt[]): readonly ExportedAttempt[] =>
  exportFromAttempts(attempts, sha256).attempts;
const exportText = (attempts: readonly unknown[]): string => JSON.stringify({ version: 1, attempts });

interface ItemLine {
  readonly module: string;
  readonly dig: string;
  readonly tries: number;
  readonly learners: number;
  readonly passedOnly: number;
  readonly id: string;
  readonly asked: number;
  readonly rightShare: number | null;
  readonly leftOut: number;
  readonly discrimination: number | null;
}
interface FaultLine {
  readonly code: string;
  readonly count: number;
  readonly sources: readonly string[];
}
function linesOf({ out }: Ended): { items: ItemLine[]; faults: FaultLine[] } {
  const lines = out
    .split('\n')
    .filter(Boolean)
    .map((line): ItemLine | FaultLine => JSON.parse(line));
  return {
    items: lines.flatMap((line) => ('id' in line ? [line] : [])),
    faults: lines.flatMap((line) => ('code' in line ? [line] : [])),
  };
}

describe('exports', () => {
  const attempts = [attemptOf('a', 1, false), attemptOf('a', 2, true), attemptOf('b', 1, true)];

  test('STATS-3 each item of the bank is a line of JSON, with what the tries say of it', () => {
    const ended = stats(file('export.json', exportText(exported(attempts))), '--json');
    expect(ended).toMatchObject({ code: 0, err: '' });
    const { items, faults } = linesOf(ended);
    expect(faults).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(bank.items.map(({ id }) => id));
    for (const item of items) {
      expect(item).toMatchObject({ module, dig, tries: 3, learners: 2, passedOnly: 0, discrimination: null });
    }
    const sum = (of: (item: ItemLine) => number): number => items.reduce((total, item) => total + of(item), 0);
    expect(sum(({ asked }) => asked)).toBe(3 * bank.form.size);
    expect(sum(({ leftOut }) => leftOut)).toBe(bank.form.size / 2);
    expect(sum(({ asked, rightShare }) => asked * (rightShare ?? 0))).toBeCloseTo(2.5 * bank.form.size, 9);
  });

  test('STATS-2 learners of two files are two, and a try that stands in both counts once, which is no fault', () => {
    const first = file('first.json', exportText(exported(attempts.slice(0, 2))));
    const second = file('second.json', exportText(exported(attempts.slice(1))));
    const ended = stats(first, second, '--json');
    expect(ended.code).toBe(0);
    const { items, faults } = linesOf(ended);
    expect(items[0]).toMatchObject({ tries: 3, learners: 2 });
    expect(faults).toEqual([{ code: 'A_TRY_REPEATED', count: 1, sources: [`${second}#1`] }]);
  });

  test('STATS-1 what does not count is told with code, number and place, and the rest counts', () => {
    const [good, better] = exported(attempts);
    const path = file(
      'faults.json',
      exportText([
        good,
        null,
        { ...better, dig: 'A'.repeat(43) },
        { ...better, module: 'bao-ve-tai-khoan' },
        { ...better, responses: [] },
        { ...better, score: 1 },
        7,
      ]),
    );
    const ended = stats(path, '--json');
    expect(ended.code).toBe(1);
    const { items, faults } = linesOf(ended);
    expect(items[0]?.tries).toBe(1);
    expect(faults).toEqual([
      { code: 'A_ATTEMPT_BROKEN', count: 2, sources: [`${path}#2`, `${path}#7`] },
      { code: 'A_BANK_UNKNOWN', count: 2, sources: [`${path}#3`, `${path}#4`] },
      { code: 'A_RESPONSE_SHAPE', count: 1, sources: [`${path}#5`] },
      { code: 'A_SCORE_MISMATCH', count: 1, sources: [`${path}#6`] },
    ]);
  });

  test.each([
    ['broken', '{"version":1,"attempts":[', 'A_EXPORT_BROKEN'],
    ['newer', '{"version":2,"attempts":[]}', 'A_EXPORT_VERSION'],
    ['a list', '[]', 'A_EXPORT_BROKEN'],
  ])('EXPORT-4 a file that is %s', (name, text, code) => {
    const path = file(`${name}.json`, text);
    const ended = stats(path);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('Không có lần làm nào');
    expect(ended.err).toMatch(new RegExp(`^${code} .*: 1 \\(${path}\\)\n`, 'u'));
  });

  test('one byte order mark and white space before it do no harm', () => {
    expect(stats(file('bom.json', `\uFEFF${exportText(exported(attempts))}\n`), '--json').code).toBe(0);
  });
});

describe('tokens', () => {
  test('STATS-1 STATS-5 only those that are verified count, and they tell no discrimination', () => {
    const path = join(folder, 'tokens.txt');
    evidence(['sample', '--module', module, '--count', '40', '--seed', 's', '--out', path]);
    const text = readFileSync(path, 'utf8');
    const [first = ''] = text.split('\n');
    writeFileSync(path, `${text}${first}\nabc\n`);
    const ended = stats(path, '--json');
    expect(ended.code).toBe(1);
    const { items, faults } = linesOf(ended);
    expect(items[0]).toMatchObject({ tries: 40, learners: 40, passedOnly: 40 });
    expect(items.every(({ discrimination }) => discrimination === null)).toBe(true);
    expect(faults).toEqual([
      { code: 'A_TRY_REPEATED', count: 1, sources: [`${path}:41`] },
      { code: 'A_TOKEN_UNVERIFIED', count: 1, sources: [`${path}:42`] },
    ]);
  });

  test('a folder is read as a whole: exports and tokens side by side', () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    evidence(['sample', '--module', module, '--count', '2', '--seed', 't', '--out', join(inside, 'a.txt')]);
    writeFileSync(join(inside, 'b.json'), exportText(exported([attemptOf('c', 1, true)])));
    expect(linesOf(stats(inside, '--json')).items[0]).toMatchObject({ tries: 3, learners: 3, passedOnly: 2 });
  });
});

describe('in words', () => {
  test('figures, wrong answers, flags and how to read them', () => {
    const attempts = Array.from({ length: 120 }, (_, at) => attemptOf(`l-${at}`, 1, at % 2 === 0));
    const { code, out, err } = stats(file('many.json', exportText(exported(attempts))));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(`${module}, phiên bản ${bank.version} (${dig}): 120 lần làm của 120 người học, `)).toBe(true);
    expect(out).toMatch(/\n {4}\d+ lần hỏi, đúng \d+ %, bỏ trống \d+ %, phân biệt −?[01],\d\d\n/u);
    expect(out).toContain('⚑ có phương án không ai chọn');
    expect(out).toContain('tương quan giữa điểm câu này và điểm các câu còn lại');
  });

  test('what a stranger typed cannot steer the terminal', () => {
    const typed = bank.items.find(({ kind }) => kind === 'text');
    const attempt = Array.from({ length: 200 }, (_, at) => attemptOf(`t-${at}`, 1, true)).find(({ iss, att }) =>
      drawForm(bank, dig, { iss, att }, sha256).some(({ item }) => item.id === typed?.id),
    );
    if (!attempt) throw new Error('No form asks the typed item');
    const form = drawForm(bank, dig, attempt, sha256);
    const responses = attempt.responses.map((response, at) =>
      form[at]?.item.kind === 'text' ? '\u001B[2Jx' : response,
    );
    const outcome = outcomeFromResponses(bank, form, responses);
    const path = file('typed.json', exportText(exported([{ ...attempt, responses, ...outcome }])));
    for (const { out } of [stats(path), stats(path, '--json')]) {
      expect(out).not.toContain('\u001B');
      expect(out).toContain('[2Jx');
    }
  });
});

test('how it is called: without a name of a command, without a file, with one that is not there', () => {
  const calls: readonly Ended[] = [
    runScript('items/main.ts', []),
    stats(),
    stats('--la', 'x'),
    stats(join(folder, 'none')),
  ];
  for (const { code, err } of calls) {
    expect(code).toBe(2);
    expect(err).toContain('npm run items -- stats');
  }
});
