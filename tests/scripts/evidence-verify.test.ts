import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qrFromLink } from '#adapters/qrcode-generator/encode-qr.ts';
import { digitsFromToken, linkFromToken } from '#domain/completion/token-link.ts';
import { stepNames } from '#domain/verification/schema.ts';
import { tokenWith } from '../domain/verification/build-token.ts';
import { blankPng, pngFromQr } from './png-from-qr.ts';
import { evidence } from './run-script.ts';

const golden = (name: string): string[] =>
  readFileSync(`tests/vectors/golden/${name}.txt`, 'utf8').split('\n').filter(Boolean);
const [token = '', second = ''] = golden('bao-ve-tai-khoan-v1');
const [english = ''] = golden('ta-chao-hoi-v1');
const broken = `${token.slice(0, -2)}${token.endsWith('AA') ? 'Bw' : 'AA'}`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file below the test's own folder, and gives its path. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Line {
  readonly source: string;
  readonly level: string | null;
  readonly verdict: string;
  readonly problems: readonly { readonly code: string }[];
  readonly steps: readonly { readonly step: string; readonly outcome: string }[];
  readonly claims: Readonly<Record<string, unknown>> | null;
}
const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
function verifyJson(paths: readonly string[], content?: string): { code: number | null; lines: Line[] } {
  const { code, out } = evidence(['verify', ...paths, '--json'], content);
  return { code, lines: linesOf(out) };
}
const briefly = (lines: readonly Line[]): string[] => lines.map(({ source, verdict }) => `${source} ${verdict}`);

describe('what --json prints', () => {
  test('one line of compact JSON a token, its members in this order', () => {
    const path = file('one.txt', `${token}\n`);
    const { code, out, err } = evidence(['verify', path, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.endsWith('}\n')).toBe(true);
    expect(out.trimEnd()).not.toContain('\n');
    const line: Line = JSON.parse(out);
    expect(JSON.stringify(line)).toBe(out.trimEnd());
    expect(Object.keys(line)).toEqual(['source', 'level', 'verdict', 'problems', 'steps', 'claims']);
    expect(line).toMatchObject({ source: `${path}:1`, level: 'E1', verdict: 'verified' });
  });

  test('problems are their codes alone; steps are the 13 in order with their outcome', () => {
    const [line] = verifyJson([file('one.txt', token)]).lines;
    expect(line?.problems).toEqual([{ code: 'W_MANIFEST_UNSIGNED' }, { code: 'W_TIME_UNPROVEN' }]);
    expect(line?.steps.map(({ step }) => step)).toEqual([...stepNames]);
    expect(line?.steps.map((step) => Object.keys(step).join())).toEqual(stepNames.map(() => 'step,outcome'));
    expect(line?.steps.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 8 }, () => 'passed'),
      ...Array.from({ length: 5 }, () => 'not-run'),
    ]);
  });

  test('claims are the payload once it was parsed, else null', () => {
    const { code, lines } = verifyJson([file('claims.txt', `${token}\n${broken}\nnot a token\n`)]);
    expect(code).toBe(1);
    expect(lines[0]?.claims).toMatchObject({ v: 1, mod: 'bao-ve-tai-khoan', kc: expect.any(String) });
    expect(lines[1]).toMatchObject({ level: null, verdict: 'refused', problems: [{ code: 'E_SIG' }] });
    expect(lines[1]?.claims).toEqual(lines[0]?.claims);
    expect(lines[2]).toMatchObject({ level: null, problems: [{ code: 'E_FORM' }], claims: null });
  });
});

