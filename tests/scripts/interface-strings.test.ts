import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

let content = '';
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'strings-'));
  mkdirSync(join(content, 'strings'));
});
afterAll(() => rmSync(content, { recursive: true }));

test.each([
  ['is broken', 'a:\n  b: c: d\n', 'vi.yaml:2:6 C_YAML_BROKEN'],
  ['has a number for a word', 'a:\n  b: 1\n', 'vi.yaml:2:3 C_FIELD_INVALID'],
  ['has aliases within themselves', 'a: &a\n  b: *a\n', 'vi.yaml:2:6 C_YAML_ALIASES'],
])('a file of words that %s is told with its place, its code and what to do', (_, text, told) => {
  writeFileSync(join(content, 'strings/vi.yaml'), text);
  const { code, err } = runScript('build/write-generated.ts', ['--check'], content);
  expect(code).not.toBe(0);
  expect(err).toContain(told);
});
