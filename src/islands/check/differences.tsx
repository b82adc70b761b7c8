import { difference as words } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { DifferenceKind } from '#domain/text/align-words.ts';
import type { TextDifference } from '#domain/text/match-text.ts';

const labels: Readonly<Record<DifferenceKind, string>> = {
  encoding: words.encoding,
  case: words.case,
  punctuation: words.case,
  spelling: words.spelling,
  contractions: words.contractions,
  articles: words.articleAdded,
  homophones: words.homophones,
  keys: words.keys,
  marks: words.marks,
  'marks-part': words.marksPart,
  typo: words.typo,
};

interface DifferencesProps {
  readonly differences: readonly TextDifference[];
  readonly lang: 'vi' | 'en';
}

/** An accepted difference is never silent: people see, by kind, what they wrote and what it stands for. */
export function Differences({ differences, lang }: DifferencesProps): ReactNode {
  const lines = new Map<string, string[]>();
  for (const difference of differences) {
    const label = labelOf(difference);
    lines.set(label, [...(lines.get(label) ?? []), wordsOf(difference)]);
  }
  return [...lines].map(([label, words]) => (
    <p key={label}>
      {label} <span lang={lang}>{words.join('; ')}</span>
    </p>
  ));
}

const labelOf = ({ kind, given }: TextDifference): string => (given === '' ? words.articleMissing : labels[kind]);

/** "recieve → receive", or the one word that is missing or too many. */
const wordsOf = ({ given, expected }: TextDifference): string => [given, expected].filter(Boolean).join(' → ');
