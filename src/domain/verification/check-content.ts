import type { CompletionClaims } from '../completion/schema.ts';
import { type BankIndexEntry, type ItemBank, type ParsedBank, parseBank } from '../item/parse-bank.ts';
import { base64urlFromBytes, parseUtf8 } from '../shared/bytes.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Sha256 } from '../shared/ports.ts';
import type { Problem } from '../shared/problem.ts';
import { verificationProblems as found } from './problems.ts';
import type { PublishedBanks } from './schema.ts';

/** What step 6 found: the bank where its bytes are at hand and right, its entry in the list, and the problems. */
export interface Content {
  readonly bank: ItemBank | undefined;
  /** The bank's bytes are right, but it holds an item of a kind that this program does not know. */
  readonly hasUnknownItem: boolean;
  readonly entry: BankIndexEntry | undefined;
  readonly problems: readonly Problem[];
}

/** Step 6, content: the bank was published, its bytes give the digest, and it is the token's module. */
export async function contentOf(claims: CompletionClaims, banks: PublishedBanks, sha256: Sha256): Promise<Content> {
  const entry = banks.index?.find(({ dig }) => dig === claims.dig);
  const bytes = await banks.bankBytes(claims.dig);
  const parsed = bytes && bankFromBytes(bytes, claims.dig, sha256);
  const bank = parsed?.ok ? parsed.bank : undefined;
  return {
    bank,
    hasUnknownItem: parsed?.ok === false && parsed.reason === 'item-unknown',
    entry,
    problems: problemsOfContent(claims, banks, entry, parsed),
  };
}

function problemsOfContent(
  claims: CompletionClaims,
  banks: PublishedBanks,
  entry: BankIndexEntry | undefined,
  parsed: ParsedBank | undefined,
): Problem[] {
  if (!entry) {
    const isUnknown = banks.index !== undefined && banks.complete;
    return isUnknown ? [found.E_DIGEST_UNKNOWN(), found.W_MANIFEST_UNSIGNED()] : [found.N_BANK_MISSING()];
  }
  const module = parsed?.ok ? parsed.bank.module : entry.module;
  if (parsed?.ok === false && parsed.reason === 'malformed') {
    return [found.E_BANK_CORRUPT(), found.W_MANIFEST_UNSIGNED()];
  }
  if (module !== claims.mod) return [found.E_MODULE_MISMATCH(), found.W_MANIFEST_UNSIGNED()];
  if (!parsed) return [found.N_BANK_MISSING()];
  if (!parsed.ok && parsed.reason === 'newer') return [found.N_BANK_NEWER()];
  return [found.W_MANIFEST_UNSIGNED()];
}

/** Thousands of tokens name the same few banks: what bytes gave once, they give again. */
const parsedBanks = new WeakMap<Uint8Array, { readonly digest: string; readonly parsed: ParsedBank }>();

/** The bank in these bytes; `malformed` too where they do not give the digest. */
function bankFromBytes(bytes: Uint8Array, digest: string, sha256: Sha256): ParsedBank {
  const known = parsedBanks.get(bytes);
  if (known?.digest === digest) return known.parsed;
  const text = base64urlFromBytes(sha256(bytes)) === digest ? parseUtf8(bytes) : undefined;
  const parsed: ParsedBank = text === undefined ? { ok: false, reason: 'malformed' } : parseBank(parseJson(text));
  parsedBanks.set(bytes, { digest, parsed });
  return parsed;
}
