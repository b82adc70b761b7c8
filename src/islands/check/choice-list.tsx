import type { ReactNode } from 'react';
import { Inline } from './inline.tsx';

/** One of the things to choose from. `value` is what a form sends for it. */
export interface ListedChoice {
  readonly value: number;
  readonly text: string;
}

interface ChoiceListProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly choices: readonly ListedChoice[];
  /** Left out where the browser alone keeps what is chosen, until somebody asks it. */
  isChosen?(value: number): boolean;
  /** Whether what was chosen is right, once it was scored; `undefined` before. */
  isRight?(value: number): boolean | undefined;
  onChoose?(value: number): void;
  /** The id of an input that something else on the page is a label of; the list's own words stay its name. */
  idOf?(value: number): string;
}

/** Radio buttons or checkboxes, the browser's own, as large as a thumb. */
export function ChoiceList({ type, name, choices, isChosen, isRight, onChoose, idOf }: ChoiceListProps): ReactNode {
  const markOf = (value: number): string | undefined => {
    const right = isChosen?.(value) ? isRight?.(value) : undefined;
    return right === undefined ? undefined : right ? 'right' : 'wrong';
  };
  return (
    <ul className="choices">
      {choices.map(({ value, text }) => {
        const id = idOf?.(value);
        const wordsId = id && `${id}-words`;
        return (
          <li key={value}>
            <label className="choice" data-mark={markOf(value)}>
              <input
                type={type}
                name={name}
                value={value}
                id={id}
                aria-labelledby={wordsId}
                checked={isChosen?.(value)}
                onChange={() => onChoose?.(value)}
              />
              <span id={wordsId}>
                <Inline text={text} />
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
