import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localPaths, pagesOf } from './built-site.ts';

// Another folder of content, below another path, with an address: what a deployer of a copy has.
const folder = mkdtempSync(join(tmpdir(), 'densach-content-'));
const out = mkdtempSync(join(tmpdir(), 'densach-out-'));
const base = '/hoc/';
const env = { ...process.env, DENSACH_CONTENT: folder, OUT_DIR: out };
const run = (script: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('node', [script], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
  return { status, output: stdout + stderr };
};

beforeAll(() => {
  cpSync('content/courses/tieng-anh', join(folder, 'courses/tieng-anh'), { recursive: true });
  const site = readFileSync('content/site.yaml', 'utf8')
    .replace('url: ""', 'url: https://hoc.example.vn')
    .replace('base: /', `base: ${base}`);
  writeFileSync(join(folder, 'site.yaml'), site);
  mkdirSync(join(folder, 'public/audio'), { recursive: true });
  writeFileSync(join(folder, 'public/audio/own.mp3'), 'own');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(out, { recursive: true });
});

test('before its banks are published the site builds, warns, and the check says that it is not published', () => {
  const { status, output } = run('scripts/build/main.ts');
  expect(output).toContain('I_BANK_UNPUBLISHED');
  expect(status).toBe(0);
  const page = readFileSync(join(out, 'khoa-hoc/tieng-anh/ta-chao-hoi/tu-kiem-tra/index.html'), 'utf8');
  expect(page).toContain('chưa được công bố');
});

test('then every link stands below its path, its own banks are served, and nothing entered the repository', () => {
  expect(run('scripts/content/publish.ts').status).toBe(0);
  expect(run('scripts/build/main.ts').status).toBe(0);
  const pages = pagesOf(out, base);
  expect(pages.some(({ path }) => path.includes('ky-nang-so'))).toBe(false);
  const dead = pages.flatMap((page) =>
    localPaths(page).filter((path) => {
      const below = join(out, path.slice(base.length));
      return !path.startsWith(base) || !existsSync(path.endsWith('/') ? join(below, 'index.html') : below);
    }),
  );
  expect(dead).toEqual([]);
  const index = readFileSync(join(out, 'banks/index.json'), 'utf8');
  expect(index).toBe(readFileSync(join(folder, 'public/banks/index.json'), 'utf8'));
  expect(readFileSync(join(out, 'audio/own.mp3'), 'utf8')).toBe('own');
  expect(existsSync(join(out, 'audio/ta-chao-hoi/good-morning-lan.mp3'))).toBe(true);
  const home = pages.find(({ path }) => path === base);
  expect(home?.document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `https://hoc.example.vn${base}`,
  );
  const certificate = pages.find(({ path }) => path === `${base}phieu/`);
  expect(certificate?.html).toContain('hoc.example.vn/hoc/xac-minh/');
});

test('content with a fault stops the build with file, line, code and remedy, and writes nothing', () => {
  const lesson = join(folder, 'courses/tieng-anh/01-ta-chao-hoi/01-chao-hoi.mdx');
  const text = readFileSync(lesson, 'utf8');
  rmSync(out, { recursive: true });
  writeFileSync(lesson, `${text}\nimport secret from 'node:fs'\n\n{process.env.HOME}\n`);
  const { status, output } = run('scripts/build/main.ts');
  writeFileSync(lesson, text);
  expect(status).toBe(1);
  expect(output).toMatch(/01-chao-hoi\.mdx:\d+:\d+ C_EXPRESSION /u);
  expect(output).toContain('→ ');
  expect(existsSync(out)).toBe(false);
  expect(run('scripts/build/main.ts').status).toBe(0);
});
