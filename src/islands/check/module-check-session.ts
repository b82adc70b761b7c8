import { drawForm, type Form } from '#domain/attempt/draw-form.ts';
import { type Outcome, outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import type { Attempt, Draft } from '#domain/attempt/schema.ts';
import { type CompletionPorts, completionFromAttempt } from '#domain/completion/completion-from-attempt.ts';
import { didKeyFromPublicKey } from '#domain/completion/did-key.ts';
import type { RecordStore } from '#domain/completion/record-store.ts';
import type { Completion } from '#domain/completion/schema.ts';
import { kinds } from '#domain/item/kinds.ts';
import type { ItemBank } from '#domain/item/parse-bank.ts';
import { publishedBank } from '#domain/item/published-bank.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import type { Clock, Seconds, Sha256, Signer } from '#domain/shared/ports.ts';

/** What a module check works with. */
export interface SessionPorts {
  readonly records: RecordStore;
  readonly signer: Signer;
  readonly sha256: Sha256;
  readonly clock: Clock;
  bankBytes(digest: string): Promise<Uint8Array | undefined>;
  completionPorts(): Promise<CompletionPorts>;
}

/** A try under way: the draft as it is kept, and the form that it answers. */
export interface OpenTry {
  readonly draft: Draft;
  readonly bank: ItemBank;
  readonly form: Form;
}

/** A try that was sent. */
export interface FinishedTry extends OpenTry {
  readonly outcome: Outcome;
  readonly completion: Completion | undefined;
  /** False where the device could not keep the attempt: what it earned is gone with the page. */
  readonly isKept: boolean;
}

/** The bank of a digest; `undefined` where it is not at hand. */
export const loadBank = (digest: string, ports: SessionPorts): Promise<ItemBank | undefined> =>
  publishedBank(ports, digest, ports.sha256);

/**
 * The try that was left open, with the bank it was begun with; `undefined` where there is none, `bank-missing`
 * where that bank is not at hand: the answers then wait for it.
 */
export async function resumeTry(module: string, ports: SessionPorts): Promise<OpenTry | 'bank-missing' | undefined> {
  const draft = await ports.records.draft(module);
  if (!draft || draft.iss !== didKeyFromPublicKey(ports.signer.publicKey)) return undefined;
  const bank = await loadBank(draft.dig, ports);
  if (!bank) return 'bank-missing';
  const form = formOf(draft, bank, ports.sha256);
  // What an old tab or a broken store left behind must not keep the try from being sent.
  const responses = form.map(({ item }, at) => kinds[item.kind].parseDraft(item, draft.responses[at]) ?? null);
  return { draft: { ...draft, responses }, bank, form };
}

/** A new try: the form is drawn by the learner's key and the number of the try, and kept before anything is answered. */
export async function beginTry(bank: ItemBank, dig: string, ports: SessionPorts): Promise<OpenTry> {
  const iss = didKeyFromPublicKey(ports.signer.publicKey);
  const earlier = (await ports.records.attempts()).filter((attempt) => attempt.dig === dig && attempt.iss === iss);
  const att = earlier.length + 1;
  const responses = drawForm(bank, dig, { iss, att }, ports.sha256).map(() => null);
  const fresh: Draft = { version: 1, module: bank.module, dig, iss, att, startedAt: ports.clock(), responses };
  const draft = await ports.records.beginDraft(fresh);
  return { draft, bank, form: formOf(draft, bank, ports.sha256) };
}

/** What the try would be sent with: a response with parts missing is kept in the draft and counts as left out. */
export const wholeResponses = ({ form, draft }: Pick<OpenTry, 'form' | 'draft'>): Json[] =>
  form.map(({ item }, at) => kinds[item.kind].parseResponse(item, draft.responses[at]) ?? null);

/** The try with one response changed. */
export function respondIn(open: OpenTry, at: number, response: Json): OpenTry {
  const responses = open.draft.responses.map((earlier, index) => (index === at ? response : earlier));
  return { ...open, draft: { ...open.draft, responses } };
}

/**
 * Scores the try, makes the token where it passed, and keeps both; `sent-elsewhere` where another page of this
 * device sent the same try before. Rejects where signing fails; the draft then stays.
 */
export async function finishTry(
  open: OpenTry,
  endedAt: Seconds,
  ports: SessionPorts,
): Promise<FinishedTry | 'sent-elsewhere'> {
  const { bank, form } = open;
  const draft = { ...open.draft, responses: wholeResponses(open) };
  const outcome = outcomeFromResponses(bank, form, draft.responses);
  if (!outcome) throw new Error('The responses do not fit the form');
  const { score, maxScore, passed } = outcome;
  // A clock that was ahead at the beginning and is right now would make a token that ends before it begins.
  const startedAt = Math.min(draft.startedAt, endedAt);
  const attempt: Attempt = { ...draft, startedAt, endedAt, score, maxScore, passed };
  const completion = passed ? await completionOf(attempt, ports) : undefined;
  const kept = await ports.records.finish(attempt, completion).catch(() => 'failed' as const);
  if (kept === false) return 'sent-elsewhere';
  return { ...open, draft, outcome, completion, isKept: kept === true && ports.records.isPersistent };
}

async function completionOf(attempt: Attempt, ports: SessionPorts): Promise<Completion> {
  const earlier = (await ports.records.completions()).filter(({ claims }) => claims.iss === attempt.iss);
  return completionFromAttempt(
    attempt,
    Math.max(attempt.endedAt, ports.clock()),
    earlier.at(-1),
    await ports.completionPorts(),
  );
}

const formOf = ({ dig, iss, att }: Draft, bank: ItemBank, sha256: Sha256): Form =>
  drawForm(bank, dig, { iss, att }, sha256);
