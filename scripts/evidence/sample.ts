import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drawForm, type Form } from '#domain/attempt/draw-form.ts';
import { outcomeFromResponses } from '#domain/attempt/outcome-from-responses.ts';
import { completionFromAttempt } from '#domain/completion/completion-from-attempt.ts';
import { didKeyFromPublicKey } from '#domain/completion/did-key.ts';
import { kinds } from '#domain/item/kinds.ts';
import { type BankIndexEntry, currentBank, type ItemBank } from '#domain/item/parse-bank.ts';
import { publishedBank } from '#domain/item/published-bank.ts';
import { utf8FromText } from '#domain/shared/bytes.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { createNobleSigner, createSecretKey, deflate, openBanks, sha256, systemClock } from '#wiring/node.ts';
import { exitCodes, printable, reportMisuse } from '../report.ts';

export const sampleUsage = `npm run evidence -- sample --module <mã mô-đun> --count <số> [--seed <hạt giống>] --out <tệp>
  Ghi các mã hoàn thành hợp lệ, mỗi dòng một mã, mỗi mã một khóa, để thử phần mềm.
  --seed  cùng hạt giống thì cùng từng byte`;

/** Where a sample's chance comes from: the platform, or a seed that repeats. */
interface Chance {
  readonly isSeeded: boolean;
  bytes(purpose: string, length: number): Uint8Array;
}

/** Writes valid tokens of a module's current bank, one a line. */
export async function sample(args: readonly string[]): Promise<number> {
  const options = optionsFromArgs(args);
  if (typeof options === 'string') return reportMisuse(options, sampleUsage);
  const banks = await openBanks();
  const entry = currentBank(banks.index ?? [], options.module);
  const bank = entry && (await publishedBank(banks, entry.dig, sha256));
  if (!entry || !bank) return reportMisuse(`Mô-đun “${options.module}” chưa có bộ câu hỏi đã công bố.`, sampleUsage);
  const file = await open(options.out, 'w');
  try {
    for (let at = 0; at < options.count; at++) {
      const token = await sampleToken(bank, entry, chanceFrom(options.seed, at));
      await file.write(`${token}\n`);
    }
  } finally {
    await file.close();
  }
  console.error(`Đã ghi ${options.count} mã vào ${printable(options.out)}.`);
  return exitCodes.fine;
}

interface SampleOptions {
  readonly module: string;
  readonly count: number;
  readonly seed: string | undefined;
  readonly out: string;
}

function optionsFromArgs(args: readonly string[]): SampleOptions | string {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args: [...args], options: { module: text, count: text, seed: text, out: text } });
    const { module, out, seed } = values;
    const count = Number(values.count);
    if (module === undefined || out === undefined || values.count === undefined) {
      return 'Cần --module, --count và --out.';
    }
    if (!/^\d+$/u.test(values.count) || !Number.isSafeInteger(count)) return '--count phải là một số nguyên không âm.';
    return { module, out, count, seed };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function sampleToken(bank: ItemBank, entry: BankIndexEntry, chance: Chance): Promise<string> {
  const signer = createNobleSigner(chance.isSeeded ? chance.bytes('key', 32) : createSecretKey());
  const iss = didKeyFromPublicKey(signer.publicKey);
  const form = drawForm(bank, entry.dig, { iss, att: 1 }, sha256);
  const responses = passingResponses(bank, form, chance);
  const outcome = outcomeFromResponses(bank, form, responses);
  if (!outcome?.passed) throw new Error(`The key of ${bank.module} does not pass its own check`);
  const times = sampleTimes(entry.published, chance);
  const attempt = {
    version: 1,
    module: bank.module,
    dig: entry.dig,
    iss,
    att: 1,
    responses,
    ...times,
    ...outcome,
  } as const;
  const ports = { signer, deflate, sha256, randomBytes: (length: number) => chance.bytes('jti', length) };
  return (await completionFromAttempt(attempt, times.endedAt, undefined, ports)).token;
}

/** Everything right but for a few items left out, as many as the pass mark bears at the most. */
function passingResponses(bank: ItemBank, form: Form, chance: Chance): Json[] {
  let responses: Json[] = form.map(({ item }) => kinds[item.kind].keyResponse(item));
  const [wanted = 0, first = 0] = chance.bytes('score', 2);
  for (let left = wanted % form.length; left > 0; left--) {
    const at = (first + left) % form.length;
    const fewer = responses.map((response, index) => (index === at ? null : response));
    if (!outcomeFromResponses(bank, form, fewer)?.passed) break;
    responses = fewer;
  }
  return responses;
}

/** published ≤ st < et ≤ iat ≤ now; with a seed, always the five minutes after publication. */
function sampleTimes(published: number, chance: Chance): { startedAt: number; endedAt: number } {
  if (chance.isSeeded) return { startedAt: published, endedAt: published + 300 };
  const span = systemClock() - published;
  const duration = Math.max(1, Math.min(300, span));
  const [high = 0, low = 0] = chance.bytes('time', 2);
  const startedAt = published + Math.floor(((high * 256 + low) / 65_536) * Math.max(0, span - duration));
  return { startedAt, endedAt: startedAt + duration };
}

function chanceFrom(seed: string | undefined, at: number): Chance {
  if (seed === undefined) return { isSeeded: false, bytes: (_, length) => randomBytes(length) };
  return {
    isSeeded: true,
    bytes: (purpose, length) => sha256(utf8FromText(`${seed}|${at}|${purpose}`)).subarray(0, length),
  };
}
