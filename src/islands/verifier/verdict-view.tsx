import { verifier as words } from 'virtual:strings/vi';
import { type ReactNode, useState } from 'react';
import { fillIn } from '#domain/text/fill-in.ts';
import type { StepName, Verdict } from '#domain/verification/schema.ts';
import { Icon } from '../check/icons.tsx';
import { Inline } from '../check/inline.tsx';
import { type KindViews, viewOf } from '../check/kind-view.tsx';
import { loadKindViews } from '../check/load-kind-views.ts';
import { percentOf, pointsFromHundredths, timeFromSeconds } from '../format.ts';
import { wordsOfLevel } from '../level-words.ts';
import type { VerifierInput } from './verify-inputs.ts';

const verdictWords = { verified: words.verified, refused: words.refused, 'could-not-run': words.couldNotRun } as const;
const verdictIcons = { verified: 'right', refused: 'wrong', 'could-not-run': 'partly' } as const;
const outcomeWords = { passed: words.stepPassed, failed: words.stepFailed, 'not-run': words.stepNotRun } as const;
const stepWords: Readonly<Record<StepName, string>> = {
  form: words.stepForm,
  header: words.stepHeader,
  parse: words.stepParse,
  claims: words.stepClaims,
  signature: words.stepSignature,
  content: words.stepContent,
  regrade: words.stepRegrade,
  time: words.stepTime,
  replay: words.stepReplay,
  holder: words.stepHolder,
  centre: words.stepCentre,
  status: words.stepStatus,
  policy: words.stepPolicy,
};

interface VerdictViewProps {
  readonly input: VerifierInput;
  readonly verdict: Verdict;
  titleOf(module: string): string;
}

/** One verdict with its level, what the token says, the findings, and the step log; the answers only on request. */
export function VerdictView({ input, verdict, titleOf }: VerdictViewProps): ReactNode {
  const level = wordsOfLevel(verdict.level);
  return (
    <article className="verdict" data-verdict={verdict.verdict} data-level={verdict.level ?? ''}>
      <h2 className="word">
        <Icon name={verdictIcons[verdict.verdict]} />
        {verdictWords[verdict.verdict]}
      </h2>
      <p>
        <strong>{level.name}</strong>
        <br />
        {level.meaning}
      </p>
      <ClaimsView verdict={verdict} titleOf={titleOf} />
      {verdict.problems.length > 0 && (
        <>
          <h3>{words.findings}</h3>
          <ul>
            {verdict.problems.map(({ code, title, message, hint }) => (
              <li key={code}>
                <strong>{title.vi}</strong> <code>{code}</code>
                <br />
                {message.vi} {hint.vi}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.steps}</summary>
        <ol className="step-log">
          {verdict.steps.map(({ step, outcome }) => (
            <li key={step}>
              <span>{stepWords[step]}</span>
              <span>{outcomeWords[outcome]}</span>
            </li>
          ))}
        </ol>
      </details>
      <Answers verdict={verdict} />
      <p className="small quiet">{fillIn(words.sourceLine, { source: input.source, line: input.line })}</p>
    </article>
  );
}

function ClaimsView({ verdict: { claims, steps }, titleOf }: Pick<VerdictViewProps, 'verdict' | 'titleOf'>): ReactNode {
  const isSigned = steps.some(({ step, outcome }) => step === 'signature' && outcome === 'passed');
  if (!claims || !isSigned) return null;
  const [got, possible] = Array.isArray(claims['sc']) ? claims['sc'].map(Number) : [];
  const score = {
    score: pointsFromHundredths(got ?? 0),
    max: pointsFromHundredths(possible ?? 0),
    percent: percentOf(got ?? 0, possible ?? 1),
  };
  const rows: readonly (readonly [string, string])[] = [
    [words.module, titleOf(String(claims['mod']))],
    [words.score, fillIn(words.scoreText, score)],
    [words.begun, timeFromSeconds(Number(claims['st']))],
    [words.ended, timeFromSeconds(Number(claims['et']))],
    [words.issued, `${timeFromSeconds(Number(claims['iat']))} (${words.deviceClock})`],
    [words.attempt, String(claims['att'])],
    [words.code, String(claims['jti'])],
    [words.learner, String(claims['iss'])],
  ];
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name} className="facts-row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The answers are the learner's: whoever verifies sees them only after asking. */
function Answers({ verdict: { regrade, claims } }: { verdict: Verdict }): ReactNode {
  const [isOpen, open] = useState(false);
  const [views, setViews] = useState<KindViews | undefined>();
  if (!regrade) return null;
  const responses = Array.isArray(claims?.['r']) ? claims['r'] : [];
  const toggle = (isNowOpen: boolean): void => {
    open(isNowOpen);
    if (isNowOpen) void loadKindViews(regrade.form.map(({ item }) => item.kind)).then(setViews);
  };
  return (
    <details onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{words.showAnswers}</summary>
      {isOpen && views && (
        <ol aria-label={words.answers}>
          {regrade.form.map(({ item }, at) => {
            const { Response } = viewOf(views, item.kind);
            const response = responses[at] ?? null;
            return (
              <li key={item.id}>
                <Inline text={item.prompt} />
                <br />
                {response === null ? <em>{words.leftOut}</em> : <Response item={item} response={response} />}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
