import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

test('TF-3 the key is a boolean', () => {
  const yaml = `items:
  - { id: dung-lai, kind: true-false, difficulty: easy, prompt: Đúng không?, key: false, feedback: Sai. }
`;
  expect(bankedFromYaml(yaml)).toEqual({ kind: 'true-false', id: 'dung-lai', prompt: 'Đúng không?', key: false });
});
