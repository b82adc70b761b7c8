import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didKeyFromPublicKey } from '#domain/completion/did-key.ts';
import { base64urlFromBytes } from '#domain/shared/bytes.ts';
import { stepNames } from '#domain/verification/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import {
  bank,
  codesOf,
  contextWith,
  keyOf,
  logOf,
  now,
  published,
  rightClaims,
  stranger,
  tokenWith,
} from './build-token.ts';

const context = contextWith();

test('VER-10 the 13 steps have their names and their order for ever', () => {
  expect(stepNames).toEqual([
    'form',
    'header',
    'parse',
    'claims',
    'signature',
    'content',
    'regrade',
    'time',
    'replay',
    'holder',
    'centre',
    'status',
    'policy',
  ]);
});

test('VER-11 a right token is verified at E1, and the log says which steps ran', async () => {
  const verdict = await verdictOf(await tokenWith(), context);
  expect(verdict).toMatchObject({ verdict: 'verified', level: 'E1', claims: rightClaims() });
  expect(codesOf(verdict)).toEqual(['W_MANIFEST_UNSIGNED', 'W_TIME_UNPROVEN']);
  expect(verdict.steps).toEqual([
    { step: 'form', outcome: 'passed' },
    { step: 'header', outcome: 'passed' },
    { step: 'parse', outcome: 'passed' },
    { step: 'claims', outcome: 'passed' },
    { step: 'signature', outcome: 'passed' },
    { step: 'content', outcome: 'passed' },
    { step: 'regrade', outcome: 'passed' },
    { step: 'time', outcome: 'passed' },
    { step: 'replay', outcome: 'not-run' },
    { step: 'holder', outcome: 'not-run' },
    { step: 'centre', outcome: 'not-run' },
    { step: 'status', outcome: 'not-run' },
    { step: 'policy', outcome: 'not-run' },
  ]);
});

test('VER-7 a verdict holds what was asked and what was earned', async () => {
  const { regrade } = await verdictOf(await tokenWith(), context);
  expect(regrade?.bank).toEqual(bank);
  expect(regrade?.form).toHaveLength(7);
  expect(regrade?.outcome).toMatchObject({ score: 700, maxScore: 700, passed: true });
});

test('VER-9 the same token in the same context gives the same verdict', async () => {
  const token = await tokenWith();
  expect(await verdictOf(token, contextWith())).toEqual(await verdictOf(token, contextWith()));
});

test('VER-12 refused beats could-not-run: the time is wrong and the bank is missing', async () => {
  const token = await tokenWith({ claims: { iat: now + 601 } });
  const verdict = await verdictOf(token, contextWith({ bytes: 'missing' }));
  expect(codesOf(verdict)).toEqual(['N_BANK_MISSING', 'E_TIME_FUTURE', 'W_TIME_UNPROVEN']);
  expect(verdict).toMatchObject({ verdict: 'refused', level: 'E0' });
  expect(logOf(verdict)).toBe('+++++--!-----');
});

test('VER-9 each of steps 6 to 8 runs whatever the others found', async () => {
  const token = await tokenWith({ claims: { mod: 'mo-dun-khac', sc: [600, 700], et: published } });
  const verdict = await verdictOf(token, context);
  expect(codesOf(verdict)).toEqual([
    'E_MODULE_MISMATCH',
    'W_MANIFEST_UNSIGNED',
    'E_SCORE_MISMATCH',
    'E_TIME_ORDER',
    'W_TIME_TOO_FAST',
    'W_TIME_UNPROVEN',
  ]);
  expect(logOf(verdict)).toBe('+++++!!!-----');
  expect(verdict.level).toBeNull();
});

describe('VER-11 no claim gives a level', () => {
  test.each(['webcrypto', 'wrapped', 'software'])('kc %s is information only', async (kc) => {
    expect(await verdictOf(await tokenWith({ claims: { kc } }), context)).toMatchObject({ level: 'E1' });
  });

  test('a token with aud and nonce is at E1, with the form that the nonce draws', async () => {
    const nonce = 'thu-thach-1';
    const token = await tokenWith({ claims: { ...rightClaims({ nonce }), aud: 'did:web:x.example', nonce } });
    expect(await verdictOf(token, context)).toMatchObject({ verdict: 'verified', level: 'E1' });
  });

  test('the answers to one nonce are not those to another', async () => {
    const claims = { ...rightClaims({ nonce: 'thu-thach-1' }), aud: 'did:web:x.example', nonce: 'thu-thach-2' };
    const verdict = await verdictOf(await tokenWith({ claims }), context);
    expect(verdict).toMatchObject({ verdict: 'refused', level: null });
    expect(logOf(verdict)).toBe('++++++!+-----');
  });

  test('prev is carried and changes nothing', async () => {
    const token = await tokenWith({ claims: { prev: 'AAECAwQFBgcICQoLDA0ODw' } });
    expect(await verdictOf(token, context)).toMatchObject({ verdict: 'verified', level: 'E1' });
  });
});

