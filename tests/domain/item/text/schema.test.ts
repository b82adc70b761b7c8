import { expect, test } from 'vitest';
import { bankedFromYaml } from '../sample-items.ts';

const yaml = (key: string): string =>
  `items:\n  - { id: go, kind: text, difficulty: easy, prompt: Gõ gì?, answerLang: en, key: ${key} }\n`;

test('TEXTITEM-4 the tiers are encoding and case unless the author says otherwise; accepted texts are NFC', () => {
  const decomposed = 'ho\u0061\u0300';
  expect(bankedFromYaml(yaml(`{ accept: [${decomposed}, Nam] }`))).toEqual({
    kind: 'text',
    id: 'go',
    prompt: 'Gõ gì?',
    key: { accept: ['hoà', 'Nam'], tiers: ['encoding', 'case'] },
  });
  expect(bankedFromYaml(yaml('{ accept: [a], tiers: [marks] }'))).toMatchObject({ key: { tiers: ['marks'] } });
});
