import { checkPath, expect, lessonPath, publishedBank, test } from './site.ts';

const { bank } = publishedBank('bao-ve-tai-khoan');

test('?in=phieu-hoi on a lesson and on a check opens the print view', async ({ page, site }) => {
  for (const path of [lessonPath, checkPath]) {
    await page.goto(`${site.url}${path}?in=phieu-hoi`);
    await page.waitForURL(`${site.url}${path}phieu-hoi/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Phiếu hỏi để in');
  }
});

test('a check is printed as one of three forms, with a sheet for answers, and the key only when it is asked for', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${checkPath}phieu-hoi/`);
  const shown = page.locator('.paper:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown.locator('fieldset.item')).toHaveCount(bank.form.size);
  await expect(shown.locator('.answer-sheet li')).toHaveCount(bank.form.size);
  await expect(page.locator('.answer-key:visible')).toHaveCount(0);
  const first = await shown.locator('legend').allTextContents();
  await page.getByLabel('Đề 2').check();
  expect(await page.locator('.paper:visible legend').allTextContents()).not.toEqual(first);
  await page.getByLabel('In kèm đáp án').check();
  await expect(page.locator('.answer-key:visible li').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the print view is there, and its parts can be chosen', async ({ page, site }) => {
    await page.goto(`${site.url}${lessonPath}phieu-hoi/`);
    await expect(page.locator('.paper fieldset.item').first()).toBeVisible();
    await page.getByLabel('In kèm đáp án').check();
    await expect(page.locator('.answer-key')).toBeVisible();
    await expect(page.locator('button:visible')).toHaveText(['Tìm']);
  });
});
