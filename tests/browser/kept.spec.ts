// What is kept on a device, and what a later visit, a fault of the server or a missing file does to it.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { failWith, publishNewBank, publishNewWorker } from './changing-site.ts';
import { checkPath, expect, lessonPath, test, waitUntilKept } from './site.ts';

const lessonTitle = 'Đặt mật khẩu mạnh, dễ nhớ';
const module = 'bao-ve-tai-khoan';
const otherLesson = 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/quan-ly-mat-khau/';

const keptUrls = (page: Page, cacheName: string): Promise<string[]> =>
  page.evaluate(async (name) => {
    const cache = await caches.open(name);
    return (await cache.keys()).map(({ url }) => url);
  }, cacheName);

/** Begins the check without network, and what its first question says. */
async function firstPromptOffline(page: Page, url: string): Promise<string> {
  await page.goto(url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  return (await page.locator('fieldset.item legend').first().textContent()) ?? '';
}

test('the shell opens offline whatever a link carries behind its "?"', async ({ page, site, context }) => {
  await page.goto(site.url);
  await waitUntilKept(page);
  await context.setOffline(true);
  await site.stop();
  const titles = {
    '?zalo=1': 'Học kỹ năng số và tiếng Anh theo cách của bạn',
    'so-hoc/?x=y': 'Sổ học',
    'khoa-hoc/?fbclid=a&gidzl=b': 'Các khóa học',
    'xac-minh/?utm_source=zalo&k': 'Xác minh mã hoàn thành',
    'phieu/?': 'Phiếu minh chứng hoàn thành',
    'tim-kiem/?q=mat+khau&zarsrc=30': 'Tìm kiếm',
  };
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(site.url + path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
  }
  await expect(page.getByLabel('Bạn muốn tìm gì?')).toHaveValue('mat khau');
});

test('a lesson has one copy, whatever its links carry', async ({ page, site, context }) => {
  await page.goto(site.url);
  await waitUntilKept(page);
  for (const query of ['?fbclid=a', '?zalo=2', '']) {
    await page.goto(site.url + lessonPath + query);
    await waitUntilKept(page);
  }
  expect((await keptUrls(page, 'densach-pages')).filter((url) => url.includes('mat-khau-manh'))).toEqual([
    site.url + lessonPath,
  ]);
  await context.setOffline(true);
  await site.stop();
  await page.goto(`${site.url}${lessonPath}?gidzl=c`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
});

test('a lesson that is opened again fetches nothing that it names, as long as nothing changed', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  for (const path of [lessonPath, otherLesson]) {
    changing.asked.length = 0;
    await page.goto(changing.url + path);
    await waitUntilKept(page);
    expect(changing.asked.filter((asked) => /tu-kiem-tra|banks/u.test(asked))).toEqual([]);
  }
});

test('after a new bank, a visit of any lesson of the module renews the check, the list and the bank', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  const { digest } = publishNewBank(changing, module, 'Câu mới:');
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  expect(await page.evaluate(async () => (await caches.match('/banks/index.json'))?.text())).toContain(digest);
  changing.isDown = true;
  expect(await firstPromptOffline(page, changing.url)).toContain('Câu mới:');
});

for (const broken of ['bank', 'list', 'check'] as const) {
  test(`where the new ${broken} does not come, the old check goes on working, and the next visit asks again`, async ({
    page,
    changing,
  }) => {
    await page.goto(changing.url + lessonPath);
    await waitUntilKept(page);
    const { digest } = publishNewBank(changing, module, 'Câu mới:');
    const path = { bank: `/banks/${digest}.json`, list: '/banks/index.json', check: `/${checkPath}` }[broken];
    changing.faults.set(path, failWith(broken === 'bank' ? 404 : 503));
    await page.goto(changing.url + lessonPath);
    await waitUntilKept(page);
    // Opened while its bank cannot be had, the new check must not push out the old one either.
    if (broken === 'bank') await page.goto(changing.url + checkPath);
    changing.isDown = true;
    expect(await firstPromptOffline(page, changing.url)).not.toContain('Câu mới:');

    changing.isDown = false;
    await page.evaluate(() => indexedDB.deleteDatabase('densach'));
    changing.faults.clear();
    await page.goto(changing.url + otherLesson);
    await waitUntilKept(page);
    changing.isDown = true;
    expect(await firstPromptOffline(page, changing.url)).toContain('Câu mới:');
  });
}

