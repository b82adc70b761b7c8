import { routes } from '../course/routes.ts';
import type { Site } from '../course/schema.ts';
import { maxTokenLength } from './schema.ts';

/** The text of a QR code in its two segments: bytes, then digits, which take a third less room. */
export interface TokenLink {
  readonly address: string;
  readonly digits: string;
}

/** Where a token's link begins when the site has no address. */
const bareAddress = 'densach:/';

/**
 * The link that a token's QR code holds (LINK-1): the verifier's address with the token as digits in the
 * fragment, which no server sees.
 */
export function linkFromToken(token: string, site: Pick<Site, 'url' | 'base'>): TokenLink {
  const address = site.url === '' ? bareAddress : `${site.url.replace(/\/$/u, '')}${site.base}${routes.verifier}#`;
  return { address, digits: digitsFromToken(token) };
}

/** Two digits a character: ASCII code − 45, after SMART Health Cards. */
export const digitsFromToken = (token: string): string =>
  [...token].map((character) => String(character.charCodeAt(0) - 45).padStart(2, '0')).join('');

/** The most characters that a token has as digits. */
const maxDigits = 2 * maxTokenLength;

/** The most characters of a text that holds a token: its digits, and as much again for an address before them. */
export const maxTokenText = 2 * maxDigits;

/** Where a line of a text ends (LINK-4). */
export const lineEnd = /\r\n?|\n/u;

/** The token that a line holds (LINK-4); `undefined` for a blank line. */
export const tokenFromLine = (line: string): string | undefined =>
  line.trim() === '' ? undefined : tokenFromText(line);

/**
 * The token in a text that is a token, its link or its digits, without the white space around it (LINK-2); any
 * other text comes back as it is. So does what is too long to be one, and nothing of it is decoded: the verifier
 * tells that by its length.
 */
export function tokenFromText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > maxTokenText) return trimmed;
  const body = bodyOfLink(trimmed);
  return body.length <= maxDigits && /^(?:\d{2})+$/u.test(body) ? tokenFromDigits(body) : body;
}

function bodyOfLink(text: string): string {
  if (text.startsWith(bareAddress)) return text.slice(bareAddress.length).replace(/^#/u, '');
  return /^https?:\/\//iu.test(text) ? text.slice(text.indexOf('#') + 1) : text;
}

const tokenFromDigits = (digits: string): string =>
  (digits.match(/\d\d/gu) ?? []).map((pair) => String.fromCharCode(Number(pair) + 45)).join('');
