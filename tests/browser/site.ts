import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { type ItemBank, parseBank } from '../../src/domain/item/parse-bank.ts';
import { type ChangingSite, openChangingSite } from './changing-site.ts';

interface Site {
  /** Ends in "/". */
  readonly url: string;
  /** Takes the server away, as a dead network does, and brings it back. */
  stop(): Promise<void>;
}

/** The built site on a port of its own, so that no test finds another's storage; `changing` is a copy of it. */
export const test = base.extend<{ site: Site; changing: ChangingSite }>({
  site: async ({ page: _ }, use) => {
    const server = await serve({ dir: 'dist' });
    await use({ url: server.url, stop: server.close });
    await server.close();
  },
  changing: async ({ page: _ }, use) => {
    const site = await openChangingSite();
    await use(site);
    await site.close();
  },
});

export { expect } from '@playwright/test';

export const lessonPath = 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/';
export const checkPath = 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/tu-kiem-tra/';

/** The current bank of a module, as the site publishes it. */
export function publishedBank(module: string): { bank: ItemBank; digest: string; published: number } {
  const index: { module: string; dig: string; published: number }[] = JSON.parse(
    readFileSync('dist/banks/index.json', 'utf8'),
  );
  const entry = index.findLast((candidate) => candidate.module === module);
  const parsed = parseBank(JSON.parse(readFileSync(`dist/banks/${entry?.dig}.json`, 'utf8')));
  if (!entry || !parsed.ok) throw new Error(`No bank of ${module}`);
  return { bank: parsed.bank, digest: entry.dig, published: entry.published };
}

/** A golden token of a module's current bank. */
export function goldenToken(module: string): string {
  const { digest } = publishedBank(module);
  const folder = 'tests/vectors/golden';
  const tokens = readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  const token = tokens.filter(Boolean).find((candidate) => {
    const payload = inflateRawSync(Buffer.from(candidate.split('.')[1] ?? '', 'base64url'));
    return JSON.parse(payload.toString()).dig === digest;
  });
  if (!token) throw new Error(`No golden token of the current bank of ${module}: npm run evidence -- sample`);
  return token;
}

/** Waits until the worker has kept the page for when the network is gone. */
export const waitUntilKept = (page: Page): Promise<unknown> => page.waitForSelector('html[data-offline="ready"]');

/** Whether a button, link or field has the focus that this selector finds. */
async function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** Presses Tab until what the selector finds has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