test('a bank whose bytes are others than its name says is not kept', async ({ page, changing }) => {
  const { digest } = publishNewBank(changing, module, 'Câu mới:');
  changing.faults.set(`/banks/${digest}.json`, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  expect(await keptUrls(page, 'densach-banks')).toEqual([]);
  expect(await keptUrls(page, 'densach-pages')).not.toContain(changing.url + checkPath);
});

for (const [fault, answer] of Object.entries({
  'a 500': failWith(500),
  'a 404': failWith(404),
  'a redirect to a login': failWith(302, { location: '/dang-nhap/' }),
  'a file in place of the page': (response: Parameters<ReturnType<typeof failWith>>[0]) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  },
})) {
  test(`${fault} in place of a kept lesson shows the kept copy, and leaves it`, async ({ page, changing }) => {
    await page.goto(changing.url + lessonPath);
    await waitUntilKept(page);
    changing.faults.set(`/${lessonPath}`, answer);
    await page.goto(changing.url + lessonPath);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
    changing.isDown = true;
    await page.goto(changing.url + lessonPath);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
  });
}

test('what the server says of a page that is not kept is shown as it is', async ({ page, changing }) => {
  await page.goto(changing.url);
  await waitUntilKept(page);
  const answer = await page.goto(`${changing.url}khoa-hoc/khong-co/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
});

test('a list of banks that the server cannot give is answered from the device, as an old one', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  changing.faults.set('/banks/index.json', failWith(500));
  const answer = await page.evaluate(async () => {
    const response = await fetch('/banks/index.json', { cache: 'no-cache' });
    return { status: response.status, mark: response.headers.get('x-densach-cache') };
  });
  expect(answer).toEqual({ status: 200, mark: '1' });
});

test('a first version starts without the files that are missing, and gets them when they are there', async ({
  page,
  changing,
}) => {
  const script = readdirSync(`${changing.dir}/_astro`).find((name) => name.startsWith('certificate-island')) ?? '';
  changing.faults.set(`/_astro/${script}`, failWith(404));
  changing.faults.set('/so-hoc/', failWith(404));
  await page.goto(changing.url + lessonPath);
  await waitUntilKept(page);
  changing.faults.clear();
  await page.goto(`${changing.url}so-hoc/`);
  await waitUntilKept(page);
  changing.isDown = true;
  await page.goto(`${changing.url}phieu/`);
  await expect(page.getByRole('heading', { name: 'Máy này chưa có mã hoàn thành nào' })).toBeVisible();
  await page.goto(`${changing.url}so-hoc/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sổ học');
});

test('a later version that misses a page of its shell is not taken, and the one before goes on', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url);
  await waitUntilKept(page);
  publishNewWorker(changing, (worker) => worker.replace(/(\/so-hoc\/",revision:")./u, '$1_'));
  changing.faults.set('/so-hoc/', failWith(404));
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const updated = await registration?.update();
    const installing = updated?.installing;
    if (!installing) return 'none';
    return new Promise((resolve) =>
      installing.addEventListener('statechange', () => resolve(installing.state), { once: true }),
    );
  });
  expect(state).toBe('redundant');
  changing.isDown = true;
  await page.goto(`${changing.url}so-hoc/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sổ học');
});

test('a lesson that was never opened says offline what can be done, and lists what is kept', async ({
  page,
  changing: site,
}) => {
  await page.goto(site.url);
  await waitUntilKept(page);
  site.isDown = true;
  await page.goto(site.url + lessonPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này chưa có trên máy');
  await expect(page.locator('#kept-lessons')).toContainText('Chưa có bài nào');

  site.isDown = false;
  await page.getByRole('link', { name: 'Thử lại' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
  await waitUntilKept(page);
  site.isDown = true;
  await page.goto(site.url + otherLesson);
  const kept = page.locator('#kept-lessons a');
  await expect(kept).toHaveText([lessonTitle]);
  await kept.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
});

test('the offline page can be read without scripts', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}khong-co-mang/`);
  await expect(page.getByText('Khi có mạng lại, bạn bấm “Thử lại”')).toBeVisible();
  await expect(page.locator('#kept-lessons')).toBeHidden();
  await context.close();
});
