import { expect, test } from 'vitest';
import { scoreResponse } from '#domain/item/score-response.ts';
import { bankedItem } from '../sample-items.ts';

test.each([
  ['the same text', 'mật khẩu', [], 100],
  ['tone placement, declared', 'tài khỏan', ['encoding'], 100],
  ['tone placement, not declared', 'tài khỏan', ['case'], 100],
  ['capitals, declared', 'Mật Khẩu!', ['encoding', 'case'], 100],
  ['capitals, not declared', 'Mật khẩu', ['encoding'], 0],
  ['no marks, in full', 'mat khau', ['encoding', 'case', 'marks'], 100],
  ['no marks, in part', 'mat khau', ['encoding', 'case', 'marks-part'], 50],
  ['no marks and capitals, in part', 'MAT KHAU', ['encoding', 'case', 'marks-part'], 50],
  ['no marks, not declared', 'mat khau', ['encoding', 'case'], 0],
  ['the second accepted text', 'tài khoản', ['encoding', 'case'], 100],
  ['another word', 'mật mã', ['encoding', 'case', 'marks'], 0],
])('TEXTITEM-2 %s', (_, response, tiers, score) => {
  const key = { accept: ['mật khẩu', 'tài khoản'], tiers };
  expect(scoreResponse(bankedItem({ kind: 'text', id: 't', prompt: 'p', key }), response)?.score).toBe(score);
});
