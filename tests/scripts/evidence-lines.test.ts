import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEnd, maxTokenText, tokenFromLine } from '#domain/completion/token-link.ts';
import { linesFromChunks, type NumberedLine } from '../../scripts/evidence/lines.ts';

async function linesOf(chunks: Iterable<string>): Promise<NumberedLine[]> {
  async function* pieces(): AsyncGenerator<string> {
    yield* chunks;
  }
  const lines: NumberedLine[] = [];
  for await (const line of linesFromChunks(pieces())) lines.push(line);
  return lines;
}

test('LINK-4 wherever a text is cut into pieces, its lines and their numbers are those of the whole', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', ' ', '\uFEFF', '.') });
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (pieces) => {
      const expected = pieces
        .join('')
        .split(lineEnd)
        .flatMap((line, at) => (tokenFromLine(line) === undefined ? [] : [`${at + 1} ${tokenFromLine(line)}`]));
      const lines = await linesOf(pieces);
      expect(lines.map(({ number, text }) => `${number} ${tokenFromLine(text)}`)).toEqual(expected);
    }),
    { numRuns: 1_000, examples: [[['a\r', '', '\nb']]] },
  );
});

/** A text of so many characters, in pieces of 64 KiB. */
function* repeated(text: string, characters: number): Generator<string> {
  const piece = text.repeat(65_536 / text.length);
  for (let left = characters; left > 0; left -= piece.length) yield piece.slice(0, left);
}

test('a line of 100 MB is too long for a token without being held, and the next one has its number', async () => {
  const lines = await linesOf([...repeated('56', 100_000_000), '\r', '\n\n', 'abc']);
  expect(lines.map(({ number, text }) => [number, text.length])).toEqual([
    [1, maxTokenText + 1],
    [3, 3],
  ]);
});

test('white space before and after a token is no part of it, however much', async () => {
  const lines = await linesOf([...repeated(' ', 200_000), 'abc', ...repeated(' ', 200_000), '\nd']);
  expect(lines.map(({ number, text }) => `${number} ${tokenFromLine(text)}`)).toEqual(['1 abc', '2 d']);
});

test('what stands behind very much white space is part of the line', async () => {
  const [line] = await linesOf(['abc', ...repeated(' ', 200_000), 'd']);
  expect(tokenFromLine(line?.text ?? '')).toHaveLength(maxTokenText + 1);
});