describe('whatever is changed in a token, it is not taken', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  test('VER-1 cut off at any place it is refused', async () => {
    const token = await tokenWith();
    for (let length = 0; length < token.length; length++) {
      const verdict = await verdictOf(token.slice(0, length), context);
      expect(verdict, `${length} characters`).toMatchObject({ verdict: 'refused', level: null });
      expect(codesOf(verdict)).toEqual(['E_FORM']);
    }
  });

  test('VER-5 with the next character of the alphabet at any place it is refused', async () => {
    const token = await tokenWith();
    for (const [at, character] of [...token].entries()) {
      const other = alphabet[(alphabet.indexOf(character) + 1) % 64] ?? '';
      const verdict = await verdictOf(token.slice(0, at) + other + token.slice(at + 1), context);
      expect(verdict, `at ${at}`).toMatchObject({ verdict: 'refused', level: null });
    }
  });

  test('VER-5 with any one character replaced by any other it is refused with one code, and nothing is thrown', async () => {
    const token = await tokenWith();
    const replaced = fc
      .tuple(
        fc.nat(token.length - 1),
        fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
      )
      .filter(([at, character]) => token[at] !== character);
    await fc.assert(
      fc.asyncProperty(replaced, async ([at, character]) => {
        const verdict = await verdictOf(token.slice(0, at) + character + token.slice(at + 1), context);
        expect(verdict).toMatchObject({ verdict: 'refused', level: null });
        expect(codesOf(verdict)).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  });

  test('VER-5 with a character added, taken out or swapped it is refused', async () => {
    const token = await tokenWith();
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom(...alphabet, '.', ' '), async (at, character) => {
        const [left, right] = [token.slice(0, at), token.slice(at)];
        const swapped = left + token[at + 1] + token[at] + token.slice(at + 2);
        for (const changed of [left + character + right, left + right.slice(1), swapped]) {
          if (changed === token) continue;
          expect(await verdictOf(changed, context)).toMatchObject({ verdict: 'refused', level: null });
        }
      }),
    );
  });

  test('VER-5 any claim that is changed without signing again is E_SIG', async () => {
    const [header, , signature] = (await tokenWith()).split('.');
    for (const claims of [
      { sc: [699, 700] },
      { mod: 'khac' },
      { att: 2 },
      { iat: published + 1_201 },
      { kc: 'webcrypto' },
    ]) {
      const [, payload] = (await tokenWith({ claims })).split('.');
      const verdict = await verdictOf(`${header}.${payload}.${signature}`, context);
      expect(codesOf(verdict)).toEqual(['E_SIG']);
      expect(logOf(verdict)).toBe('++++!--------');
    }
  });
});

describe('VER-9 nothing that is given can make the verifier throw', () => {
  const foreign = (token: string) => verdictOf(token, context);

  test('any text is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        expect(await foreign(text)).toMatchObject({ verdict: 'refused', level: null, claims: null });
      }),
      { numRuns: 1_000 },
    );
  });

  test('any text in the form of a token is refused', async () => {
    const part = fc.uint8Array({ minLength: 1, maxLength: 200 }).map(base64urlFromBytes);
    const signature = fc.uint8Array({ minLength: 64, maxLength: 64 }).map(base64urlFromBytes);
    const header = fc.oneof(part, fc.constant((await tokenWith()).split('.')[0] ?? ''));
    await fc.assert(
      fc.asyncProperty(header, part, signature, async (...parts) => {
        expect(await foreign(parts.join('.'))).toMatchObject({ verdict: 'refused', level: null });
      }),
      { numRuns: 1_000 },
    );
  });

  test('any JSON, well signed, is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await foreign(await tokenWith({ text: () => text }))).toMatchObject({ verdict: 'refused', level: null });
      }),
    );
  });

  test('any value in any claim, well signed, gives a verdict, and E1 only where what is graded is the same', async () => {
    const right = rightClaims();
    const { iss, mod, dig, r, sc, att } = right;
    const names = fc.constantFrom(...Object.keys(right), 'prev', 'aud', 'nonce', 'name');
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
        const changed = JSON.parse(JSON.stringify({ [name]: value }));
        const verdict = await foreign(await tokenWith({ claims: changed }));
        expect(verdict.claims).toEqual({ ...right, ...changed });
        if (verdict.level === 'E1') expect(verdict.claims).toMatchObject({ iss, mod, dig, r, sc, att });
        else expect(verdict.verdict).not.toBe('verified');
      }),
      { numRuns: 500 },
    );
  });

  test('any responses, well signed, give a verdict, and E1 only with the score that they earn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 7, maxLength: 7 }), async (responses) => {
        const r = JSON.parse(JSON.stringify(responses));
        const verdict = await foreign(await tokenWith({ claims: { r } }));
        if (verdict.level === 'E1') expect(verdict.regrade?.outcome.score).toBe(700);
        else expect(verdict.level).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

test('VER-5 the same answers signed by another key for itself have another form', async () => {
  const iss = didKeyFromPublicKey(stranger.publicKey);
  const verdict = await verdictOf(await tokenWith({ claims: { iss }, signer: stranger }), context);
  expect(logOf(verdict)).toBe('++++++!+-----');
  expect(verdict.level).toBeNull();
});

test('VER-9 what one token was does not change the verdict of the next', async () => {
  const shared = contextWith();
  await verdictOf('x', shared);
  await verdictOf(await tokenWith({ signer: keyOf(3) }), shared);
  await verdictOf(await tokenWith(), contextWith({ bytes: 'missing' }));
  expect(await verdictOf(await tokenWith(), shared)).toMatchObject({ level: 'E1' });
});
