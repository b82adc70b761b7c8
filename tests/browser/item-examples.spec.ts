import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { parseYaml } from '../../src/adapters/yaml/parse-yaml.ts';
import { isScored, unscoredKinds } from '../../src/domain/item/authored-kinds.ts';
import { bankedFromAuthored } from '../../src/domain/item/check-item.ts';
import { itemsFromDocument } from '../../src/domain/item/items-from-document.ts';
import { kinds } from '../../src/domain/item/kinds.ts';
import { answerItem } from './answer-by-keyboard.ts';
import { expect, tabTo, test } from './site.ts';

const path = 'content/item-examples.yaml';
const parsed = parseYaml({ path, text: readFileSync(path, 'utf8') });
const audio = new Map(readdirSync('public/audio', { recursive: true, encoding: 'utf8' }).map((name) => [name, 1]));
const examples = parsed.ok ? itemsFromDocument(parsed.value, audio) : parsed;
if (!examples.ok) throw new Error('the examples cannot be read');
const all = examples.value.map(({ item }) => item);
const items = all.filter(isScored).map(bankedFromAuthored);

test('there is an example of every kind', () => {
  const known = [...Object.keys(kinds), ...Object.keys(unscoredKinds)];
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(known.sort());
});

for (const item of items) {
  test(`${item.kind} (${item.id}) is answered rightly by keyboard alone`, async ({ page, site }) => {
    await page.goto(`${site.url}thu-cau-hoi/`);
    const form = `#item-${item.id}`;
    await answerItem(page, item, form);
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`${form} .feedback`)).toHaveAttribute('data-state', 'right');
  });
}

test('a task is ticked and done by keyboard alone, and nothing is scored', async ({ page, site }) => {
  await page.goto(`${site.url}thu-cau-hoi/`);
  for (const task of all.filter((item) => item.kind === 'task')) {
    const form = `#item-${task.id}`;
    for (const at of task.steps.keys()) {
      await tabTo(page, `${form} input[value="${at}"]`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, `${form} button`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`${form} .message.done`)).toContainText('Bạn đã làm xong mọi bước.');
    await expect(page.locator(`${form} .feedback`)).toHaveCount(0);
  }
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
    await expect(page.locator('[data-island="practice"][data-started]')).toHaveCount(all.length);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const item of items) await page.locator(`#item-${item.id} button[type="submit"]`).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