describe('lines of a file', () => {
  test('blank lines are skipped and counted', () => {
    const path = file('blank.txt', `\n${token}\n\n   \n\t\n${english}`);
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(0);
    expect(briefly(lines)).toEqual([`${path}:2 verified`, `${path}:6 verified`]);
  });

  test('CRLF and a byte order mark are no part of a token', () => {
    const path = file('windows.txt', `\uFEFF${token}\r\n\r\n${second}\r\n`);
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(0);
    expect(briefly(lines)).toEqual([`${path}:1 verified`, `${path}:3 verified`]);
  });

  test('white space around a token, a link or the digits is no part of it', () => {
    const { address, digits } = linkFromToken(token, { url: 'https://hoc.example.vn', base: '/' });
    const path = file('space.txt', `${token} \n\t${address}${digits}\t\n ${digits} \r\n${token}\r${second}\u00a0`);
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(0);
    expect(briefly(lines)).toEqual([1, 2, 3, 4, 5].map((number) => `${path}:${number} verified`));
  });

  test('a line is a token, a link or the digits', () => {
    const own = linkFromToken(token, { url: 'https://hoc.example.vn', base: '/' });
    const bare = linkFromToken(token, { url: '', base: '/' });
    const forms = [
      token,
      own.address + own.digits,
      own.address + token,
      bare.address + bare.digits,
      digitsFromToken(token),
    ];
    const { code, lines } = verifyJson([file('links.txt', forms.join('\n'))]);
    expect(code).toBe(0);
    expect(lines.map(({ level }) => level)).toEqual(forms.map(() => 'E1'));
    expect(new Set(lines.map(({ claims }) => JSON.stringify(claims))).size).toBe(1);
  });

  test('an empty file has no token, and nothing is wrong', () => {
    expect(verifyJson([file('empty.txt', ''), file('bom.txt', '\uFEFF\r\n')])).toEqual({ code: 0, lines: [] });
  });

  test('a line of 10 MB is E_SIZE, and the next one is read with its number', () => {
    const path = file('huge.txt', `${'A'.repeat(10_000_000)}\n\n${token}\n`);
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(1);
    expect(briefly(lines)).toEqual([`${path}:1 refused`, `${path}:3 verified`]);
    expect(lines[0]?.problems).toEqual([{ code: 'E_SIZE' }]);
  });

  test.each([
    ['10,000 digits', '20'.repeat(5000)],
    ['10 MB of digits', '5'.repeat(10_000_001)],
    ['a link with 10,000 digits', `https://hoc.example.vn/xac-minh/#${'20'.repeat(5000)}`],
    ['a bare link with 10 MB of digits', `densach:/${'20'.repeat(5_000_000)}`],
  ])('%s, too many for a token, are E_SIZE', (_, text) => {
    const { code, lines } = verifyJson([file('digits.txt', text)]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ problems: [{ code: 'E_SIZE' }], claims: null }]);
  });

  test('bytes that are no text are refused, not thrown at', () => {
    const { code, lines } = verifyJson([file('bytes.txt', Buffer.from([0, 255, 254, 0x80, 10, 0xc3]))]);
    expect(code).toBe(1);
    expect(new Set(lines.flatMap(({ problems }) => problems.map((problem) => problem.code)))).toEqual(
      new Set(['E_FORM']),
    );
  });
});

test('a folder is walked in code-unit order, hidden files left out, files named before and after it kept in place', () => {
  for (const name of ['b.txt', 'B.txt', 'a/z.txt', 'a/Z/1.txt', 'a.txt', 'ă.txt', '10.txt', '9.txt', '.hidden']) {
    file(`walk/${name}`, `${token}\n`);
  }
  const first = file('zz.txt', token);
  const walk = join(folder, 'walk');
  const { code, lines } = verifyJson([first, walk, first]);
  expect(code).toBe(0);
  expect(lines.map(({ source }) => source)).toEqual([
    `${first}:1`,
    ...['10.txt', '9.txt', 'B.txt', 'a/Z/1.txt', 'a/z.txt', 'a.txt', 'b.txt', 'ă.txt'].map(
      (name) => `${walk}/${name}:1`,
    ),
    `${first}:1`,
  ]);
});

