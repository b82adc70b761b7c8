import { inflate } from '../completion/inflate.ts';
import { maxTokenLength, tokenHeader } from '../completion/schema.ts';
import { parseBase64url, parseUtf8, utf8FromText } from '../shared/bytes.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { hasDuplicateMember, parseJson } from '../shared/parse-json.ts';
import type { Problem } from '../shared/problem.ts';
import { verificationProblems as found } from './problems.ts';

const maxPayload = 65_536;

/** A token whose form is right: its parts as bytes, and what the signature covers. */
export interface TokenParts {
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly signed: Uint8Array;
}

/** Step 1, form: at most 4,096 characters, three parts of base64url, a signature of 64 bytes, no stray bits. */
export function splitToken(token: string): TokenParts | Problem {
  if (token.length > maxTokenLength) return found.E_SIZE();
  const match = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{86})$/u.exec(token);
  if (!match || token.endsWith('\n')) return found.E_FORM();
  const [header, payload, signature] = match.slice(1).map(parseBase64url);
  if (!header || !payload || !signature) return found.E_B64();
  return { header, payload, signature, signed: utf8FromText(token.slice(0, token.lastIndexOf('.'))) };
}

/** Step 2, header: exactly the bytes of `tokenHeader`. */
export function headerProblem(header: Uint8Array): Problem | undefined {
  const text = parseUtf8(header);
  if (text === tokenHeader) return undefined;
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value)) return found.E_HEADER_EXTRA();
  if (value['alg'] !== 'ES256') return found.E_ALG();
  return value['typ'] !== 'densach-ev+jwt' ? found.E_TYP() : found.E_HEADER_EXTRA();
}

/** Step 3, parse: at most 64 KiB of UTF-8 without a byte order mark, and equal to its own canonical form. */
export function parsePayload(payload: Uint8Array): { readonly json: Json } | Problem {
  const bytes = inflate(payload, maxPayload);
  if (!bytes) return found.E_INFLATE();
  const text = parseUtf8(bytes);
  const json = text === undefined ? undefined : parseJson(text);
  if (text === undefined || json === undefined) return found.E_JSON();
  if (hasDuplicateMember(text)) return found.E_JSON_DUP();
  return canonicalJson(json) === text ? { json } : found.E_NOT_CANONICAL();
}

/** Whether a parsed JSON value is an object. */
export const isRecord = (value: unknown): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a step gave a problem instead of its value. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'hint' in value;
