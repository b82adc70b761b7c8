import type { ReactNode } from 'react';
import { Inline } from './inline.tsx';

/** What is said in a recording, in its language, one line for each of its own. */
export const Transcript = ({ text, lang }: { text: string; lang: 'en' | 'vi' }): ReactNode => (
  <p className="transcript" lang={lang}>
    <Inline text={text} />
  </p>
);
