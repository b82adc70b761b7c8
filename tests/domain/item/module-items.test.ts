import { expect, test } from 'vitest';
import { lessonItems, modulesOf } from '#domain/item/content-from-tree.ts';
import { checksOfLesson, isEvidence, scoredPractice } from '#domain/item/module-items.ts';
import { contentOf, type Files, item, itemsPath, lesson, lessonPath } from './sample-content.ts';

const checksIn = (changes: Files): string[][] => {
  const content = contentOf(changes);
  const lessons = modulesOf(content).flatMap((module) => lessonItems(content, module));
  return lessons.flatMap(checksOfLesson).map((check) => check.map(({ id }) => id));
};

const three = `items:\n${item('mot')}${item('hai', ', use: evidence')}${item('ba', ', use: practice')}`;

test.each([
  ['all practice items in one check where there is no <Check>', { [itemsPath]: three }, [['mot', 'ba']]],
  [
    'the items of each <Check>, in its order',
    { [itemsPath]: three, [lessonPath]: lesson('mat-khau', '<Check items="ba mot" />\n') },
    [['ba', 'mot']],
  ],
  [
    'a check for each <Check>',
    {
      [itemsPath]: three,
      [lessonPath]: lesson('mat-khau', '<Check items="ba" />\n\nChữ.\n\n<Check items="mot" />\n'),
    },
    [['ba'], ['mot']],
  ],
  ['no check where all items are for evidence', { [itemsPath]: `items:\n${item('mot', ', use: evidence')}` }, []],
  ['no check where there are no items', { [itemsPath]: undefined }, []],
])('ITEM-2 %s', (_, changes, checks) => {
  expect(checksIn(changes)).toEqual(checks);
});

const task = '  - { id: viec, kind: task, prompt: Làm đi., steps: [{ id: a, text: Một }, { id: b, text: Hai }] }\n';

test('TASK-1 ITEM-2 a task stands in the lesson’s checks, in its place', () => {
  expect(checksIn({ [itemsPath]: `items:\n${item('mot')}${task}` })).toEqual([['mot', 'viec']]);
  const body = lesson('mat-khau', '<Check items="viec mot" />\n');
  expect(checksIn({ [itemsPath]: `items:\n${item('mot')}${task}`, [lessonPath]: body })).toEqual([['viec', 'mot']]);
});

test('TASK-1 PROGRESS-1 a task is no evidence, and no item that progress waits for', () => {
  const content = contentOf({ [itemsPath]: `${three}${task}` });
  const items = modulesOf(content)
    .flatMap((module) => lessonItems(content, module))
    .flatMap((lesson) => lesson.items);
  expect(items.filter((placed) => isEvidence(placed.item)).map((placed) => placed.item.id)).toEqual(['mot', 'hai']);
  expect(scoredPractice(items).map(({ id }) => id)).toEqual(['mot', 'ba']);
});