describe('what is passed over in a folder', () => {
  test('hidden things and links are told beside the output, which is as without them', () => {
    const at = join(folder, 'passed');
    file('passed/a.txt', token);
    file('passed/.b/c.txt', token);
    file('elsewhere/d.txt', second);
    const before = evidence(['verify', at, '--json']);
    expect(before.err).toContain(`1 mục trong thư mục`);
    symlinkSync('a.txt', join(at, 'twice.txt'));
    symlinkSync('.', join(at, 'circle'));
    symlinkSync('../elsewhere', join(at, 'out'));
    symlinkSync('nowhere', join(at, 'broken'));
    symlinkSync('a.txt', join(at, '.e'));
    symlinkSync('a.txt', join(at, `z\u001b[2J`));
    const { code, out, err } = evidence(['verify', at, '--json']);
    expect({ code, out }).toEqual({ code: 0, out: before.out });
    const names = ['.b', '.e', 'broken', 'circle', 'out'].map((name) => join(at, name));
    expect(err).toContain(`Không đọc 7 mục trong thư mục`);
    expect(err).toContain(`: ${names.join(', ')} và 2 mục khác.`);
  });

  test('a link or a hidden folder that is named itself is read', () => {
    file('named/.hidden/a.txt', token);
    symlinkSync('.hidden/a.txt', join(folder, 'named/link.txt'));
    const { code, lines } = verifyJson([join(folder, 'named/link.txt'), join(folder, 'named/.hidden')]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
  });

  test('nothing is said where nothing was passed over', () => {
    file('whole/a/b.txt', token);
    expect(evidence(['verify', join(folder, 'whole')]).err).toBe('');
  });
});

test('a file is named as it was given', () => {
  const { lines } = verifyJson(['tests/vectors/golden/ta-chao-hoi-v1.txt']);
  expect(lines[0]?.source).toBe('tests/vectors/golden/ta-chao-hoi-v1.txt:1');
  expect(lines.at(-1)?.source).toBe(`tests/vectors/golden/ta-chao-hoi-v1.txt:${lines.length}`);
});

describe('pictures', () => {
  test.each([
    ['a site without an address', { url: '', base: '/' }],
    ['a site with one', { url: 'https://hoc.example.vn', base: '/den-sach/' }],
  ])('the QR code of %s is read, as line 1', (_, site) => {
    const path = file('phieu.png', pngFromQr(qrFromLink(linkFromToken(token, site))));
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ source: `${path}:1`, level: 'E1', claims: { mod: 'bao-ve-tai-khoan' } }]);
  });

  test('the end of its name may be in capital letters, and lines in a folder stand beside it', () => {
    file('mixed/b.PNG', pngFromQr(qrFromLink(linkFromToken(english, { url: '', base: '/' }))));
    file('mixed/a.txt', token);
    const { code, lines } = verifyJson([join(folder, 'mixed')]);
    expect(code).toBe(0);
    expect(lines.map(({ claims }) => claims?.['mod'])).toEqual(['bao-ve-tai-khoan', 'ta-chao-hoi']);
  });

  test('a QR code of something else is refused', () => {
    const path = file('other.png', pngFromQr(qrFromLink({ address: 'https://example.com/', digits: '123' })));
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ verdict: 'refused', problems: [{ code: 'E_FORM' }] }]);
  });

  const png = pngFromQr(qrFromLink(linkFromToken(token, { url: '', base: '/' })));
  test.each([
    ['has no code', 'blank.png', blankPng(200)],
    ['is cut off', 'cut.png', png.subarray(0, 60)],
    ['is no picture', 'text.jpg', Buffer.from('not a picture')],
    ['is empty', 'empty.jpeg', Buffer.alloc(0)],
  ])('a picture that %s could not be read: N_SOURCE_UNREADABLE', (_, name, content) => {
    const path = file(name, content);
    const { code, lines } = verifyJson([path]);
    expect(code).toBe(3);
    expect(lines).toEqual([
      {
        source: `${path}:1`,
        level: null,
        verdict: 'could-not-run',
        problems: [{ code: 'N_SOURCE_UNREADABLE' }],
        steps: stepNames.map((step) => ({ step, outcome: 'not-run' })),
        claims: null,
      },
    ]);
  });
});

