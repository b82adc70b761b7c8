import type { ReactNode } from 'react';
import { type Span, spansFromInlineMarkdown } from '#domain/text/inline-markdown.ts';

/** An item's text with its inline marks; English is marked as such for screen readers. */
export function Inline({ text }: { text: string }): ReactNode {
  return spansFromInlineMarkdown(text).map((span, at) => <InlineSpan key={`${at}${span.text}`} span={span} />);
}

function InlineSpan({ span: { kind, text } }: { span: Span }): ReactNode {
  switch (kind) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'code':
      return <code>{text}</code>;
    case 'english':
      return <span lang="en">{text}</span>;
    default:
      return text;
  }
}
