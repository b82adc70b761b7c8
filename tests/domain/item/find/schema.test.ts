import { expect, test } from 'vitest';
import { bankedFromYaml, bankedItem } from '../sample-items.ts';

const yaml = `items:
  - id: tin-la
    kind: find
    difficulty: easy
    prompt: Chỗ nào lạ?
    screen:
      title: "Tin nha\u0306\u0301n"
      parts:
        - { id: ai, role: sender, text: Số lạ }
        - { id: duong, role: link, text: la.example, feedback: Lạ. }
        - { id: ma, role: number, text: "12" }
    key: [ma, duong]
`;

test('FIND-4 parts without feedback in the author’s order, the key ascending, text in NFC', () => {
  expect(bankedFromYaml(yaml)).toEqual({
    kind: 'find',
    id: 'tin-la',
    prompt: 'Chỗ nào lạ?',
    screen: {
      title: 'Tin nhắn',
      parts: [
        { id: 'ai', role: 'sender', text: 'Số lạ' },
        { id: 'duong', role: 'link', text: 'la.example' },
        { id: 'ma', role: 'number', text: '12' },
      ],
    },
    key: [1, 2],
  });
});

test('FIND-4 a bank with a role that came later is read', () => {
  const parts = [
    { id: 'a', role: 'hologram', text: 'A' },
    { id: 'b', role: 'text', text: 'B' },
  ];
  expect(bankedItem({ kind: 'find', id: 'i', prompt: 'p', screen: { title: 'T', parts }, key: [0] }).kind).toBe('find');
});
