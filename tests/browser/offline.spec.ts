import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { checkPath, expect, goldenToken, lessonPath, test, waitUntilKept } from './site.ts';

test('after one first visit to a lesson: the lesson, its check, its bank and the verifier work without network', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url + lessonPath);
  await waitUntilKept(page);
  await context.setOffline(true);
  await site.stop();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu mạnh, dễ nhớ');
  await page.goto(`${site.url}${lessonPath}?fbclid=abc`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu mạnh, dễ nhớ');
  const form = page.locator('#item-mk-kho-doan');
  await form.locator('input').first().check();
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('.feedback')).toBeVisible();

  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.locator('fieldset.item')).toHaveCount(10);

  await page.goto(`${site.url}xac-minh/#${goldenToken('bao-ve-tai-khoan')}`);
  await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E1');

  await page.goto(`${site.url}tim-kiem/?q=dien+thoai`);
  await page.waitForSelector('[data-state="ready"], [data-state="none"]');
  await expect(page.getByText('Phần tìm toàn văn chưa chạy được')).toBeVisible();
});

test('a bank that is not on the device is N_BANK_MISSING and never a refusal', async ({ page, site, context }) => {
  await page.goto(site.url + lessonPath);
  await waitUntilKept(page);
  await context.setOffline(true);
  await site.stop();
  await page.goto(`${site.url}xac-minh/#${goldenToken('ta-chao-hoi')}`);
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'could-not-run');
  await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E0');
  await expect(page.locator('.verdict')).toContainText('N_BANK_MISSING');
});

test('a new version asks before it takes over, and is taken on agreement', async ({ page }) => {
  const dir = mkdtempSync(join(tmpdir(), 'densach-'));
  cpSync('dist', dir, { recursive: true });
  const server = await serve({ dir });
  try {
    await page.goto(server.url);
    await waitUntilKept(page);
    // The later version names none of the scripts of the one before; pages that were kept still need them.
    const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
    const oldScript = /\/_astro\/practice-check-island[^"]+\.js/u.exec(worker)?.[0] ?? '';
    writeFileSync(join(dir, 'sw.js'), worker.replaceAll(`"${oldScript}",`, ''));
    await page.reload();
    const prompt = page.getByRole('status').filter({ hasText: 'Có bản mới' });
    await expect(prompt).toBeVisible();
    await Promise.all([page.waitForEvent('load'), prompt.getByRole('button', { name: 'Tải lại' }).click()]);
    await expect(prompt).toBeHidden();
    const isThere = (): Promise<boolean> =>
      page.evaluate(async (url) => (await caches.match(url)) !== undefined, oldScript);
    expect(await isThere()).toBe(true);
  } finally {
    await server.close();
  }
});

test('over plain http on a LAN there is no worker and no WebCrypto: a token is made and verified all the same', async ({
  playwright,
  site,
}) => {
  const port = new URL(site.url).port;
  const launch = test.info().project.use.launchOptions;
  const browser = await playwright.chromium.launch({
    ...launch,
    args: [...(launch?.args ?? []), '--host-resolver-rules=MAP hoc.test 127.0.0.1'],
  });
  const { answerByKeyboard } = await import('./answer-by-keyboard.ts');
  const { publishedBank } = await import('./site.ts');
  try {
    const page = await browser.newPage();
    const lan = `http://hoc.test:${port}/`;
    await page.goto(lan + checkPath);
    expect(await page.evaluate(() => globalThis.crypto.subtle === undefined)).toBe(true);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
    await page.getByRole('button', { name: 'Nộp bài' }).click();
    await page.getByRole('link', { name: 'Mở phiếu minh chứng hoàn thành' }).click();
    await expect(page.locator('.sheet')).toContainText('Mức 1 (E1)');
  } finally {
    await browser.close();
  }
});