describe('how it ends', () => {
  const content = (): string => {
    const own = join(folder, 'content');
    rmSync(own, { recursive: true, force: true });
    cpSync('public/banks', join(own, 'public/banks'), { recursive: true });
    return own;
  };

  test('0 where all are verified', () => {
    expect(evidence(['verify', 'tests/vectors/golden', '--json']).code).toBe(0);
  });

  test('1 where one is refused, whatever stands beside it', () => {
    const { code, lines } = verifyJson([file('refused.txt', `${token}\n${broken}\n${second}\n`)]);
    expect(code).toBe(1);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['verified', 'refused', 'verified']);
  });

  test('3 where a bank is not at hand; 1 where another is refused too', () => {
    const own = content();
    const dig = String(verifyJson([file('one.txt', token)]).lines[0]?.claims?.['dig']);
    rmSync(join(own, 'public/banks', `${dig}.json`));
    const missing = verifyJson([file('missing.txt', `${english}\n${token}\n`)], own);
    expect(missing.code).toBe(3);
    expect(missing.lines.map(({ level, verdict }) => `${level} ${verdict}`)).toEqual([
      'E1 verified',
      'E0 could-not-run',
    ]);
    expect(missing.lines[1]?.problems).toContainEqual({ code: 'N_BANK_MISSING' });
    expect(verifyJson([file('both.txt', `${token}\n${broken}\n`)], own).code).toBe(1);
  });

  test('1 where the list of the folder lacks the bank: E_DIGEST_UNKNOWN', () => {
    const own = content();
    writeFileSync(join(own, 'public/banks/index.json'), '[]\n');
    const { code, lines } = verifyJson([file('one.txt', token)], own);
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({ level: 'E0', verdict: 'refused', problems: [{ code: 'E_DIGEST_UNKNOWN' }, {}] });
  });

  test('1 where the bytes of a bank were changed: E_BANK_CORRUPT', () => {
    const own = content();
    const dig = String(verifyJson([file('one.txt', token)]).lines[0]?.claims?.['dig']);
    const bank = join(own, 'public/banks', `${dig}.json`);
    writeFileSync(bank, `${readFileSync(bank, 'utf8')}\n`);
    const { code, lines } = verifyJson([file('one.txt', token)], own);
    expect(code).toBe(1);
    expect(lines[0]?.problems[0]).toEqual({ code: 'E_BANK_CORRUPT' });
  });

  test('3 where a bank is there and cannot be read, and the tokens after it are looked at', () => {
    const own = content();
    const dig = String(verifyJson([file('one.txt', token)]).lines[0]?.claims?.['dig']);
    rmSync(join(own, 'public/banks', `${dig}.json`));
    mkdirSync(join(own, 'public/banks', `${dig}.json`));
    const { code, lines } = verifyJson([file('unreadable.txt', `${token}\n${english}\n`)], own);
    expect(code).toBe(3);
    expect(lines.map(({ level, verdict }) => `${level} ${verdict}`)).toEqual(['E0 could-not-run', 'E1 verified']);
    expect(lines[0]?.problems).toContainEqual({ code: 'N_BANK_MISSING' });
  });

  test('3 where there are no banks at all', () => {
    expect(verifyJson([file('one.txt', token)], join(folder, 'nowhere')).code).toBe(3);
  });

  test('3, and not 1, where the list of banks is broken', () => {
    const own = content();
    writeFileSync(join(own, 'public/banks/index.json'), '[{');
    const { code, out, err } = evidence(['verify', file('one.txt', token), '--json'], own);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).not.toBe('');
  });

  test('3 where a path is there and cannot be read', () => {
    const loop = join(folder, 'loop');
    symlinkSync('loop', loop);
    const { code, lines } = verifyJson([loop, file('one.txt', token)]);
    expect(code).toBe(3);
    expect(briefly(lines)).toEqual([`${loop}:1 could-not-run`, `${join(folder, 'one.txt')}:1 verified`]);
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['check', 'tests/vectors/golden']],
    ['no path', ['verify']],
    ['no path but an option', ['verify', '--json']],
    ['an unknown option', ['verify', 'tests/vectors/golden', '--verbose']],
    ['a value for --json', ['verify', 'tests/vectors/golden', '--json=yes']],
    ['a path that does not exist', ['verify', 'khong-co.txt']],
    ['a path below a file', ['verify', 'package.json/khong-co.txt']],
    ['one path of two that does not exist', ['verify', 'tests/vectors/golden', 'khong-co.txt', '--json']],
  ])('2 for misuse: %s, with nothing on the output and the usage beside it', (_, args) => {
    const { code, out, err } = evidence(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run evidence -- verify');
  });
});

