import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { parseYaml } from '../../src/adapters/yaml/parse-yaml.ts';
import { bankedFromAuthored } from '../../src/domain/item/check-item.ts';
import { itemsFromDocument } from '../../src/domain/item/items-from-document.ts';
import { kinds } from '../../src/domain/item/kinds.ts';
import { answerItem } from './answer-by-keyboard.ts';
import { expect, tabTo, test } from './site.ts';

const path = 'content/item-examples.yaml';
const parsed = parseYaml({ path, text: readFileSync(path, 'utf8') });
const examples = parsed.ok ? itemsFromDocument(parsed.value) : parsed;
if (!examples.ok) throw new Error('the examples cannot be read');
const items = examples.value.map(({ item }) => bankedFromAuthored(item));

test('there is an example of every kind', () => {
  expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort());
});

for (const item of items) {
  test(`${item.kind} is answered rightly by keyboard alone`, async ({ page, site }) => {
    await page.goto(`${site.url}thu-cau-hoi/`);
    const form = `#item-${item.id}`;
    await answerItem(page, item, form);
    await tabTo(page, `${form} button[type="submit"]`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`${form} .feedback`)).toHaveAttribute('data-state', 'right');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind, before and after it was scored, at 320 px (${scheme})`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}thu-cau-hoi/`);
    for (const island of await page.locator('[data-island="practice"]').all()) await island.scrollIntoViewIfNeeded();
    await expect(page.locator('[data-island="practice"][data-started]')).toHaveCount(items.length);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const item of items) await page.locator(`#item-${item.id} button[type="submit"]`).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
