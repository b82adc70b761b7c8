import { check, moduleCheck } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useRef } from 'react';
import { noExplanation } from '#domain/item/explanation.ts';
import type { ItemScore } from '#domain/item/score-item.ts';
import type { Scoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { percentOf, pointsFromHundredths } from '../format.ts';
import { LevelLine } from '../level-line.tsx';
import { Feedback, stateOfScore } from './feedback.tsx';
import { Inline } from './inline.tsx';
import { type KindView, type KindViews, viewOf } from './kind-view.tsx';
import type { ItemNote, ModuleCheckProps } from './module-check.tsx';
import type { FinishedTry } from './module-check-session.ts';

interface ResultProps extends Pick<ModuleCheckProps, 'notes' | 'certificateHref' | 'levelOf'> {
  readonly finished: FinishedTry;
  readonly views: KindViews;
  onAgain(): void;
}

/** What the try gave, what it earned, and every item explained. */
export function Result({ finished, views, notes, certificateHref, levelOf, onAgain }: ResultProps): ReactNode {
  const { outcome, form, draft, bank, completion, isKept } = finished;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <div className={outcome.passed ? 'message done' : 'message warning'}>
        <h2 tabIndex={-1} ref={heading} data-passed={outcome.passed}>
          {outcome.passed ? moduleCheck.passed : moduleCheck.notPassed}
        </h2>
        <p className="score">{fillIn(moduleCheck.score, wordsOfScore(outcome))}</p>
        <p>{fillIn(moduleCheck.passMark, { percent: bank.passPercent })}</p>
        {completion ? (
          <>
            <p>{isKept ? moduleCheck.tokenReady : moduleCheck.tokenMemory}</p>
            <LevelLine token={completion.token} levelOf={levelOf} />
          </>
        ) : (
          <p>{moduleCheck.notPassedText}</p>
        )}
        <div className="button-row">
          {completion && (
            // What the device keeps is found by its number; the token itself would stay in the browser's history.
            <a
              className="button primary"
              href={`${certificateHref}#${isKept ? completion.claims.jti : completion.token}`}
            >
              {moduleCheck.toCertificate}
            </a>
          )}
          <button type="button" className="button" onClick={onAgain}>
            {moduleCheck.otherForm}
          </button>
        </div>
      </div>
      <h2>{moduleCheck.review}</h2>
      <ol className="choices">
        {form.map(({ item }, at) => {
          const score = outcome.items[at];
          return (
            score && (
              <ReviewedItem
                key={item.id}
                item={item}
                view={viewOf(views, item.kind)}
                place={fillIn(moduleCheck.itemOf, { number: at + 1, count: form.length })}
                response={draft.responses[at] ?? null}
                score={score}
                scoring={bank.scoring}
                note={notes[item.id]}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}

interface ReviewedItemProps {
  readonly item: FinishedTry['form'][number]['item'];
  readonly view: KindView;
  readonly place: string;
  readonly response: Json;
  readonly score: ItemScore;
  readonly scoring: Scoring;
  readonly note: ItemNote | undefined;
}

function ReviewedItem({ item, view, place, response, score, scoring, note }: ReviewedItemProps): ReactNode {
  return (
    <li className="item">
      <p>
        <span className="number">{place}</span>
        <strong>
          <Inline text={item.prompt} />
        </strong>
      </p>
      <div>
        <span className="quiet">{check.yourAnswer}</span>{' '}
        {response === null ? <em>{check.leftOut}</em> : <view.Response item={item} response={response} />}
      </div>
      <Feedback
        view={view}
        shown={{ item, shown: [], explanation: note ?? noExplanation }}
        response={response}
        scoring={scoring}
        state={stateOfScore(score)}
        isRevealed
      />
      <p className="small quiet">
        {fillIn(moduleCheck.points, wordsOfScore(score))}
        {note && (
          <>
            {' · '}
            <a href={note.lesson.href}>{fillIn(moduleCheck.backToLesson, { title: note.lesson.title })}</a>
          </>
        )}
      </p>
    </li>
  );
}

const wordsOfScore = ({ score, maxScore }: { readonly score: number; readonly maxScore: number }) => ({
  score: pointsFromHundredths(score),
  max: pointsFromHundredths(maxScore),
  percent: percentOf(score, maxScore),
});
