import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { exportFromAttempts } from '#domain/attempt/attempts-export.ts';
import { drawForm } from '#domain/attempt/draw-form.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import { attemptSchema, type ExportedAttempt } from '#domain/attempt/schema.ts';
import { tryFromExport, tryIdOf } from '#domain/attempt/scored-try.ts';
import { kinds } from '#domain/item/kinds.ts';
import { bankOf } from '../item/sample-items.ts';

const dig = 'A'.repeat(43);
const iss = 'did:key:zDnaexample';
const bank = bankOf(
  Array.from({ length: 9 }, (_, at) => ({ kind: 'true-false', id: `i-${at}`, prompt: 'p', key: at % 2 === 0 })),
  { size: 4 },
);
const form = drawForm(bank, dig, { iss, att: 2 }, sha256);
const responses = form.map(({ item }, at) => (at === 0 ? null : kinds[item.kind].keyResponse(item)));
const outcome = outcomeFromResponses(bank, form, responses);
const kept = { version: 1, module: bank.module, dig, iss, att: 2, startedAt: 0, endedAt: 1, responses, ...outcome };
const [exported] = exportFromAttempts([attemptSchema.parse(kept)], sha256).attempts;
if (!exported) throw new Error('The sample was not exported');

test('STATS-1 an exported attempt gives the form, the score and the name that the device drew', () => {
  expect(tryFromExport(exported, bank, 'a#1', sha256)).toEqual({
    ok: true,
    value: {
      id: tryIdOf(dig, { iss, att: 2 }, sha256),
      learner: 'a#1',
      isPassedOnly: false,
      form,
      responses,
      outcome,
    },
  });
});

const stray = exported.seed.slice(0, -1);
test.each<[string, Partial<ExportedAttempt>, typeof bank | undefined, string]>([
  ['without its bank', {}, undefined, 'A_BANK_UNKNOWN'],
  ['of another module', {}, { ...bank, module: attemptSchema.shape.module.parse('khac') }, 'A_BANK_UNKNOWN'],
  ['with one response too few', { responses: responses.slice(1) }, bank, 'A_RESPONSE_SHAPE'],
  ['with a response of another shape', { responses: responses.with(1, 7) }, bank, 'A_RESPONSE_SHAPE'],
  ['with another answer', { responses: responses.with(1, null) }, bank, 'A_SCORE_MISMATCH'],
  ['with another score', { score: 400 }, bank, 'A_SCORE_MISMATCH'],
  ['with another maximum', { maxScore: 500 }, bank, 'A_SCORE_MISMATCH'],
  ['that did not pass and says so', { passed: !exported.passed }, bank, 'A_SCORE_MISMATCH'],
  ['with stray bits in its seed', { seed: `${stray}${stray}_`.slice(-43) }, bank, 'A_ATTEMPT_BROKEN'],
])('STATS-1 an attempt %s does not count', (_, change, of, code) => {
  const scored = tryFromExport({ ...exported, ...change }, of, 'a#1', sha256);
  expect(scored.ok ? [] : scored.problems.map((problem) => problem.code)).toEqual([code]);
});