describe('in words', () => {
  test('each token on its line with its level in words, and the counts at the end', () => {
    const path = file('words.txt', `${token}\n${broken}\n`);
    const { code, out } = evidence(['verify', path]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe(`${path}:1 xác minh được · Mức 1 (E1) · bao-ve-tai-khoan`);
    expect(lines[1]).toBe(`${path}:2 bị từ chối · không có mức`);
    expect(lines[2]).toMatch(/^ {4}E_SIG /u);
    expect(lines.at(-1)).toBe('1 xác minh được, 1 bị từ chối, 0 chưa kiểm tra được.');
  });

  test('the module stands there only where it is signed', async () => {
    const mod = 'a\u001b[2J\u009b\u202e\u2028b';
    const signed = await tokenWith({ claims: { mod } });
    const forged = `${signed.slice(0, -2)}${signed.endsWith('AA') ? 'Bw' : 'AA'}`;
    const wrongType = await tokenWith({ claims: { mod, att: 0 } });
    const path = file('module.txt', `${signed}\n${forged}\n${wrongType}\n`);
    const [first, ...others] = evidence(['verify', path])
      .out.split('\n')
      .filter((line) => line.startsWith(path));
    expect(first).toBe(`${path}:1 bị từ chối · Mức 0 (E0) · a\\u001b[2J\\u009b\\u202e\\u2028b`);
    expect(others).toEqual([`${path}:2 bị từ chối · không có mức`, `${path}:3 bị từ chối · không có mức`]);
  });

  test('what no level proves is said once, before the counts, where a token reached a level', () => {
    const said = (path: string, ...options: string[]): string[] =>
      evidence(['verify', path, ...options])
        .out.split('\n')
        .filter((line) => line.startsWith('Mức không cho biết'));
    expect(said('tests/vectors/golden')).toEqual([
      'Mức không cho biết ai là người làm bài, làm lúc nào và có tự làm một cách trung thực hay không.',
    ]);
    expect(said(file('none.txt', `${broken}\n`))).toEqual([]);
    expect(said('tests/vectors/golden', '--json')).toEqual([]);
  });
});

describe('nothing that a stranger wrote reaches the terminal as a command', () => {
  const orders = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
  const linesSaid = (text: string): string[] => text.split('\n');

  test('not from a token, in words or JSON, which keeps its value', async () => {
    const mod = 'a\u001b[2J\u007f\u0085\u009b31m\u2028\u2029\u202e\u2067b';
    const path = file('orders.txt', await tokenWith({ claims: { mod } }));
    const words = evidence(['verify', path]);
    const json = evidence(['verify', path, '--json']);
    for (const line of linesSaid(words.out + json.out)) expect(line).not.toMatch(orders);
    expect(linesOf(json.out)[0]?.claims?.['mod']).toBe(mod);
  });

  test('not from the name of a file', () => {
    const path = file('n\u001b[2J\u009b\n\u202ea.txt', token);
    const words = evidence(['verify', path]);
    const json = evidence(['verify', path, '--json']);
    const missing = evidence(['verify', `${path}\u001b[2J`]);
    const option = evidence(['verify', '--\u001b[2J']);
    for (const line of linesSaid(words.out + json.out + missing.err + option.err)) expect(line).not.toMatch(orders);
    expect(linesOf(json.out)[0]?.source).toBe(`${path}:1`);
    expect([missing.code, option.code]).toEqual([2, 2]);
  });
});
