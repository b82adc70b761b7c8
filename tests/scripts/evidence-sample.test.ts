import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankIndexSchema, currentBank } from '#domain/item/parse-bank.ts';
import { type Ended, evidence } from './run-script.ts';

const index = bankIndexSchema.parse(JSON.parse(readFileSync('public/banks/index.json', 'utf8')));
const modules = [...new Set(index.map(({ module }) => module))];
const passPercentOf = (dig: string): number => JSON.parse(readFileSync(`public/banks/${dig}.json`, 'utf8')).passPercent;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const out = (name: string): string => join(folder, name);
function sample(name: string, ...args: readonly string[]): Ended & { readonly text: string } {
  const ended = evidence(['sample', ...args, '--out', out(name)]);
  return { ...ended, text: ended.code === 0 ? readFileSync(out(name), 'utf8') : '' };
}

interface Line {
  readonly level: string;
  readonly verdict: string;
  readonly problems: readonly { readonly code: string }[];
  readonly claims: {
    readonly iss: string;
    readonly jti: string;
    readonly mod: string;
    readonly dig: string;
    readonly sc: readonly [number, number];
    readonly st: number;
    readonly et: number;
    readonly iat: number;
  };
}
function verified(name: string): Line[] {
  const { code, out: text } = evidence(['verify', out(name), '--json']);
  expect(code).toBe(0);
  return text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

describe.each(modules)('samples of %s', (module) => {
  const published = currentBank(index, module)?.published ?? Number.NaN;

  test('with a seed all are verified at E1, each under its own key, with scores from the pass mark to full', () => {
    expect(sample('seeded.txt', '--module', module, '--count', '60', '--seed', 'một').code).toBe(0);
    const lines = verified('seeded.txt');
    expect(lines).toHaveLength(60);
    for (const { level, verdict, claims, problems } of lines) {
      expect({ level, verdict, mod: claims.mod }).toEqual({ level: 'E1', verdict: 'verified', mod: module });
      expect(problems.map(({ code }) => code)).toEqual(['W_MANIFEST_UNSIGNED', 'W_TIME_UNPROVEN']);
      expect(claims.dig).toBe(currentBank(index, module)?.dig);
      expect([claims.st, claims.et, claims.iat]).toEqual([published, published + 300, published + 300]);
      expect(100 * claims.sc[0]).toBeGreaterThanOrEqual(passPercentOf(claims.dig) * claims.sc[1]);
    }
    expect(new Set(lines.map(({ claims }) => claims.iss)).size).toBe(60);
    expect(new Set(lines.map(({ claims }) => claims.jti)).size).toBe(60);
    const scores = lines.map(({ claims: { sc } }) => sc[0] / sc[1]);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeLessThan(0.95);
  });

  test('without a seed published ≤ st < et ≤ iat ≤ now, and all are verified', () => {
    expect(sample('free.txt', '--module', module, '--count', '30').code).toBe(0);
    const now = Math.floor(Date.now() / 1000);
    for (const { claims } of verified('free.txt')) {
      expect(published).toBeLessThanOrEqual(claims.st);
      expect(claims.st).toBeLessThan(claims.et);
      expect(claims.et).toBeLessThanOrEqual(claims.iat);
      expect(claims.iat).toBeLessThanOrEqual(now);
    }
  });
});

const [module = ''] = modules;

test('the same seed gives the same bytes; more of them begin with the same', () => {
  const once = sample('a.txt', '--module', module, '--count', '5', '--seed', '7').text;
  expect(sample('b.txt', '--module', module, '--count', '5', '--seed', '7').text).toBe(once);
  expect(sample('c.txt', '--module', module, '--count', '8', '--seed', '7').text.startsWith(once)).toBe(true);
  expect(once).toMatch(/^(?:[\w-]+\.[\w-]+\.[\w-]{86}\n){5}$/u);
});

test('another seed, and none, give others each time', () => {
  const make = (...seed: readonly string[]) => sample('d.txt', '--module', module, '--count', '1', ...seed).text;
  const texts = [make('--seed', '7'), make('--seed', '8'), make(), make()];
  expect(new Set(texts).size).toBe(4);
});

test('--count 0 writes an empty file, over what was there', () => {
  sample('zero.txt', '--module', module, '--count', '1');
  expect(sample('zero.txt', '--module', module, '--count', '0')).toMatchObject({ code: 0, text: '', out: '' });
});

test.each([
  ['a module that was never published', ['--module', 'khong-co', '--count', '1']],
  ['no module', ['--count', '1']],
  ['no count', ['--module', module]],
  ['an empty count', ['--module', module, '--count', '']],
  ['a negative count', ['--module', module, '--count=-1']],
  ['half a token', ['--module', module, '--count', '1.5']],
  ['a count in words', ['--module', module, '--count', 'ba']],
  ['a count beyond all numbers', ['--module', module, '--count', '9'.repeat(30)]],
  ['an unknown option', ['--module', module, '--count', '1', '--levels', 'E4']],
  ['a path too many', ['--module', module, '--count', '1', 'more.txt']],
])('2 for misuse: %s, and no file', (_, args) => {
  const ended = sample('misuse.txt', ...args);
  expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: '' });
  expect(ended.err).toContain('npm run evidence -- sample');
  expect(() => readFileSync(out('misuse.txt'))).toThrow('ENOENT');
});

test('2 where --out is missing, 3 where it cannot be written', () => {
  expect(evidence(['sample', '--module', module, '--count', '1']).code).toBe(2);
  const ended = evidence(['sample', '--module', module, '--count', '1', '--out', join(folder, 'khong-co', 'x.txt')]);
  expect(ended.code).toBe(3);
  expect(ended.err).not.toContain('    at ');
});
