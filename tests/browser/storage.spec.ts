import type { Page } from '@playwright/test';
import { answerByKeyboard } from './answer-by-keyboard.ts';
import { checkPath, expect, lessonPath, publishedBank, test } from './site.ts';

test('where the browser stores nothing, pages say so, lessons are read, and a token is still made', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await page.goto(site.url + lessonPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu mạnh, dễ nhớ');
  await page.locator('#item-mk-kho-doan').scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText('Bạn vẫn đọc được mọi bài');
  await page.goto(`${site.url}so-hoc/`);
  await expect(page.getByRole('alert')).toContainText('Trình duyệt không cho lưu');
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.locator('.message.done')).toContainText('Máy không cho lưu');
  await page.getByRole('link', { name: 'Mở phiếu minh chứng hoàn thành' }).click();
  await expect(page.locator('.sheet')).toContainText('Mức 1 (E1)');
});

test('where the browser opens its storage and refuses to write, every page says so and goes on', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(site.url + lessonPath);
  await page.locator('#item-mk-kho-doan').scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText('Trình duyệt không cho lưu');
  await page.goto(`${site.url}phieu/`);
  await expect(page.getByRole('alert')).toContainText('Trình duyệt không cho lưu');
  await page.goto(site.url + checkPath);
  await expect(page.getByRole('alert')).toContainText('Trình duyệt không cho lưu');
  await expect(page.getByText('Câu trả lời được giữ ngay khi bạn chọn')).toBeHidden();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.locator('.message.done')).toContainText('Mức 1 (E1)');
  await page.getByRole('link', { name: 'Mở phiếu minh chứng hoàn thành' }).click();
  await expect(page.locator('.sheet')).toContainText('Mức 1 (E1)');
});

test('where the browser cannot store its own keys, one of plain bytes is kept', async ({ page, site }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...rest: [IDBValidKey?]) {
      if (typeof value === 'object' && value !== null && 'keyPair' in value) {
        throw new DOMException('no keys here', 'DataCloneError');
      }
      return put.call(this, value, ...rest);
    };
  });
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.locator('.message.done')).toContainText('Mã hoàn thành đã lưu trên máy này');
  await page.reload();
  await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
  await page.goto(`${site.url}so-hoc/`);
  await expect(page.locator('.record-row').first()).toContainText('Mức 1 (E1)');
});

test('STORE-2 records that cannot be read are counted and said, and the others still stand', async ({ page, site }) => {
  await page.goto(`${site.url}so-hoc/`);
  await expect(page.getByText('Chưa có mã nào')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('densach');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['practice', 'completions'], 'readwrite');
          transaction.objectStore('practice').add({ version: 99 });
          transaction.objectStore('practice').add(null);
          transaction.objectStore('completions').add({ version: 1, token: 'x' });
          transaction.oncomplete = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Có 3 mục trong sổ không đọc được');
  await expect(page.locator('.record-row .state').first()).toHaveText('Chưa học');
});

test('records that the browser wiped are missed, said, and accepted', async ({ page, site }) => {
  await page.goto(site.url + lessonPath);
  const form = page.locator('#item-mk-kho-doan');
  await form.locator('input').first().check();
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('.feedback')).toBeVisible();
  await page.waitForFunction(() => localStorage.getItem('densach:records') === '1');
  // Another page of the site, which holds no connection to the database.
  await page.goto(`${site.url}404.html`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('densach');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto(`${site.url}so-hoc/`);
  await expect(page.getByRole('alert')).toContainText('Máy từng ghi 1 mục, nay chỉ còn 0');
  await page.getByRole('button', { name: 'Tôi đã hiểu' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Chưa có mã nào')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the record counts a lesson as done when every practice item was answered rightly once', async ({
  page,
  site,
}) => {
  await page.goto(site.url + lessonPath);
  const { bank } = publishedBank('bao-ve-tai-khoan');
  const ids = await page
    .locator('.item-form')
    .evaluateAll((forms) => forms.map((form) => form.id.slice('item-'.length)));
  for (const id of ids) {
    const form = page.locator(`#item-${id}`);
    const item = bank.items.find((candidate) => candidate.id === id);
    await form.scrollIntoViewIfNeeded();
    await page.locator('[data-island="practice"][data-started]').first().waitFor();
    if (item?.kind === 'choice') await form.locator(`input[value="${item.key}"]`).check();
    else if (item?.kind === 'true-false') await form.locator(`input[value="${item.key ? 1 : 0}"]`).check();
    else if (item?.kind === 'multiple') for (const key of item.key) await form.locator(`input[value="${key}"]`).check();
    else if (item?.kind === 'order') {
      for (const [place, index] of item.key.entries()) {
        const text = item.choices[index]?.text ?? '';
        for (let at = (await form.locator('.text').allTextContents()).indexOf(text); at > place; at--) {
          await form.locator(`li:nth-child(${at + 1}) button[data-by="-1"]`).click();
        }
      }
      await form.locator('button[aria-pressed]').click();
    }
    await form.locator('button[type="submit"]').click();
    await expect(form.locator('.feedback')).toHaveAttribute('data-state', 'right');
  }
  await page.goto(`${site.url}so-hoc/`);
  await expect(page.locator('.record-row', { hasText: 'Đặt mật khẩu mạnh, dễ nhớ' }).locator('.state')).toHaveText(
    'Xong',
  );
  await page.goto(`${site.url}khoa-hoc/ky-nang-so/bao-ve-tai-khoan/`);
  await expect(page.locator('[data-lesson="mat-khau-manh"] .state')).toHaveText('Đã xong');

  await page.goto(`${site.url}so-hoc/`);
  await page.getByRole('button', { name: 'Xóa hết sổ học trên máy này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.getByText('Đã xóa hết sổ học trên máy này.')).toBeFocused();
  await page.reload();
  await expect(page.locator('.record-row .state').first()).toHaveText('Chưa học');
});

const recorded = (page: Page): Promise<{ attempts: number[]; drafts: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('densach');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['attempts', 'drafts']);
          const attempts = transaction.objectStore('attempts').getAll();
          const drafts = transaction.objectStore('drafts').count();
          transaction.oncomplete = () => {
            request.result.close();
            resolve({ attempts: attempts.result.map(({ att }: { att: number }) => att), drafts: drafts.result });
          };
        };
      }),
  );

test('a double click on the last button sends one try', async ({ page, site }) => {
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await page.getByRole('button', { name: 'Nộp bài' }).dblclick();
  await page.locator('[data-passed]').waitFor();
  expect(await recorded(page)).toEqual({ attempts: [1], drafts: 0 });
});

test('two pages of one check: the second takes up the first one’s answers, and a try is sent once', async ({
  page,
  site,
  context,
}) => {
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(site.url + checkPath);
    await tab.getByRole('button', { name: 'Bắt đầu' }).waitFor();
  }
  await page.bringToFront();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, publishedBank('bao-ve-tai-khoan').bank);
  await expect(page.getByText('Đã trả lời 10 trên 10 câu')).toBeVisible();
  await second.bringToFront();
  await second.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(second.getByText('Đã trả lời 10 trên 10 câu')).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await page.locator('[data-passed]').waitFor();
  await second.bringToFront();
  await second.locator('fieldset.item input[type="radio"]:not(:checked)').first().check();
  await second.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(second.getByRole('alert')).toContainText('Bài này đã nộp ở một trang khác');
  expect(await recorded(second)).toEqual({ attempts: [1], drafts: 0 });
});
