/** A stretch of a prompt, a choice or a feedback. */
export interface Span {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code' | 'english';
  readonly text: string;
}

const marks = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|<En>(?<english>.+?)<\/En>/gu;

/**
 * The spans of an item's text: **strong**, *emphasis*, `code` and `<En>English words</En>`. Everything
 * else is plain text, other markup included, so that no item can bring elements into a page.
 */
export function spansFromInlineMarkdown(source: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of source.matchAll(marks)) {
    if (match.index > end) spans.push({ kind: 'text', text: source.slice(end, match.index) });
    spans.push(spanFromGroups(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < source.length) spans.push({ kind: 'text', text: source.slice(end) });
  return spans;
}

/** The words alone, for a `<select>`, a search index or a message. */
export const plainFromInlineMarkdown = (source: string): string =>
  spansFromInlineMarkdown(source)
    .map((span) => span.text)
    .join('');

function spanFromGroups({ strong, emphasis, code, english }: Record<string, string | undefined>): Span {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  return { kind: 'english', text: english ?? '' };
}
