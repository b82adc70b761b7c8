import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ended, runScript } from './run-script.ts';

const folder = 'courses/ky-nang-so/02-bao-ve-tai-khoan';
const itemsFile = `${folder}/01-mat-khau-manh.items.yaml`;

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'diff-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const publish = (): Ended => runScript('content/publish.ts', [], content);
const diff = (...args: readonly string[]): Ended => runScript('content/diff.ts', args, content);
const banks = (): string => join(content, 'public', 'banks');

/** Replaces the first of two texts in a file by the other. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, file), text.replace(from, to));
}

describe('content:diff', () => {
  test('of what was published as it is nothing differs', () => {
    publish();
    expect(diff()).toEqual({ code: 0, out: 'Mọi câu hỏi giống hệt bản đã công bố.\n', err: '' });
    expect(diff('--json')).toEqual({ code: 0, out: '', err: '' });
  });

  test('DIFF-1 a module that was never published is said, and each of its items is new', () => {
    const { code, out } = diff();
    expect(code).toBe(0);
    expect(out).toMatch(/mô-đun bao-ve-tai-khoan: chưa công bố lần nào – cả \d+ câu là câu mới/u);
    const lines = diff('--json').out.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ last: null, class: 'added' });
  });

  test('DIFF-1 each edit is a line with its place, its class and what it means, then a summary; it is no fault', () => {
    publish();
    edit(itemsFile, 'key: a\n', 'key: b\n');
    edit(itemsFile, 'Xếp các việc theo thứ tự', 'Xếp các việc');
    edit(`${folder}/module.yaml`, 'passPercent: 80', 'passPercent: 75');
    const { code, out, err } = diff();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [check, key, wording, ...summary] = out.trimEnd().split('\n');
    expect(check).toMatch(/02-bao-ve-tai-khoan: mô-đun bao-ve-tai-khoan: đổi cách chấm \(passPercent\) – /u);
    expect(key).toMatch(/01-mat-khau-manh\.items\.yaml:2: mk-nhat-tu: đổi đáp án \(key\) – .*trở lại chưa xong/u);
    expect(wording).toMatch(/01-mat-khau-manh\.items\.yaml:\d+: mk-thu-tu: đổi lời \(prompt\) – .*vẫn tính là xong/u);
    expect(summary).toEqual([
      '3 chỗ khác bản đã công bố: 1 đổi lời, 1 đổi cách chấm, 1 đổi đáp án.',
      expect.stringContaining('chấm lại theo bộ câu hỏi cũ'),
    ]);
  });

  test('--json prints one object a line', () => {
    publish();
    edit(itemsFile, 'key: a\n', 'key: b\n');
    const { code, out } = diff('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      module: 'bao-ve-tai-khoan',
      last: 1,
      id: 'mk-nhat-tu',
      class: 'key',
      members: ['key'],
      path: expect.stringContaining(itemsFile),
      line: 2,
    });
  });

  test('an item that was taken out is told at its module, and its id may not come back', () => {
    const original = readFileSync(join(content, itemsFile), 'utf8');
    const item = '  - { id: them, kind: true-false, use: evidence, difficulty: easy, prompt: Đúng?, key: true }';
    const grown = `${original.trimEnd()}\n${item}\n`;
    writeFileSync(join(content, itemsFile), grown);
    publish();
    writeFileSync(join(content, itemsFile), original);
    expect(diff().out).toMatch(/02-bao-ve-tai-khoan: them: rút khỏi bài tự kiểm tra – /u);
    expect(publish().code).toBe(0);
    writeFileSync(join(content, itemsFile), grown);
    expect(diff()).toMatchObject({ code: 0, out: expect.stringMatching(/:\d+: them: dùng lại mã – .*I_ID_REUSED/u) });
  });

  test('an item that is for practice from now on is told where it stands', () => {
    publish();
    edit(itemsFile, '    difficulty: middle\n', '    use: practice\n    difficulty: middle\n');
    expect(diff().out).toMatch(/01-mat-khau-manh\.items\.yaml:2: mk-nhat-tu: rút khỏi bài tự kiểm tra – /u);
  });

  test('items for practice alone are in no bank: they are counted, not compared', () => {
    edit(itemsFile, '    difficulty: middle\n', '    use: practice\n    difficulty: middle\n');
    publish();
    edit(itemsFile, 'key: a\n', 'key: b\n');
    expect(diff().out).toBe(
      'Mọi câu hỏi giống hệt bản đã công bố.\nKhông so 1 câu chỉ để luyện tập: chúng không nằm trong bộ câu hỏi nào.\n',
    );
  });

  test('faults: of content and of a published bank 1, of the call 2, of the machine 3', () => {
    publish();
    expect(diff('--la')).toMatchObject({ code: 2, err: expect.stringContaining('npm run content:diff') });
    const index: { module: string; dig: string }[] = JSON.parse(readFileSync(join(banks(), 'index.json'), 'utf8'));
    const dig = index.find(({ module }) => module === 'bao-ve-tai-khoan')?.dig;
    writeFileSync(join(banks(), `${dig}.json`), '{}');
    expect(diff()).toMatchObject({ code: 1, err: expect.stringContaining('I_BANK_DAMAGED') });
    writeFileSync(join(banks(), 'index.json'), '{');
    expect(diff().code).toBe(3);
    edit(itemsFile, 'key: a\n', 'key: la\n');
    expect(diff()).toMatchObject({ code: 1, err: expect.stringContaining('I_KEY_DANGLING') });
  });
});

test('content:publish says the same before it writes', () => {
  publish();
  edit(itemsFile, 'key: a\n', 'key: b\n');
  const said = diff().out;
  const { code, out } = publish();
  expect(code).toBe(0);
  expect(out.startsWith(said)).toBe(true);
  expect(out.slice(said.length)).toMatch(/^bao-ve-tai-khoan: phiên bản 2, /u);
});
