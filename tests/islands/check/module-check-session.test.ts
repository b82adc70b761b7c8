import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deflate } from '#adapters/fflate/deflate.ts';
import { createMemoryRecordStore } from '#adapters/memory/record-store.ts';
import { createNobleSigner, createSecretKey, verifySignature } from '#adapters/noble/p256.ts';
import { sha256 } from '#adapters/noble/sha256.ts';
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import { kinds } from '#domain/item/kinds.ts';
import { bankIndexSchema, currentBank } from '#domain/item/parse-bank.ts';
import { base64urlFromBytes } from '#domain/shared/bytes.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import {
  beginTry,
  type FinishedTry,
  finishTry as finishTryAnywhere,
  loadBank,
  type OpenTry,
  respondIn,
  resumeTry,
  type SessionPorts,
  wholeResponses,
} from '#islands/check/module-check-session.ts';
import { bankOf } from '../../domain/item/sample-items.ts';

const index = bankIndexSchema.parse(JSON.parse(readFileSync('public/banks/index.json', 'utf8')));
const entry = currentBank(index, 'ta-chao-hoi');
const dig = entry?.dig ?? '';
const published = entry?.published ?? 0;
const bankBytes = async (digest: string): Promise<Uint8Array> =>
  Uint8Array.from(readFileSync(`public/banks/${digest}.json`));

function session(clock: { now: number }): SessionPorts {
  const signer = createNobleSigner(createSecretKey());
  return {
    records: createMemoryRecordStore(),
    signer,
    sha256,
    clock: () => clock.now,
    bankBytes,
    completionPorts: async () => ({
      signer,
      deflate,
      sha256,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    }),
  };
}

async function begin(ports: SessionPorts): Promise<OpenTry> {
  const bank = await loadBank(dig, ports);
  if (!bank) throw new Error('the current bank is not there');
  return beginTry(bank, dig, ports);
}

async function finishTry(open: OpenTry, endedAt: number, ports: SessionPorts): Promise<FinishedTry> {
  const finished = await finishTryAnywhere(open, endedAt, ports);
  if (finished === 'sent-elsewhere') throw new Error('the try was sent before');
  return finished;
}

const answeredRightly = (open: OpenTry): OpenTry =>
  open.form.reduce((sofar, { item }, at) => respondIn(sofar, at, kinds[item.kind].keyResponse(item)), open);

const levelOf = async (token: string, now: number): Promise<string | null> => {
  const banks = { index, complete: true, bankBytes };
  return (await verdictOf(token, { now, banks, sha256, verifySignature })).level;
};

test('a clock that was ahead at the beginning and was set right still gives a token that holds', async () => {
  const clock = { now: published + 500_000 };
  const ports = session(clock);
  const open = answeredRightly(await begin(ports));
  clock.now = published + 1000;
  const { completion } = await finishTry(open, ports.clock(), ports);
  expect(completion?.claims).toMatchObject({ st: clock.now, et: clock.now, iat: clock.now });
  expect(await levelOf(completion?.token ?? '', clock.now)).toBe('E1');
});

test('tries are numbered by what this key has sent for this bank, and each token names the one before', async () => {
  const clock = { now: published + 1000 };
  const ports = session(clock);
  const first = await finishTry(answeredRightly(await begin(ports)), clock.now, ports);
  const second = await finishTry(answeredRightly(await begin(ports)), clock.now, ports);
  expect([first.draft.att, second.draft.att]).toEqual([1, 2]);
  expect(first.completion?.claims.prev).toBeUndefined();
  expect(second.completion?.claims.prev).toMatch(/^[\w-]{22}$/u);
  expect(await levelOf(second.completion?.token ?? '', clock.now)).toBe('E1');
});

test('an open try is found again as it was left; a sent one is not', async () => {
  const ports = session({ now: published + 1000 });
  const open = respondIn(await begin(ports), 0, null);
  await ports.records.saveDraft(open.draft);
  expect(await resumeTry('ta-chao-hoi', ports)).toMatchObject({ draft: open.draft });
  await finishTry(open, published + 2000, ports);
  expect(await resumeTry('ta-chao-hoi', ports)).toBeUndefined();
});

