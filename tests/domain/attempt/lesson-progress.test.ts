import { expect, test } from 'vitest';
import { progressFromPractice } from '#domain/attempt/lesson-progress.ts';
import { practiceSchema } from '#domain/attempt/schema.ts';

const practiceItem = (id: string, key = 'nowadays') => ({ id, key });
const lesson = { module: 'tai-khoan', lesson: 'mat-khau', items: [practiceItem('mot'), practiceItem('hai')] };
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
  const grown = { ...lesson, items: [...lesson.items, practiceItem('ba')] };
  expect(progressFromPractice(grown, practice)).toEqual({ right: 2, total: 3, state: 'begun' });
});

test('PROGRESS-1 a lesson without items is never done', () => {
  expect(progressFromPractice({ ...lesson, items: [] }, [])).toEqual({ right: 0, total: 0, state: 'not-begun' });
});

test.each([
  ['under the key that the item has counts', 'nowadays', 1],
  ['under another key does not', 'formerly', 0],
  ['without a key counts', undefined, 1],
])('PROGRESS-2 an answer %s', (_, key, right) => {
  const progress = progressFromPractice({ ...lesson, items: [practiceItem('mot')] }, [given('mot', true, { key })]);
  expect(progress).toEqual({ right, total: 1, state: right === 1 ? 'done' : 'begun' });
});

test('PROGRESS-2 an item that was answered again after its key changed is done, and stays so when the key comes back', () => {
  const practice = [given('mot', true, { key: 'formerly' }), given('mot', true, { key: 'nowadays' })];
  for (const key of ['formerly', 'nowadays']) {
    expect(progressFromPractice({ ...lesson, items: [practiceItem('mot', key)] }, practice).state).toBe('done');
  }
});
