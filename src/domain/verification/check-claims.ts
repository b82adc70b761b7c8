import type { CompletionClaims } from '../completion/schema.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Problem } from '../shared/problem.ts';
import { isRecord } from './open-token.ts';
import { verificationProblems as found } from './problems.ts';

type Rule = (value: Json) => boolean;

const isText: Rule = (value) => typeof value === 'string' && value !== '';
const isSeconds: Rule = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isBase64url =
  (length: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length === length && /^[A-Za-z0-9_-]+$/u.test(value);

const required: Readonly<Record<string, Rule>> = {
  iss: isText,
  jti: isBase64url(22),
  iat: isSeconds,
  st: isSeconds,
  et: isSeconds,
  mod: isText,
  dig: isBase64url(43),
  r: Array.isArray,
  sc: (value) => Array.isArray(value) && value.length === 2 && value.every(isSeconds),
  att: (value) => isSeconds(value) && Number(value) >= 1,
  kc: (value) => value === 'webcrypto' || value === 'wrapped' || value === 'software',
};

const optional: Readonly<Record<string, Rule>> = { prev: isBase64url(22), aud: isText, nonce: isText };

/** Step 4, claims: version 1, everything there, each of its type and range, nothing unknown. */
export function claimsProblem(json: unknown): Problem | undefined {
  if (!isRecord(json) || json['v'] !== 1) return found.E_VERSION();
  const has = (name: string): boolean => Object.hasOwn(json, name);
  if (!Object.keys(required).every(has) || has('aud') !== has('nonce')) return found.E_CLAIM_MISSING();
  const rules = Object.entries({ ...required, ...optional });
  const wrong = rules.some(([name, rule]) => has(name) && !rule(json[name] ?? null));
  if (wrong) return found.E_CLAIM_TYPE();
  const known = new Set(['v', ...rules.map(([name]) => name)]);
  return Object.keys(json).every((name) => known.has(name)) ? undefined : found.E_CLAIM_UNKNOWN();
}

/** Whether a parsed payload is a token's claims. */
export const isClaims = (json: unknown): json is CompletionClaims => claimsProblem(json) === undefined;
