import AxeBuilder from '@axe-core/playwright';
import { authoredKinds, isScored, unscoredKinds } from '../../src/domain/item/authored-kinds.ts';
import { bankedFromAuthored } from '../../src/domain/item/check-item.ts';
import { loadContent } from '../../src/wiring/node.ts';
import { answerItem } from './answer-by-keyboard.ts';
import { expect, tabTo, test } from './site.ts';

const content = await loadContent();
if (!content.ok) throw new Error('the content cannot be read');
const authored = content.value.itemExamples.map(({ item }) => item);
const items = authored.filter(isScored).map(bankedFromAuthored);

test('there is an example of every kind', () => {
  const all = [...Object.keys(authoredKinds), ...Object.keys(unscoredKinds)];
  expect([...new Set(authored.map(({ kind }) => kind))].sort()).toEqual(all.sort());
});

for (const item of items) {
  test(`${item.kind} (${item.id}) is answered rightly by keyboard alone`, async ({ page, site }) => {
    await page.goto(`${site.url}thu-cau-hoi/`);
    const form = `#item-${item.id}`;
    // What is pressed before the script came is done when it is there; here each press waits for what it brings.
    const island = page.locator('[data-island="practice"]', { has: page.locator(form) });
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute('data-started', '');
    await answerItem(page, item, form);
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`${form} .feedback`)).toHaveAttribute('data-state', 'right');
  });
}

test('a task is ticked by keyboard, is never right or wrong, and says when all is done', async ({ page, site }) => {
  await page.goto(`${site.url}thu-cau-hoi/`);
  const form = '#item-vi-du-viec-lam';
  for (let step = 0; step < 4; step++) {
    await tabTo(page, `${form} input[value="${step}"]`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, `${form} button`);
  await page.keyboard.press('Enter');
  await expect(page.locator(`${form} [role="status"]`)).toContainText('Từ nay người nhặt được máy');
  await expect(page.locator(`${form} .feedback`)).toHaveCount(0);
});

test('audio is fetched only when it is asked for, and a failure offers its words', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/audio/') && asked.push(request.url()));
  await page.goto(`${site.url}thu-cau-hoi/`);
  const line = page.locator('.audio-line').first();
  await line.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-started] .audio-line').first()).toBeVisible();
  expect(asked).toEqual([]);
  await page.route('**/audio/**', (route) => route.abort());
  await line.getByRole('button', { name: 'Nghe chậm' }).click();
  await expect(line.getByRole('alert')).toContainText('Xem lời thoại');
  await page.unroute('**/audio/**');
  await line.getByRole('button', { name: 'Nghe chậm' }).click();
  await expect(line.getByRole('alert')).toHaveCount(0);
  await expect(line.getByRole('button', { name: 'Dừng' })).toBeVisible();
  await expect
    .poll(() => line.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThan(0);
  expect(await line.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(0.75);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind, before and after it was scored, at 320 px (${scheme})`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}thu-cau-hoi/`);
    for (const island of await page.locator('[data-island="practice"]').all()) await island.scrollIntoViewIfNeeded();
    await expect(page.locator('[data-island="practice"][data-started]')).toHaveCount(
      new Set(authored.map(({ kind }) => kind)).size,
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const item of items) await page.locator(`#item-${item.id} button[type="submit"]`).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
