/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Deeper nesting than any format of ours has; beyond it a value counts as having no canonical form. */
const maxDepth = 64;

/**
 * JSON in canonical form (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. `undefined` where there is none: lone surrogates, numbers that are
 * not finite, nesting deeper than 64.
 */
export function canonicalJson(value: Json, depth = 0): string | undefined {
  if (depth > maxDepth) return undefined;
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value))
    return joined(
      '[',
      ']',
      value.map((entry) => canonicalJson(entry, depth + 1)),
    );
  return joined(
    '{',
    '}',
    Object.keys(value)
      .sort(byCodeUnits)
      .map((name) => canonicalMember(name, value[name], depth)),
  );
}

/** Sorts strings by UTF-16 code units, whatever the locale. */
export const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const canonicalString = (text: string): string | undefined =>
  /\p{Surrogate}/u.test(text) ? undefined : JSON.stringify(text);

function canonicalMember(name: string, value: Json | undefined, depth: number): string | undefined {
  const left = canonicalString(name);
  const right = value === undefined ? undefined : canonicalJson(value, depth + 1);
  return left === undefined || right === undefined ? undefined : `${left}:${right}`;
}

function joined(open: string, close: string, parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(',') + close;
}
