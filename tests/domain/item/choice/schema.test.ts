import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const yaml = (more: string): string => `items:
  - id: do-dai
    kind: choice
    difficulty: easy
    use: evidence
    prompt: "Nào **khó**?"
    hint: Nghĩ đến độ dài.
    feedback: Càng dài càng tốt.
    choices:
      - { id: a, text: "hoa\u0300", feedback: Sai. }
      - { id: b, text: "bốn từ" }
    key: b
${more}`;

const banked = {
  kind: 'choice',
  id: 'do-dai',
  prompt: 'Nào **khó**?',
  choices: [
    { id: 'a', text: 'hoà' },
    { id: 'b', text: 'bốn từ' },
  ],
  key: 1,
};

test('CHOICE-4 BANK-1 choices without feedback, text in NFC, the key an index, no hint', () => {
  expect(bankedFromYaml(yaml(''))).toEqual(banked);
});

test.each([
  ['points: 100', {}],
  ['points: 150', { points: 150 }],
  ['shuffle: true', {}],
  ['shuffle: false', { shuffle: false }],
])('CHOICE-4 BANK-1 "%s" adds %j', (line, more) => {
  expect(bankedFromYaml(yaml(`    ${line}\n`))).toEqual({ ...banked, ...more });
});
