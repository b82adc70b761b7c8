import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

test('MATCH-4 the key is for each left, in order, the index of its right', () => {
  const yaml = `items:
  - id: ghep
    kind: match
    difficulty: middle
    prompt: Ghép.
    lefts: [{ id: sang, text: Sáng }, { id: toi, text: Tối }]
    rights: [{ id: ge, text: Evening }, { id: gm, text: Morning }, { id: bye, text: Bye }]
    key: { toi: ge, sang: gm }
`;
  expect(bankedFromYaml(yaml)).toMatchObject({ kind: 'match', id: 'ghep', key: [1, 0] });
});
