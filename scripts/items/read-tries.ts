import { open, readFile } from 'node:fs/promises';
import { attemptsFromExport } from '#domain/attempt/attempts-export.ts';
import { attemptProblems } from '#domain/attempt/problems.ts';
import type { ExportedAttempt } from '#domain/attempt/schema.ts';
import { type ScoredTry, tryFromExport, tryIdOf } from '#domain/attempt/scored-try.ts';
import { tokenFromText } from '#domain/completion/token-link.ts';
import type { ItemBank } from '#domain/item/parse-bank.ts';
import { publishedBank } from '#domain/item/published-bank.ts';
import { parseUtf8 } from '#domain/shared/bytes.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { isClaims } from '#domain/verification/check-claims.ts';
import { verificationProblems } from '#domain/verification/problems.ts';
import type { VerificationContext } from '#domain/verification/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { type EvidenceLine, linesOf } from '../evidence/sources.ts';

/** A try that was found in a file, with its bank, or why there is none; `source` says where. */
export type FoundTry =
  | { readonly source: string; readonly dig: string; readonly bank: ItemBank; readonly scored: ScoredTry }
  | { readonly source: string; readonly problem: Problem };

/** Reads the tries of files: exports of attempts, and what `evidence verify` reads. */
export function createTryReader(context: VerificationContext): (path: string) => AsyncGenerator<FoundTry> {
  const banks = new Map<string, Promise<ItemBank | undefined>>();
  const bankOf = (dig: string): Promise<ItemBank | undefined> => {
    const bank = banks.get(dig) ?? publishedBank(context.banks, dig, context.sha256);
    banks.set(dig, bank);
    return bank;
  };

  async function fromExported(attempt: ExportedAttempt | undefined, path: string, source: string): Promise<FoundTry> {
    if (!attempt) return { source, problem: attemptProblems.A_ATTEMPT_BROKEN() };
    const bank = await bankOf(attempt.dig);
    // Learners are numbered within their file.
    const scored = tryFromExport(attempt, bank, `${path}#${attempt.learner}`, context.sha256);
    if (bank && scored.ok) return { source, dig: attempt.dig, bank, scored: scored.value };
    const [problem = attemptProblems.A_BANK_UNKNOWN()] = scored.ok ? [] : scored.problems;
    return { source, problem };
  }

  async function fromLine({ source, text }: EvidenceLine): Promise<FoundTry> {
    if (text === undefined) return { source, problem: verificationProblems.N_SOURCE_UNREADABLE() };
    const { verdict, claims, regrade, problems } = await verdictOf(tokenFromText(text), context);
    if (verdict !== 'verified' || !regrade || !isClaims(claims)) {
      const code = problems.find((problem) => !problem.code.startsWith('W_'))?.code ?? verdict;
      return { source, problem: attemptProblems.A_TOKEN_UNVERIFIED({ code }) };
    }
    const { dig, iss, att, nonce, r: responses } = claims;
    const id = tryIdOf(dig, nonce === undefined ? { iss, att } : { nonce }, context.sha256);
    const { bank, form, outcome } = regrade;
    return { source, dig, bank, scored: { id, learner: iss, isPassedOnly: true, form, responses, outcome } };
  }

  return async function* triesOf(path) {
    const file = await readExport(path);
    if (file === 'unreadable') yield { source: path, problem: verificationProblems.N_SOURCE_UNREADABLE() };
    else if (file === 'tokens') for await (const line of linesOf(path)) yield fromLine(line);
    else if (!file.ok) yield* file.problems.map((problem) => ({ source: path, problem }));
    else for (const [at, attempt] of file.value.entries()) yield fromExported(attempt, path, `${path}#${at + 1}`);
  };
}

type ReadExport = ReturnType<typeof attemptsFromExport> | 'tokens' | 'unreadable';

/** What an export holds; any file that does not begin as JSON may hold tokens. */
async function readExport(path: string): Promise<ReadExport> {
  try {
    return (await beginsAsJson(path)) ? attemptsFromExport(parseUtf8(await readFile(path)) ?? '') : 'tokens';
  } catch {
    return 'unreadable';
  }
}

/** Whether a file's first character that is no white space opens a list or an object. */
async function beginsAsJson(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4096) });
    return /^[[{]/u.test(buffer.subarray(0, bytesRead).toString('utf8').trimStart());
  } finally {
    await file.close();
  }
}
