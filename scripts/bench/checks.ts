import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** What the scripts of one page's checks weigh, and the page. */
interface CheckScripts {
  readonly path: string;
  readonly kinds: number;
  readonly files: number;
  readonly bytes: number;
}

/** The worker's part and what keeps answers are other things than the check, and come with or without one. */
const isOfCheck = (path: string): boolean =>
  path.endsWith('.js') && !/keep-offline|record-store|storage|page\.astro|sw\.js/u.test(path);

/** Brotli bytes of every script that the checks of a page have loaded once all of them were seen. */
export async function weighChecks(browser: Browser, site: string, dist: string, path: string): Promise<CheckScripts> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(site + path, { waitUntil: 'load' });
  await startChecks(page);
  const scripts = [...asked].filter(isOfCheck);
  const kinds = await page.locator('[data-island="practice"] form').count();
  await page.close();
  const bytes = scripts
    .map((script) => brotliCompressSync(readFileSync(join(dist, script))).length)
    .reduce((total, size) => total + size, 0);
  return { path, kinds, files: scripts.length, bytes };
}

/** Milliseconds from a press on "Kiểm tra câu này" to its feedback on the page, the processor slowed down six times. */
export async function answerTimes(browser: Browser, site: string, path: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  await page.goto(site + path, { waitUntil: 'load' });
  await startChecks(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times = await page.evaluate(async () => {
    const measured: number[] = [];
    for (const form of document.querySelectorAll<HTMLFormElement>('.item-form')) {
      const submit = form.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (!submit) continue;
      form.querySelector<HTMLInputElement>('input[type="radio"], input[type="checkbox"]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const status = form.querySelector('[role="status"]');
      const begun = performance.now();
      const said = new Promise<void>((resolve) => {
        if (status) new MutationObserver(() => resolve()).observe(form, { childList: true, subtree: true });
      });
      submit.click();
      await Promise.race([said, new Promise((resolve) => setTimeout(resolve, 2000))]);
      measured.push(performance.now() - begun);
    }
    return measured;
  });
  await page.close();
  return times;
}

async function startChecks(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island="practice"]').all()) await island.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island="practice"]')].every((island) => island.hasAttribute('data-started')),
  );
  await page.waitForLoadState('networkidle');
}
