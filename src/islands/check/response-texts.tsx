import type { ReactNode } from 'react';
import { Inline } from './inline.tsx';

interface ResponseTextsProps {
  readonly texts: readonly string[];
  readonly isOrdered?: boolean;
}

/** Several things of a response, one a line. */
export function ResponseTexts({ texts, isOrdered = false }: ResponseTextsProps): ReactNode {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {texts.map((text, at) => (
        <li key={`${at}${text}`}>
          <Inline text={text} />
        </li>
      ))}
    </List>
  );
}
