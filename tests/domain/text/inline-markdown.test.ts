import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFromInlineMarkdown, spansFromInlineMarkdown } from '#domain/text/inline-markdown.ts';

test.each([
  ['chỉ chữ', [['text', 'chỉ chữ']]],
  [
    'Mật khẩu **khó đoán** nhất?',
    [
      ['text', 'Mật khẩu '],
      ['strong', 'khó đoán'],
      ['text', ' nhất?'],
    ],
  ],
  [
    '*một* `hai`',
    [
      ['emphasis', 'một'],
      ['text', ' '],
      ['code', 'hai'],
    ],
  ],
  [
    'Nói <En>Good morning</En>.',
    [
      ['text', 'Nói '],
      ['english', 'Good morning'],
      ['text', '.'],
    ],
  ],
  ['2 * 3 = 6', [['text', '2 * 3 = 6']]],
  ['**hở', [['text', '**hở']]],
  ['', []],
])('spans of "%s"', (source, spans) => {
  expect(spansFromInlineMarkdown(source).map(({ kind, text }) => [kind, text])).toEqual(spans);
});

test('other markup is plain text, so that no item brings elements into a page', () => {
  const source = '<script>alert(1)</script> [a](javascript:b) ![c](d)';
  expect(spansFromInlineMarkdown(source)).toEqual([{ kind: 'text', text: source }]);
});

test('the words alone', () => {
  expect(plainFromInlineMarkdown('Gõ **Nam**, <En>Good *day*</En> `x`')).toBe('Gõ Nam, Good *day* x');
});

test('any text is cut into spans that are not empty and add up to no more than the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '`', 'a', ' ', '<En>', '</En>') }), (source) => {
      const spans = spansFromInlineMarkdown(source);
      expect(spans.every(({ text }) => text !== '')).toBe(true);
      expect(plainFromInlineMarkdown(source).length).toBeLessThanOrEqual(source.length);
    }),
  );
});
