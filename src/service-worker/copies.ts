// What may be kept on the device, and what belongs together: a check is of use only with its bank, and with a list of
// banks that has it.
import { base64urlFromBytes } from '#domain/shared/bytes.ts';

/** The caches of what is kept besides the shell. */
export const cacheNames = {
  pages: 'densach-pages',
  bankIndex: 'densach-bank-index',
  banks: 'densach-banks',
} as const;

/** One copy for each path: what a link carries behind "?" is the sharer's mark, the page is the same. */
export const pathOf = (url: string): string => new URL(url, location.origin).pathname;

export const isBank = (path: string): boolean => /\/banks\/[\w-]{43}\.json$/u.test(path);
export const isBankIndex = (path: string): boolean => path.endsWith('/banks/index.json');

/** The copy of a path in any cache, the shell's too. */
export const keptCopy = (path: string): Promise<Response | undefined> => caches.match(path, { ignoreSearch: true });

/** Whether an answer is what was asked for, and no error, no redirect to a login and no page in a file's place. */
export async function isGood(path: string, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  if (isBank(path)) return path.endsWith(`/${await digestOf(response.clone())}.json`);
  if (isBankIndex(path)) return isJson(await response.clone().text());
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** Whether what a page cannot do without is kept. */
export const isUsable = async (page: Response): Promise<boolean> => agree(needsOf(await page.clone().text()));

/**
 * Keeps what a page named together with it; fetches nothing where all is kept and speaks of the same bank. Banks and
 * their list come first and a page only where what it needs is kept, so that a failure at any point leaves the check
 * that worked before.
 */
export async function keepTogether(paths: readonly string[]): Promise<void> {
  if (await agree(paths)) return;
  await Promise.all(paths.filter((path) => !isPage(path)).map(keep));
  await Promise.all(paths.filter(isPage).map(keep));
}

const isPage = (path: string): boolean => path.endsWith('/');

/** Whether all of these are kept, the list has the banks among them, and no page needs another bank. */
async function agree(paths: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(paths.map(async (path) => (await keptCopy(path))?.text()));
  const banks = paths.filter(isBank);
  return paths.every((path, at) => {
    const text = texts[at];
    if (text === undefined) return false;
    if (isBankIndex(path)) return banks.every((bank) => text.includes(digestIn(bank)));
    return !isPage(path) || needsOf(text).every((needed) => paths.includes(needed));
  });
}

/** What fails stays as it was; the next page that names it asks again. */
async function keep(path: string): Promise<void> {
  if (isBank(path) && (await keptCopy(path))) return;
  try {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!(await isGood(path, response)) || (isPage(path) && !(await isUsable(response)))) return;
    const cache = await caches.open(cacheNameOf(path));
    await cache.put(path, response);
  } catch {
    // No network, or no room.
  }
}

function cacheNameOf(path: string): string {
  if (isBank(path)) return cacheNames.banks;
  return isBankIndex(path) ? cacheNames.bankIndex : cacheNames.pages;
}

/** What a page names in `data-needs` (src/layouts/page.astro). */
const needsOf = (html: string): string[] =>
  (/<body[^>]*\sdata-needs="([^"]*)"/u.exec(html)?.[1] ?? '').split(' ').filter(Boolean);

const digestIn = (bank: string): string => bank.slice(-48, -5);

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return base64urlFromBytes(new Uint8Array(digest));
}

function isJson(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
