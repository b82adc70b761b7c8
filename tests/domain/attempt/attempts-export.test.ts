import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { attemptsFromExport, exportFromAttempts } from '#domain/attempt/attempts-export.ts';
import { type Attempt, attemptSchema } from '#domain/attempt/schema.ts';
import { tryIdOf } from '#domain/attempt/scored-try.ts';

const dig = 'A'.repeat(43);
const attemptOf = (more: object = {}): Attempt =>
  attemptSchema.parse({
    version: 1,
    module: 'tai-khoan',
    dig,
    iss: 'did:key:zDnaexample',
    att: 1,
    startedAt: 1_795_493_216,
    endedAt: 1_795_493_300,
    responses: [0, null, [0, 2], 'hoà'],
    score: 80,
    maxScore: 400,
    passed: false,
    ...more,
  });

test('EXPORT-1 EXPORT-3 an attempt leaves without its key and its times', () => {
  expect(exportFromAttempts([attemptOf()], sha256)).toEqual({
    version: 1,
    attempts: [
      {
        learner: 1,
        module: 'tai-khoan',
        dig,
        att: 1,
        seed: tryIdOf(dig, { iss: 'did:key:zDnaexample', att: 1 }, sha256),
        responses: [0, null, [0, 2], 'hoà'],
        score: 80,
        maxScore: 400,
        passed: false,
      },
    ],
  });
});

test('EXPORT-2 learners are numbered as they come', () => {
  const keys = ['did:key:b', 'did:key:a', 'did:key:b', 'did:key:c'];
  const { attempts } = exportFromAttempts(
    keys.map((iss, at) => attemptOf({ iss, att: at + 1 })),
    sha256,
  );
  expect(attempts.map(({ learner }) => learner)).toEqual([1, 2, 1, 3]);
  expect(new Set(attempts.map(({ seed }) => seed)).size).toBe(4);
});

test('EXPORT-1 EXPORT-4 what was written is read back, and holds neither key nor time', () => {
  const attempts = fc.array(
    fc
      .record({ iss: fc.uuid(), att: fc.integer({ min: 1, max: 9 }), responses: fc.array(fc.jsonValue()) })
      .map((more) => attemptOf(more)),
  );
  fc.assert(
    fc.property(attempts, (kept) => {
      const made = exportFromAttempts(kept, sha256);
      const text = JSON.stringify(made);
      expect(attemptsFromExport(text)).toEqual({ ok: true, value: JSON.parse(text).attempts });
      for (const { iss } of kept) expect(text).not.toContain(iss);
      expect(text).not.toContain('1795493');
    }),
  );
});

const [exported] = exportFromAttempts([attemptOf()], sha256).attempts;
const codes = (text: string): unknown => {
  const read = attemptsFromExport(text);
  return read.ok ? read.value : read.problems.map(({ code }) => code);
};

test.each([
  ['nothing', '', 'A_EXPORT_BROKEN'],
  ['text', 'abc', 'A_EXPORT_BROKEN'],
  ['what was cut short', JSON.stringify({ version: 1, attempts: [exported] }).slice(0, -3), 'A_EXPORT_BROKEN'],
  ['a list', '[]', 'A_EXPORT_BROKEN'],
  ['null', 'null', 'A_EXPORT_BROKEN'],
  ['an object of another kind', '{}', 'A_EXPORT_BROKEN'],
  ['a file without a list', '{"version":1}', 'A_EXPORT_BROKEN'],
  ['a later version', '{"version":2,"attempts":[]}', 'A_EXPORT_VERSION'],
  ['another version', '{"version":"1","attempts":[]}', 'A_EXPORT_VERSION'],
])('EXPORT-4 %s is no export', (_, text, code) => {
  expect(codes(text)).toEqual([code]);
});

test.each([
  ['no seed', { seed: undefined }],
  ['a short seed', { seed: 'A' }],
  ['learner 0', { learner: 0 }],
  ['no module', { module: 'Tài khoản' }],
  ['a digest of another form', { dig: '../index' }],
  ['responses that are no list', { responses: {} }],
  ['half a hundredth', { score: 0.5 }],
  ['a score that is text', { score: '80' }],
  ['whether it passed as text', { passed: 'no' }],
])('EXPORT-4 an attempt with %s is told, and the others stand', (_, change) => {
  const text = JSON.stringify({ version: 1, attempts: [{ ...exported, ...change }, exported] });
  expect(codes(text)).toEqual([undefined, exported]);
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['members of others', () => JSON.stringify({ version: 1, by: 'x', attempts: [{ ...exported, more: 1 }] })],
])('EXPORT-4 %s is passed over', (_, change) => {
  expect(codes(change(JSON.stringify({ version: 1, attempts: [exported] })))).toEqual([exported]);
});

test('EXPORT-4 whatever stands in a file, it is read or refused', () => {
  const nested = `{"version":1,"attempts":[{"responses":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
  expect(codes(nested)).toEqual([undefined]);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void attemptsFromExport(text)));
});
