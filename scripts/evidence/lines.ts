import { lineEnd, maxTokenText } from '#domain/completion/token-link.ts';

/** A line that is not blank, with its number from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a text that comes in pieces, by LINK-4. However long a line is, little more than a piece of it is
 * held: of one with more than `maxTokenText` characters its beginning comes and its last character, enough to be
 * too long for a token.
 */
export async function* linesFromChunks(chunks: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 1;
  let line = '';
  let isAfterReturn = false;
  for await (const chunk of chunks) {
    if (chunk === '') continue;
    // CR LF may stand in two pieces, and is one end.
    const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    isAfterReturn = chunk.endsWith('\r');
    const [rest = '', ...more] = text.split(lineEnd);
    line = extended(line, rest);
    for (const next of more) {
      if (line.trim() !== '') yield { number, text: line };
      number++;
      line = extended('', next);
    }
  }
  if (line.trim() !== '') yield { number, text: line };
}

/** A line with what follows in it, cut short where it is too long to hold a token. */
function extended(line: string, more: string): string {
  const text = line === '' ? more.trimStart() : line + more;
  if (text.length <= maxTokenText) return text;
  const trimmed = text.trimEnd();
  // White space at the end is no part of a line, unless more follows.
  if (trimmed.length <= maxTokenText) return text.slice(0, maxTokenText);
  return trimmed.slice(0, maxTokenText) + trimmed.slice(-1);
}