test('an open try waits for its bank where that is not at hand', async () => {
  const ports = session({ now: published + 1000 });
  await begin(ports);
  expect(await resumeTry('ta-chao-hoi', { ...ports, bankBytes: async () => undefined })).toBe('bank-missing');
  expect(await resumeTry('ta-chao-hoi', ports)).toMatchObject({ draft: { att: 1 } });
});

test('STORE-2 a response that no item could have given is left out when the try is taken up again', async () => {
  const ports = session({ now: published + 1000 });
  const open = answeredRightly(await begin(ports));
  const responses = [{ broken: true }, ...open.draft.responses.slice(1, -2)];
  await ports.records.saveDraft({ ...open.draft, responses });
  const resumed = await resumeTry('ta-chao-hoi', ports);
  if (!resumed || resumed === 'bank-missing') throw new Error('the try was not taken up');
  expect(resumed.draft.responses).toEqual([null, ...open.draft.responses.slice(1, -2), null, null]);
  expect((await finishTry(resumed, published + 2000, ports)).outcome.passed).toBe(false);
});

test('STORE-2 TF-1 a response with a part missing is kept and found again, and sent as one left out', async () => {
  const bank = bankOf([
    {
      kind: 'true-false',
      id: 'otp',
      prompt: 'Đúng không?',
      key: false,
      reasons: [
        { id: 'a', text: 'Một' },
        { id: 'b', text: 'Hai' },
      ],
      reason: 1,
    },
  ]);
  const bytes = bytesFromBank(bank);
  const ports = { ...session({ now: published + 1000 }), bankBytes: async () => bytes };
  const open = respondIn(await beginTry(bank, base64urlFromBytes(sha256(bytes)), ports), 0, [0, null]);
  expect(wholeResponses(open)).toEqual([null]);
  await ports.records.saveDraft(open.draft);
  const resumed = await resumeTry(bank.module, ports);
  if (!resumed || resumed === 'bank-missing') throw new Error('the try was not taken up');
  expect(resumed.draft.responses).toEqual([[0, null]]);
  const finished = await finishTry(resumed, published + 2000, ports);
  expect([finished.draft.responses, finished.outcome.score]).toEqual([[null], 0]);
  expect((await ports.records.attempts()).map(({ responses }) => responses)).toEqual([[null]]);
});

test('a try that passed is shown with its token where the device cannot keep it', async () => {
  const ports = session({ now: published + 1000 });
  const open = answeredRightly(await begin(ports));
  const records = { ...ports.records, finish: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  const finished = await finishTry(open, published + 2000, { ...ports, records });
  expect(finished.isKept).toBe(false);
  expect(await levelOf(finished.completion?.token ?? '', published + 2000)).toBe('E1');
});

test('a bank whose bytes are not what its digest says is not asked', async () => {
  const ports = { ...session({ now: published }), bankBytes: async () => new TextEncoder().encode('{}') };
  expect(await loadBank(dig, ports)).toBeUndefined();
});

test('a try that was sent is not sent again, and a late save does not bring its draft back', async () => {
  const ports = session({ now: published + 1000 });
  const open = answeredRightly(await begin(ports));
  await finishTry(open, published + 2000, ports);
  expect(await finishTryAnywhere(open, published + 2000, ports)).toBe('sent-elsewhere');
  await ports.records.saveDraft(open.draft);
  expect(await ports.records.draft('ta-chao-hoi')).toBeUndefined();
  expect(await ports.records.attempts()).toHaveLength(1);
  expect(await ports.records.completions()).toHaveLength(1);
});

test('beginning twice takes up the answers that are there', async () => {
  const ports = session({ now: published + 1000 });
  const open = answeredRightly(await begin(ports));
  await ports.records.saveDraft(open.draft);
  expect((await begin(ports)).draft).toEqual(open.draft);
});
