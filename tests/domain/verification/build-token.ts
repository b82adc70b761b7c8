import { deflate } from '#adapters/fflate/deflate.ts';
import { createNobleSigner } from '#adapters/noble/p256.ts';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { verifySignature } from '#adapters/web-crypto/p256.ts';
import { drawForm } from '#domain/attempt/draw-form.ts';
import type { FormSeed } from '#domain/attempt/form-seed.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import { didKeyFromPublicKey } from '#domain/completion/did-key.ts';
import { lowSFromSignature } from '#domain/completion/low-s.ts';
import { bytesFromClaims } from '#domain/completion/payload.ts';
import { type CompletionClaims, tokenHeader } from '#domain/completion/schema.ts';
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import { kinds } from '#domain/item/kinds.ts';
import { type BankIndexEntry, type ItemBank, parseBank } from '#domain/item/parse-bank.ts';
import { base64urlFromBytes, utf8FromText } from '#domain/shared/bytes.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import type { Signer } from '#domain/shared/ports.ts';
import { stepNames, type Verdict, type VerificationContext } from '#domain/verification/schema.ts';

/** A bank with every kind of item; its form takes seven of the nine, and 50 % pass. */
export const bank: ItemBank = bankFromJson({
  v: 1,
  module: 'thu-nghiem',
  version: 1,
  lang: 'vi',
  passPercent: 50,
  scoring: '1',
  form: { size: 7, rule: 'seeded-1' },
  items: [
    choiceItem('a1', 0),
    choiceItem('a2', 1),
    choiceItem('a3', 2),
    { kind: 'multiple', id: 'b1', prompt: '?', choices: choicesOf('x', 'y', 'z'), key: [0, 2] },
    { kind: 'true-false', id: 'c1', prompt: '?', key: true },
    { kind: 'order', id: 'd1', prompt: '?', choices: choicesOf('x', 'y', 'z'), key: [2, 0, 1] },
    { kind: 'match', id: 'e1', prompt: '?', lefts: choicesOf('l', 'm'), rights: choicesOf('r', 's'), key: [1, 0] },
    { kind: 'number', id: 'f1', prompt: '?', key: { value: '10', tolerance: '0', unit: 'kg' } },
    { kind: 'text', id: 'g1', prompt: '?', key: { accept: ['Hello'], tiers: ['encoding', 'case'] } },
  ],
});
export const bankBytes = bytesFromBank(bank);
export const digest = digestOf(bankBytes);

/** When the bank was published, and when tokens are verified, in seconds. */
export const published = 1_795_000_000;
export const now = published + 10_000;

export const entry: BankIndexEntry = { module: bank.module, version: bank.version, dig: digest, published };

/** A key that is made of one repeated byte. */
export const keyOf = (byte: number): Signer => createNobleSigner(new Uint8Array(32).fill(byte));
export const learner = keyOf(7);
export const stranger = keyOf(9);

export function digestOf(bytes: Uint8Array): string {
  return base64urlFromBytes(sha256(bytes));
}

/** Claims that reach E1, everything answered rightly, by a seed of one's own where given. */
export function rightClaims(seed?: { readonly nonce: string }, form = formOf(seed)): CompletionClaims {
  const r = form.map(({ item }) => kinds[item.kind].keyResponse(item));
  const outcome = outcomeFromResponses(bank, form, r);
  if (!outcome) throw new Error('The key does not fit its own bank');
  return {
    v: 1,
    iss: didKeyFromPublicKey(learner.publicKey),
    jti: 'AAECAwQFBgcICQoLDA0ODw',
    iat: published + 1_200,
    st: published + 1_000,
    et: published + 1_100,
    mod: bank.module,
    dig: digest,
    r,
    sc: [outcome.score, outcome.maxScore],
    att: 1,
    kc: 'software',
  };
}

/** The form of the right claims. */
export function formOf(seed: FormSeed = { iss: didKeyFromPublicKey(learner.publicKey), att: 1 }) {
  return drawForm(bank, digest, seed, sha256);
}

/** What is changed on the way from claims to token; the rest stays as it should be, and is signed. */
export interface Change {
  readonly claims?: Readonly<Record<string, Json>>;
  readonly without?: readonly string[];
  readonly text?: (canonical: string) => string;
  readonly payload?: (utf8: Uint8Array) => Uint8Array;
  readonly deflated?: (bytes: Uint8Array) => Uint8Array;
  readonly header?: string;
  readonly signature?: (lowS: Uint8Array) => Uint8Array;
  readonly signer?: Signer;
}

/** A token with exactly the given change. */
export async function tokenWith(change: Change = {}): Promise<string> {
  const same = <Value>(value: Value): Value => value;
  const claims: Record<string, Json> = { ...rightClaims(), ...change.claims };
  for (const name of change.without ?? []) delete claims[name];
  const canonical = new TextDecoder().decode(bytesFromClaims(claims as unknown as CompletionClaims));
  const text = (change.text ?? same)(canonical);
  const payload = (change.deflated ?? same)(deflate((change.payload ?? same)(utf8FromText(text))));
  const header = base64urlFromBytes(utf8FromText(change.header ?? tokenHeader));
  const signed = `${header}.${base64urlFromBytes(payload)}`;
  const signature = lowSFromSignature(await (change.signer ?? learner).sign(utf8FromText(signed)));
  return `${signed}.${base64urlFromBytes((change.signature ?? same)(signature))}`;
}

/** A token whose payload, once inflated, is this text. */
export const tokenOfText = (text: string): Promise<string> => tokenWith({ text: () => text });

/** A context whose list is complete and has the bank. */
export function contextWith(
  { index = [entry], complete = true, bytes = bankBytes }: BanksChange = {},
  time = now,
): VerificationContext {
  const shelf = bytes === 'missing' ? undefined : bytes;
  return {
    now: time,
    banks: {
      index: index === 'missing' ? undefined : index,
      complete,
      bankBytes: async (asked) => (asked === digest || digestOf(shelf ?? bankBytes) === asked ? shelf : undefined),
    },
    sha256,
    verifySignature,
  };
}
interface BanksChange {
  readonly index?: BankIndexEntry[] | 'missing';
  readonly complete?: boolean;
  /** What stands under the bank's digest, or under its own. */
  readonly bytes?: Uint8Array | 'missing';
}

export const codesOf = ({ problems }: Verdict): string[] => problems.map(({ code }) => code);

/** A step log as one word a step, in order: `+` passed, `!` failed, `-` not run. */
export function logOf({ steps }: Verdict): string {
  const signs = { passed: '+', failed: '!', 'not-run': '-' } as const;
  if (steps.map(({ step }) => step).join() !== stepNames.join()) throw new Error('The steps are not the 13 in order');
  return steps.map(({ outcome }) => signs[outcome]).join('');
}

export function bankFromJson(json: Json): ItemBank {
  const parsed = parseBank(json);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.bank;
}

export function choiceItem(id: string, key: number): Json {
  return { kind: 'choice', id, prompt: '?', choices: choicesOf('x', 'y', 'z'), key };
}

function choicesOf(...ids: readonly string[]): Json {
  return ids.map((id) => ({ id, text: id }));
}
