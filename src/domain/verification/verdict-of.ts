import type { CompletionClaims } from '../completion/schema.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Problem } from '../shared/problem.ts';
import { claimsProblem, isClaims } from './check-claims.ts';
import { contentOf } from './check-content.ts';
import { signatureProblem } from './check-signature.ts';
import { timeProblems } from './check-time.ts';
import { headerProblem, isProblem, isRecord, parsePayload, splitToken } from './open-token.ts';
import { verificationProblems as found } from './problems.ts';
import { regrade } from './regrade.ts';
import {
  type Level,
  type StepName,
  stepNames,
  type Verdict,
  type VerificationContext,
  type VerificationStep,
} from './schema.ts';

/** What was found so far: the problems of each step that ran, and what later steps and readers need. */
interface Findings {
  readonly problems: Map<StepName, readonly Problem[]>;
  claims?: Verdict['claims'];
  regrade?: Verdict['regrade'];
}

/**
 * Verifies a completion token, steps 1 to 8 (VER-1 to VER-8): pure, without network, the same answer for
 * the same context. Never throws for a token, however broken; problems are findings, not exceptions.
 */
export async function verdictOf(token: string, context: VerificationContext): Promise<Verdict> {
  const findings: Findings = { problems: new Map() };
  const claims = await openToken(token, context, findings);
  if (claims) await weighContent(claims, context, findings);
  return verdictFromFindings(findings);
}

/** Steps 1 to 5; the first refusal ends the run. */
async function openToken(
  token: string,
  { verifySignature }: VerificationContext,
  findings: Findings,
): Promise<CompletionClaims | undefined> {
  const note = (step: StepName, problem: Problem | undefined): boolean => {
    findings.problems.set(step, problem ? [problem] : []);
    return problem === undefined;
  };
  const parts = splitToken(token);
  if (isProblem(parts)) return void note('form', parts);
  note('form', undefined);
  if (!note('header', headerProblem(parts.header))) return undefined;
  const payload = parsePayload(parts.payload);
  if (isProblem(payload)) return void note('parse', payload);
  note('parse', undefined);
  const json: Json = payload.json;
  if (isRecord(json)) findings.claims = json;
  if (!note('claims', claimsProblem(json)) || !isClaims(json)) return undefined;
  return note('signature', await signatureProblem(json.iss, parts, verifySignature)) ? json : undefined;
}

/** Steps 6 to 8; each runs when what it needs is at hand, whatever the others say. */
async function weighContent(
  claims: CompletionClaims,
  { banks, sha256, now }: VerificationContext,
  findings: Findings,
): Promise<void> {
  const content = await contentOf(claims, banks, sha256);
  findings.problems.set('content', content.problems);
  if (content.bank) {
    const { regrade: result, problem } = regrade(claims, content.bank, sha256);
    findings.problems.set('regrade', problem ? [problem] : []);
    if (result) findings.regrade = result;
  } else if (content.hasUnknownItem) {
    findings.problems.set('regrade', [found.E_ITEM_UNKNOWN()]);
  }
  if (content.entry) findings.problems.set('time', timeProblems(claims, content.entry.published, now));
}

const isRefusal = ({ code }: Problem): boolean => code.startsWith('E_');
const isOpen = ({ code }: Problem): boolean => code.startsWith('N_');

function verdictFromFindings({ problems: byStep, claims = null, regrade }: Findings): Verdict {
  const steps = stepNames.map((step): VerificationStep => ({ step, outcome: stepOutcome(byStep.get(step)) }));
  const problems = [...byStep.values()].flat();
  return {
    verdict: problems.some(isRefusal) ? 'refused' : problems.some(isOpen) ? 'could-not-run' : 'verified',
    level: levelOf(steps),
    problems,
    steps,
    claims,
    ...(regrade && { regrade }),
  };
}

function stepOutcome(problems: readonly Problem[] | undefined): VerificationStep['outcome'] {
  if (!problems) return 'not-run';
  if (problems.some(isRefusal)) return 'failed';
  return problems.some(isOpen) ? 'not-run' : 'passed';
}

/** None where steps 1 to 5 or 7 refuse; E1 where 1 to 8 pass; otherwise E0. */
function levelOf(steps: readonly VerificationStep[]): Level | null {
  const outcomes = new Map(steps.map(({ step, outcome }) => [step, outcome]));
  const isOpened = ['form', 'header', 'parse', 'claims', 'signature'] as const;
  if (!isOpened.every((step) => outcomes.get(step) === 'passed')) return null;
  if (outcomes.get('regrade') === 'failed') return null;
  const isWeighed = ['content', 'regrade', 'time'] as const;
  return isWeighed.every((step) => outcomes.get(step) === 'passed') ? 'E1' : 'E0';
}
