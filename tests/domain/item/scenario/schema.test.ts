import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const yaml = `items:
  - id: goi-la
    kind: scenario
    difficulty: easy
    prompt: Làm gì?
    scenes:
      - id: dau
        text: Máy reo.
        choices:
          - { id: a, text: "Nghe ma\u0301y", to: giua, feedback: Thử xem. }
          - { id: b, text: Thôi, to: tot }
      - { id: giua, text: Họ giục., choices: [{ id: a, text: Cúp, to: tot }, { id: b, text: Trả tiền, to: xau }] }
    ends:
      - { id: tot, text: Yên., credit: full }
      - { id: xau, text: Mất., credit: none }
`;

test('SCENARIO-4 without ids and feedback; `to` counts through the scenes and then the ends; text in NFC', () => {
  expect(bankedFromYaml(yaml)).toEqual({
    kind: 'scenario',
    id: 'goi-la',
    prompt: 'Làm gì?',
    scenes: [
      {
        text: 'Máy reo.',
        choices: [
          { text: 'Nghe máy', to: 1 },
          { text: 'Thôi', to: 2 },
        ],
      },
      {
        text: 'Họ giục.',
        choices: [
          { text: 'Cúp', to: 2 },
          { text: 'Trả tiền', to: 3 },
        ],
      },
    ],
    ends: [
      { text: 'Yên.', credit: 'full' },
      { text: 'Mất.', credit: 'none' },
    ],
  });
});
