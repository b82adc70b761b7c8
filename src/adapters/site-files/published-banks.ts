import { routes } from '#domain/course/routes.ts';
import { type BankIndex, bankIndexSchema } from '#domain/item/parse-bank.ts';
import type { PublishedBanks } from '#domain/verification/schema.ts';

/** The header that the service worker sets on what it answers from its cache. */
const fromCache = 'x-densach-cache';

/** The banks of a published site below `base` (ends in "/"). */
export async function openPublishedBanks(base: string): Promise<PublishedBanks> {
  const { index, isFresh } = await fetchIndex(base);
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    index,
    complete: isFresh,
    bankBytes(digest) {
      const bytes = read.get(digest) ?? fetchBytes(`${base}${routes.bank(digest)}`);
      read.set(digest, bytes);
      return bytes;
    },
  };
}

/** The list of banks, and whether it came from the server just now. */
async function fetchIndex(base: string): Promise<{ index: BankIndex | undefined; isFresh: boolean }> {
  try {
    const response = await fetch(`${base}${routes.bankIndex}`, { cache: 'no-cache' });
    const parsed = bankIndexSchema.safeParse(await response.json());
    if (!response.ok || !parsed.success) return { index: undefined, isFresh: false };
    return { index: parsed.data, isFresh: !response.headers.has(fromCache) };
  } catch {
    return { index: undefined, isFresh: false };
  }
}

async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
