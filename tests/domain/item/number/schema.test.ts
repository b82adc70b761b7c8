import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const yaml = (key: string): string =>
  `items:\n  - { id: so, kind: number, difficulty: easy, prompt: Mấy?, key: ${key} }\n`;

test.each([
  ['{ value: 5 }', { value: '5', tolerance: '0' }],
  ['{ value: "1.50", tolerance: 1 }', { value: '1.50', tolerance: '1' }],
  ['{ value: "5", unit: \u0111o\u0302\u0300ng }', { value: '5', tolerance: '0', unit: 'đồng' }],
])('NUMBER-4 %s is kept as strings', (authored, key) => {
  expect(bankedFromYaml(yaml(authored))).toEqual({ kind: 'number', id: 'so', prompt: 'Mấy?', key });
});
