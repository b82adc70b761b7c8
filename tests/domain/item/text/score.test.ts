import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { currentScoring } from '#domain/item/scoring.ts';
import { markText } from '#domain/item/text/score.ts';
import { anyResponse, anyText1Item, bankedFromYaml, bankedItem } from '../sample-items.ts';

test.each([
  ['the same text', 'mật khẩu', [], 100],
  ['tone placement, declared', 'tài khỏan', ['encoding'], 100],
  ['tone placement, not declared', 'tài khỏan', ['case'], 100],
  ['capitals, declared', 'Mật Khẩu!', ['encoding', 'case'], 100],
  ['capitals, not declared', 'Mật khẩu', ['encoding'], 0],
  ['no marks, in full', 'mat khau', ['encoding', 'case', 'marks'], 100],
  ['no marks, in part', 'mat khau', ['encoding', 'case', 'marks-part'], 50],
  ['no marks and capitals, in part', 'MAT KHAU', ['encoding', 'case', 'marks-part'], 50],
  ['a wrong mark, in part', 'mặt khâu', ['encoding', 'case', 'marks-part'], 50],
  ['no marks, not declared', 'mat khau', ['encoding', 'case'], 0],
  ['the second accepted text', 'tài khoản', ['encoding', 'case'], 100],
  ['another word', 'mật mã', ['encoding', 'case', 'marks'], 0],
])('TEXTITEM-2 scoring 1: %s', (_, response, tiers, score) => {
  const item = bankedItem(
    { kind: 'text', id: 't', prompt: 'p', key: { accept: ['mật khẩu', 'tài khoản'], tiers } },
    '1',
  );
  expect(scoreResponse(item, response, '1')?.score).toBe(score);
});

test('ITEM-4 ITEM-5 scoring 1: any response is no response or scores from 0 to the maximum; none throws', () => {
  fc.assert(
    fc.property(anyText1Item, anyResponse, (item, response) => {
      const scored = scoreResponse(item, response, '1');
      if (scored === undefined) return;
      expect(scored.score).toBeGreaterThanOrEqual(0);
      expect(scored.score).toBeLessThanOrEqual(scored.maxScore);
    }),
  );
});

const password = bankedFromYaml(
  'items:\n  - { id: go, kind: text, difficulty: easy, prompt: Gõ gì?, key: { accept: [mật khẩu, tài khoản], tiers: [case, marks-part, typo] } }\n',
);

test.each([
  ['the same text', 'mật khẩu', 100],
  ['tone placement', 'tài khỏan', 100],
  ['capitals', 'Mật Khẩu!', 100],
  ['no marks', 'mat khau', 50],
  ['a typo', 'mật khẩuu', 50],
  ['a wrong mark', 'mặt khẩu', 0],
  ['another word', 'mật mã', 0],
])('TEXTITEM-2 scoring 2: %s', (_, response, score) => {
  expect(scoreResponse(password, response, currentScoring)?.score).toBe(score);
});

test('TEXTITEM-5 every accepted difference is told, in both versions', () => {
  if (password.kind !== 'text') throw new Error('The sample is no text');
  expect(markText(password, 'Mat khẩu', '2').differences).toEqual([
    { kind: 'marks-part', given: 'Mat', expected: 'mật' },
    { kind: 'case', given: 'Mat', expected: 'mật' },
  ]);
  expect(markText(password, 'mật khẩu', '2').differences).toEqual([]);
  expect(markText(password, 'mật mã', '2').differences).toEqual([]);
  const old = bankedItem({ kind: 'text', id: 't', prompt: 'p', key: { accept: ['Nam'], tiers: ['case'] } }, '1');
  if (old.kind !== 'text') throw new Error('The sample is no text');
  expect(markText(old, 'nam', '1').differences).toEqual([{ kind: 'case', given: 'nam', expected: 'Nam' }]);
  expect(markText(old, 'Nam', '1').differences).toEqual([]);
  expect(markText(old, 'Lan', '1').differences).toEqual([]);
  expect(markText(old, 'Nam', '2').credit.numerator).toBe(0);
});
