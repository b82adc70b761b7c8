import type { ReactNode } from 'react';
import { type Span, spansFromInlineMarkdown } from '#domain/text/inline-markdown.ts';

/** An item's text with its inline marks; English is marked as such for screen readers. */
export function Inline({ text }: { text: string }): ReactNode {
  return spansFromInlineMarkdown(text).map((span, at) => (
    <InlineSpan key={`${at}${span.text}`} kind={span.kind}>
      {span.text}
    </InlineSpan>
  ));
}

/** What stands within one inline mark. */
export function InlineSpan({ kind, children }: { kind: Span['kind']; children: ReactNode }): ReactNode {
  switch (kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'english':
      return <span lang="en">{children}</span>;
    default:
      return children;
  }
}
