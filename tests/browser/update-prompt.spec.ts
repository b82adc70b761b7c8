// The question whether to take a new version: it fits, covers nothing for good, and waits for a check.
import type { Page } from '@playwright/test';
import { answerByKeyboard } from './answer-by-keyboard.ts';
import { type ChangingSite, publishNewWorker } from './changing-site.ts';
import { checkPath, expect, lessonPath, publishedBank, test, waitUntilKept } from './site.ts';

/** Opens a page, and again after a new version came. */
async function openWithUpdate(page: Page, site: ChangingSite, path: string): Promise<void> {
  await page.goto(site.url + path);
  await waitUntilKept(page);
  publishNewWorker(site);
  await page.reload();
  await expect(page.locator('#update-prompt h2')).toBeVisible();
}

test('at 320 × 256 its buttons can be seen, it scrolls, and Escape closes it', async ({ page, changing }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWithUpdate(page, changing, lessonPath);
  const prompt = page.locator('#update-prompt');
  for (const part of [prompt.getByRole('heading'), ...(await prompt.getByRole('button').all())]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  expect((await prompt.boundingBox())?.height).toBeLessThanOrEqual(128);
  await prompt.locator('p').scrollIntoViewIfNeeded();
  await expect(prompt.locator('p')).toBeInViewport({ ratio: 0.5 });
  await page.keyboard.press('Escape');
  await expect(prompt).toBeHidden();
});

for (const viewport of [
  { width: 320, height: 256 },
  { width: 412, height: 915 },
]) {
  test(`at ${viewport.width} × ${viewport.height} it never covers what has the focus`, async ({ page, changing }) => {
    await page.setViewportSize(viewport);
    await openWithUpdate(page, changing, lessonPath);
    let stops = 0;
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const prompt = document.getElementById('update-prompt');
        if (!focused || !prompt || focused === document.body || prompt.contains(focused)) return undefined;
        const [box, over] = [focused.getBoundingClientRect(), prompt.getBoundingClientRect()];
        return box.bottom > over.top + 1 && box.top < over.bottom - 1 ? focused.outerHTML.slice(0, 120) : '';
      });
      if (covered === undefined) continue;
      expect(covered).toBe('');
      stops++;
    }
    expect(stops).toBeGreaterThan(15);
  });
}

test('it goes away while a check is being answered, and comes back after', async ({ page, changing }) => {
  await openWithUpdate(page, changing, checkPath);
  const prompt = page.locator('#update-prompt');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.locator('fieldset.item').first()).toBeVisible();
  await expect(prompt).toBeHidden();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await expect(prompt).toBeHidden();
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(prompt.getByRole('button', { name: 'Để sau' })).toBeVisible();
  await prompt.getByRole('button', { name: 'Để sau' }).click();
  await expect(prompt).toBeHidden();
});
