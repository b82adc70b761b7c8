import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { checkPath, expect, lessonPath, test } from './site.ts';

const [token = ''] = readFileSync('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8').split('\n');

const pages = [
  '',
  'khoa-hoc/',
  'khoa-hoc/ky-nang-so/',
  'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/',
  lessonPath,
  'khoa-hoc/tieng-anh/ta-chao-hoi/chao-hoi/',
  checkPath,
  'so-hoc/',
  `phieu/#${token}`,
  `xac-minh/#${token}`,
  'tim-kiem/?q=mat%20khau',
  'khong-co-mang/',
  '404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page at 320 px (${colorScheme}), and nothing is wider than the screen`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of pages) {
      await page.goto(site.url + path);
      await page.locator('main').waitFor();
      for (const island of await page.locator('[data-island][data-when="load"]').all()) {
        await expect(island).toHaveAttribute('data-started', '');
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}

test('no page asks anything of another host, and none logs an error', async ({ page, site }) => {
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const path of pages.filter((path) => path !== '404.html')) {
    await page.goto(site.url + path);
    await page.waitForLoadState('networkidle');
  }
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

for (const query of ['mat khau', 'mật khẩu']) {
  test(`“${query}” finds the lessons about passwords`, async ({ page, site }) => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-state="ready"]');
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', `/${lessonPath}`);
    await expect(page.locator('.search-result mark').first()).toHaveText(/^m[aậ]t$/iu);
  });
}

for (const query of ['dien thoai', 'điện thoại', 'điện thoại'.normalize('NFD')]) {
  test(`“${query}” (${query.length} units) finds lessons that speak of phones, and none that do not`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-state="ready"]');
    const links = await page
      .locator('a[data-result]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => !link.includes('index.html'))).toBe(true);
    await page.goto(links[0] ?? '');
    await expect(page.locator('main')).toContainText(/điện thoại/iu);
  });
}

test('a search that finds nothing offers help and the catalogue', async ({ page, site }) => {
  await page.goto(`${site.url}tim-kiem/?q=xylophone`);
  await page.waitForSelector('[data-state="none"]');
  await expect(page.getByText('Không thấy bài nào cho “xylophone”')).toBeVisible();
  await page.getByLabel('Bạn muốn tìm gì?').fill('chào hỏi');
  await page.waitForSelector('[data-state="ready"]');
  await expect(page).toHaveURL(/q=ch/u);
});

test('each lesson says how to report a fault to whoever keeps the site', async ({ page, site }) => {
  await page.goto(site.url + lessonPath);
  const href = await page.getByRole('link', { name: 'Báo lỗi bài này' }).getAttribute('href');
  const address = new URL(href ?? '');
  expect(address.protocol).toBe('mailto:');
  expect(address.searchParams.get('subject')).toBe('Báo lỗi bài: Đặt mật khẩu mạnh, dễ nhớ');
  expect(address.searchParams.get('body')).toContain(`/${lessonPath}`);
});

test('the foot of a lesson names authors, licence and frameworks as words apart', async ({ page, site }) => {
  await page.goto(site.url + lessonPath);
  const foot = await page.locator('article footer').innerText();
  expect(foot).toMatch(
    /Người viết: Nhóm Đèn Sách\s+Giấy phép: CC BY 4\.0\s+Năng lực: 2\.6, 4\.1, 4\.2\s+Gợi ý minh chứng/u,
  );
  expect(foot).toContain('(đọc ngày ');
});
