import { expect, test } from 'vitest';
import { progressFromPractice } from '#domain/attempt/lesson-progress.ts';
import { practiceSchema } from '#domain/attempt/schema.ts';

const lesson = { module: 'tai-khoan', lesson: 'mat-khau', items: ['mot', 'hai'] };
const given = (item: string, right: boolean, more: object = {}) =>
  practiceSchema.parse({ version: 1, module: 'tai-khoan', lesson: 'mat-khau', item, right, at: 0, ...more });

test.each([
  ['nothing was given', [], { right: 0, total: 2, state: 'not-begun' }],
  ['one was wrong', [given('mot', false)], { right: 0, total: 2, state: 'begun' }],
  ['one was right', [given('mot', true)], { right: 1, total: 2, state: 'begun' }],
  ['one was right twice', [given('mot', true), given('mot', true)], { right: 1, total: 2, state: 'begun' }],
  ['each was right', [given('mot', true), given('hai', true)], { right: 2, total: 2, state: 'done' }],
  [
    'each was right after some tries',
    [given('hai', false), given('mot', true), given('hai', true)],
    { right: 2, total: 2, state: 'done' },
  ],
  [
    'a wrong answer after it was done takes nothing back',
    [given('mot', true), given('hai', true), given('mot', false)],
    { right: 2, total: 2, state: 'done' },
  ],
  [
    'another lesson’s practice does not count',
    [given('mot', true, { lesson: 'khac' }), given('hai', true, { lesson: 'khac' })],
    { right: 0, total: 2, state: 'not-begun' },
  ],
  [
    'another module’s practice does not count',
    [given('mot', true, { module: 'khac' })],
    { right: 0, total: 2, state: 'not-begun' },
  ],
  ['an item that is gone makes it begun at most', [given('cu', true)], { right: 0, total: 2, state: 'begun' }],
])('PROGRESS-1 %s', (_, practice, progress) => {
  expect(progressFromPractice(lesson, practice)).toEqual(progress);
});

test('PROGRESS-1 an item that was added later opens a lesson that was done', () => {
  const practice = [given('mot', true), given('hai', true)];
  const grown = { ...lesson, items: ['mot', 'hai', 'ba'] };
  expect(progressFromPractice(grown, practice)).toEqual({ right: 2, total: 3, state: 'begun' });
});

test('PROGRESS-1 a lesson without items is never done', () => {
  expect(progressFromPractice({ ...lesson, items: [] }, [])).toEqual({ right: 0, total: 0, state: 'not-begun' });
});
