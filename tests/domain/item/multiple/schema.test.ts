import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

test('MULTIPLE-4 the key is ascending, whatever order the author wrote', () => {
  const yaml = `items:
  - id: nen-lam
    kind: multiple
    difficulty: middle
    prompt: Nào?
    choices: [{ id: a, text: Một }, { id: b, text: Hai }, { id: c, text: Ba }]
    key: [c, a]
`;
  expect(bankedFromYaml(yaml)).toEqual({
    kind: 'multiple',
    id: 'nen-lam',
    prompt: 'Nào?',
    choices: [
      { id: 'a', text: 'Một' },
      { id: 'b', text: 'Hai' },
      { id: 'c', text: 'Ba' },
    ],
    key: [0, 2],
  });
});
