import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BankIndex, bankIndexSchema } from '#domain/item/parse-bank.ts';
import { type Ended, evidence, runScript } from './run-script.ts';

const module = 'ta-chao-hoi';
const itemsFile = 'courses/tieng-anh/01-ta-chao-hoi/01-chao-hoi.items.yaml';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'publish-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const publish = (): Ended => runScript('content/publish.ts', [], content);
const check = (): Ended => runScript('check/content.ts', [], content);
const banks = (): string => join(content, 'public', 'banks');
const indexText = (): string => readFileSync(join(banks(), 'index.json'), 'utf8');
const index = (): BankIndex => bankIndexSchema.parse(JSON.parse(indexText()));
const versions = (): string[] => index().map((entry) => `${entry.module} ${entry.version}`);

/** Every file below the banks, by name. */
const filesNow = (): Record<string, string> =>
  Object.fromEntries(readdirSync(banks()).map((name) => [name, readFileSync(join(banks(), name), 'utf8')]));

/** The items of the module's first lesson, with one that no lesson shows. */
const choiceItem = `
  - id: them-vao
    kind: choice
    use: evidence
    difficulty: easy
    prompt: Hai cộng hai là mấy?
    choices:
      - { id: a, text: Ba }
      - { id: b, text: Bốn }
    key: b
    feedback: Bốn.
`;
const trueFalseItem = `
  - id: them-vao
    kind: true-false
    use: evidence
    difficulty: easy
    prompt: Hai cộng hai là bốn.
    key: true
    feedback: Bốn.
`;
const itemsPath = (): string => join(content, itemsFile);
const original = readFileSync(join('content', itemsFile), 'utf8');
const setItems = (more: string): void => writeFileSync(itemsPath(), `${original.trimEnd()}\n${more}`);

describe('the first publication', () => {
  test('BANK-1 each bank stands under the SHA-256 of its bytes, and is a line of the list', () => {
    const before = Math.floor(Date.now() / 1000);
    expect(publish()).toMatchObject({ code: 0, err: '' });
    const entries = index();
    expect(entries.map((entry) => entry.module)).toEqual(expect.arrayContaining([module, 'bao-ve-tai-khoan']));
    expect(readdirSync(banks()).sort()).toEqual(['index.json', ...entries.map(({ dig }) => `${dig}.json`)].sort());
    for (const { dig, module: id, version, published } of entries) {
      const bytes = readFileSync(join(banks(), `${dig}.json`));
      expect(createHash('sha256').update(bytes).digest('base64url')).toBe(dig);
      expect(JSON.parse(bytes.toString())).toMatchObject({ v: 1, module: id, version, scoring: '2' });
      expect(version).toBe(1);
      expect(published).toBeGreaterThanOrEqual(before);
      expect(published).toBeLessThanOrEqual(Math.floor(Date.now() / 1000));
    }
  });

  test('BANK-3 published again without a change nothing is written', () => {
    publish();
    const before = filesNow();
    expect(publish()).toMatchObject({ code: 0, err: '' });
    expect(filesNow()).toEqual(before);
  });

  test('the banks of the project are not touched', () => {
    const before = readFileSync('public/banks/index.json', 'utf8');
    publish();
    expect(readFileSync('public/banks/index.json', 'utf8')).toBe(before);
  });

  test('what a learner is told beside an item makes no new bank', () => {
    publish();
    const before = filesNow();
    writeFileSync(itemsPath(), original.replaceAll(/hint: .+/gu, 'hint: Nghĩ thêm một chút.'));
    expect(readFileSync(itemsPath(), 'utf8')).not.toBe(original);
    expect(publish()).toMatchObject({ code: 0 });
    expect(filesNow()).toEqual(before);
  });
});

describe('a change', () => {
  test('BANK-3 is version 2 of its module alone; the old bank stays, and its tokens are at E1', () => {
    publish();
    const before = filesNow();
    const tokens = join(content, 'tokens.txt');
    expect(evidence(['sample', '--module', module, '--count', '3', '--seed', 's', '--out', tokens], content).code).toBe(
      0,
    );

    setItems(choiceItem);
    expect(publish()).toMatchObject({ code: 0, err: '' });
    expect(versions().filter((entry) => entry.startsWith(module))).toEqual([`${module} 1`, `${module} 2`]);
    expect(index()).toHaveLength(Object.keys(before).length);
    for (const [name, text] of Object.entries(before)) {
      if (name !== 'index.json') expect(filesNow()[name]).toBe(text);
    }
    expect(index().slice(0, -1)).toEqual(JSON.parse(before['index.json'] ?? ''));

    const newer = join(content, 'newer.txt');
    expect(evidence(['sample', '--module', module, '--count', '1', '--seed', 's', '--out', newer], content).code).toBe(
      0,
    );
    const { code, out } = evidence(['verify', tokens, newer, '--json'], content);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ level }) => level)).toEqual(['E1', 'E1', 'E1', 'E1']);
    expect(lines.map(({ claims }) => claims.dig)).toEqual(
      [1, 1, 1, 2].map((version) => index().find((entry) => entry.module === module && entry.version === version)?.dig),
    );
  });

  test('BANK-3 taken back is a version of its own: a digest is never used twice', () => {
    publish();
    setItems(choiceItem);
    publish();
    setItems('');
    expect(publish()).toMatchObject({ code: 0 });
    expect(versions().filter((entry) => entry.startsWith(module))).toEqual([1, 2, 3].map((at) => `${module} ${at}`));
    expect(new Set(index().map(({ dig }) => dig)).size).toBe(index().length);
  });

  test('BANK-5 an id that was withdrawn is not given again: I_ID_REUSED', () => {
    setItems(choiceItem);
    publish();
    setItems('');
    publish();
    const before = filesNow();
    setItems(choiceItem);
    for (const ended of [publish(), check()]) {
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/01-chao-hoi\.items\.yaml:\d+:\d+ I_ID_REUSED /u);
    }
    expect(filesNow()).toEqual(before);
  });

  test('BANK-5 an id does not change its kind: I_ID_REUSED', () => {
    setItems(choiceItem);
    publish();
    const before = filesNow();
    setItems(trueFalseItem);
    for (const ended of [publish(), check()]) {
      expect(ended.code).toBe(1);
      expect(ended.err).toContain('I_ID_REUSED');
      expect(ended.err).toContain('them-vao');
    }
    expect(filesNow()).toEqual(before);
  });

  test('a fault in the content publishes nothing', () => {
    publish();
    const before = filesNow();
    appendFileSync(itemsPath(), choiceItem.replace('key: b', 'key: c'));
    const ended = publish();
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/01-chao-hoi\.items\.yaml:\d+:\d+ [CI]_[A-Z_]+ /u);
    expect(filesNow()).toEqual(before);
  });
});

describe('check:content', () => {
  test('BANK-3 refuses a bank that was never published, and takes it once it is', () => {
    const before = check();
    expect(before.code).toBe(1);
    expect(before.err).toContain('I_BANK_UNPUBLISHED');
    expect(before.err).toContain(module);
    publish();
    expect(check()).toMatchObject({ code: 0, err: '' });
  });

  test('BANK-3 refuses a bank that was changed since', () => {
    publish();
    setItems(choiceItem);
    const ended = check();
    expect(ended.code).toBe(1);
    expect(ended.err.match(/I_BANK_UNPUBLISHED/gu)).toHaveLength(1);
    expect(ended.err).toContain(module);
  });
});
