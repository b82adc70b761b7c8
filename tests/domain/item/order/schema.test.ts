import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

test('ORDER-4 the key is the list of indices in the right order', () => {
  const yaml = `items:
  - id: thu-tu
    kind: order
    difficulty: hard
    prompt: Xếp lại.
    choices: [{ id: doi, text: Đổi }, { id: khoa, text: Khóa }, { id: bao, text: Báo }]
    key: [khoa, bao, doi]
`;
  expect(bankedFromYaml(yaml)).toMatchObject({ kind: 'order', id: 'thu-tu', key: [1, 2, 0] });
});
