import { expect, test } from 'vitest';
import { lessonItems, modulesOf } from '#domain/item/content-from-tree.ts';
import { checksOfLesson } from '#domain/item/module-items.ts';
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
