import { moduleCheck } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';

/** What stands in the way of sending a check. */
export type Hindrance = 'unanswered' | 'clock' | 'sign' | 'sent';

/** Where the focus goes: to the overview as to a screen of its own, and to what hinders. */
export const overviewId = 'check-overview';
export const summaryId = 'check-summary';

interface HinderedProps {
  readonly hindrance: Hindrance | undefined;
  readonly clock: ReactNode;
  readonly unanswered: readonly number[];
  onGoTo(at: number): void;
}

const hindranceWords = {
  sign: [moduleCheck.signFailed, moduleCheck.signFailedText],
  sent: [moduleCheck.sentElsewhere, moduleCheck.sentElsewhereText],
} as const;

/** Why nothing was sent, at the top, with the focus on it. */
export function Hindered({ hindrance, clock, unanswered, onGoTo }: HinderedProps): ReactNode {
  switch (hindrance) {
    case undefined:
      return null;
    case 'clock':
      return (
        <div id={summaryId} tabIndex={-1}>
          {clock}
        </div>
      );
    case 'unanswered':
      return (
        <div className="message error" role="alert" id={summaryId} tabIndex={-1}>
          <h2>{fillIn(moduleCheck.unanswered, { count: unanswered.length })}</h2>
          <p>{moduleCheck.unansweredHint}</p>
          <ul>
            {unanswered.map((at) => (
              <li key={at}>
                <ItemLink at={at} words={fillIn(moduleCheck.goToItem, { number: at + 1 })} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </div>
      );
    default: {
      const [title, text] = hindranceWords[hindrance];
      return (
        <div className="message error" role="alert" id={summaryId} tabIndex={-1}>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      );
    }
  }
}

interface OverviewProps {
  readonly responses: readonly Json[];
  onGoTo(at: number): void;
}

/** Which items are answered and which are not, before anything is sent. */
export function Overview({ responses, onGoTo }: OverviewProps): ReactNode {
  return (
    <section className="overview" aria-labelledby={overviewId}>
      <h2 id={overviewId} tabIndex={-1}>
        {moduleCheck.overview}
      </h2>
      <ol>
        {responses.map((response, at) => {
          const state = response === null ? moduleCheck.stateOpen : moduleCheck.stateAnswered;
          return (
            <li key={`${at}`} data-answered={response !== null}>
              <ItemLink
                at={at}
                words={`${fillIn(moduleCheck.goToItem, { number: at + 1 })}: ${state}`}
                onGoTo={onGoTo}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function ItemLink({ at, words, onGoTo }: { at: number; words: string; onGoTo(at: number): void }): ReactNode {
  return (
    <a
      href={`#check-item-${at}`}
      onClick={(event) => {
        event.preventDefault();
        onGoTo(at);
      }}
    >
      {words}
    </a>
  );
}
