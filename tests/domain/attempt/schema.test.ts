import { expect, test } from 'vitest';
import { attemptSchema, draftSchema, practiceSchema } from '#domain/attempt/schema.ts';

const draft = {
  version: 1,
  module: 'tai-khoan',
  dig: 'A'.repeat(43),
  iss: 'did:key:zDnaexample',
  att: 1,
  startedAt: 1_795_493_216,
  responses: [0, null, [0, 2], 'hoà', [null, 1]],
};
const attempt = { ...draft, endedAt: 1_795_493_300, score: 80, maxScore: 100, passed: true };
const practice = { version: 1, module: 'tai-khoan', lesson: 'mat-khau', item: 'mot', right: true, at: 0 };

test('what is kept is read back as it was', () => {
  expect(draftSchema.parse(draft)).toEqual(draft);
  expect(attemptSchema.parse(attempt)).toEqual(attempt);
  expect(practiceSchema.parse(practice)).toEqual(practice);
});

test.each([
  ['another version', draftSchema, { ...draft, version: 2 }],
  ['a short digest', draftSchema, { ...draft, dig: 'A'.repeat(42) }],
  ['try 0', draftSchema, { ...draft, att: 0 }],
  ['half a second', draftSchema, { ...draft, startedAt: 0.5 }],
  ['a time before 1970', draftSchema, { ...draft, startedAt: -1 }],
  ['a response that is no JSON', draftSchema, { ...draft, responses: [undefined] }],
  ['an attempt without its end', attemptSchema, { ...attempt, endedAt: undefined }],
  ['half a hundredth', attemptSchema, { ...attempt, score: 0.5 }],
  ['practice of another version', practiceSchema, { ...practice, version: 2 }],
  ['practice of an item whose id is none', practiceSchema, { ...practice, item: 'Một' }],
])('not kept: %s', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});
