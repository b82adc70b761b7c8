import { answerByKeyboard } from './answer-by-keyboard.ts';
import { checkPath, expect, lessonPath, publishedBank, test } from './site.ts';

const item = '#item-mk-kho-doan';
const { bank, published } = publishedBank('bao-ve-tai-khoan');
const asked = bank.items.find(({ id }) => id === 'mk-kho-doan');
const key = asked?.kind === 'choice' ? asked.key : -1;

test('an answer given before the script came is kept, and its submit is done when the script is there', async ({
  page,
  site,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/practice-check-island*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url + lessonPath);
  await page.locator(`${item} input[value="${key}"]`).check();
  await page.locator(`${item} button[type="submit"]`).click();
  await expect(page.locator(`${item} .feedback`)).toHaveCount(0);
  release();
  await expect(page.locator(`${item} .feedback`)).toHaveAttribute('data-state', 'right');
  await expect(page.locator(`${item} input[value="${key}"]`)).toBeChecked();
  expect(page.url()).toBe(site.url + lessonPath);
});

test('an arrow pressed before the script came moves its line when the script is there', async ({ page, site }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/practice-check-island*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url + lessonPath);
  const lines = page.locator('#item-mk-thu-tu .ordering .text');
  const [first] = await lines.allTextContents();
  await page.locator('#item-mk-thu-tu .ordering li:first-child button[data-by="1"]').click();
  await page.locator('#item-mk-thu-tu button[aria-pressed]').click();
  await page.locator('#item-mk-thu-tu button[type="submit"]').click();
  release();
  await expect(lines.nth(1)).toHaveText(first ?? '');
  await expect(page.locator('#item-mk-thu-tu .feedback')).toBeVisible();
});

test('hints come one by one and an unanswered item is named as such', async ({ page, site }) => {
  await page.goto(site.url + lessonPath);
  await page.locator(item).scrollIntoViewIfNeeded();
  await page.locator(`${item} button[type="submit"]`).click();
  await expect(page.locator(item)).toContainText('Bạn chưa trả lời');
  await page.locator(item).getByRole('button', { name: 'Gợi ý' }).click();
  await expect(page.locator(item)).toContainText('Gợi ý:');
});

test('PRACTICE-1 a lesson that is opened again is as it was left: answers, hints and feedback', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url + lessonPath);
  const form = page.locator(item);
  await form.scrollIntoViewIfNeeded();
  await page.locator('[data-island="practice"][data-started]').first().waitFor();
  await form.locator(`input:not([value="${key}"])`).first().check();
  await form.getByRole('button', { name: 'Gợi ý' }).click();
  await form.getByRole('button', { name: 'Kiểm tra câu này' }).click();
  await expect(form.locator('.feedback')).toHaveAttribute('data-state', 'wrong');
  const order = page.locator('#item-mk-thu-tu');
  await order.locator('.ordering li:first-child button[data-by="1"]').click();
  const lines = await order.locator('.ordering .text').allTextContents();
  await page.close();

  const next = await context.newPage();
  await next.goto(site.url + lessonPath);
  await next.locator(item).scrollIntoViewIfNeeded();
  await expect(next.locator(`${item} .feedback`)).toHaveAttribute('data-state', 'wrong');
  await expect(next.locator(item)).toContainText('Gợi ý:');
  await next.locator('#item-mk-thu-tu').scrollIntoViewIfNeeded();
  await expect(next.locator('#item-mk-thu-tu .ordering .text')).toHaveText(lines);
  await expect(next.locator('#item-mk-thu-tu .feedback')).toHaveCount(0);
});

test('answers of a module check survive the closing of the tab', async ({ page, site, context }) => {
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  const radio = page.locator('fieldset.item input[type="radio"]').first();
  await radio.check();
  const prompts = await page.locator('fieldset.item legend').allTextContents();
  const value = await radio.inputValue();
  const name = await radio.getAttribute('name');
  await page.close();

  const next = await context.newPage();
  await next.goto(site.url + checkPath);
  await next.getByRole('button', { name: 'Làm tiếp bài đang dở' }).click();
  await expect(next.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
  expect(await next.locator('fieldset.item legend').allTextContents()).toEqual(prompts);
});

test('too many items left out: a summary with links, then a result without a token and another form', async ({
  page,
  site,
}) => {
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, bank, 4);
  const prompts = await page.locator('fieldset.item legend').allTextContents();
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Bạn còn 4 câu chưa trả lời');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Câu 2' }).click();
  await expect(page.locator('#check-item-1')).toBeInViewport();
  await page.getByRole('button', { name: 'Nộp luôn' }).click();
  await expect(page.locator('[data-passed]')).toHaveAttribute('data-passed', 'false');
  await expect(page.locator('.score')).toContainText('6 trên 10 điểm');
  await expect(page.getByRole('link', { name: 'Mở phiếu minh chứng hoàn thành' })).toHaveCount(0);
  await expect(page.getByText('Đọc lại:').first()).toBeVisible();

  await page.getByRole('button', { name: 'Làm đề khác' }).click();
  await page.locator('fieldset.item').first().waitFor();
  expect(await page.locator('fieldset.item legend').allTextContents()).not.toEqual(prompts);

  await page.goto(`${site.url}so-hoc/`);
  await expect(page.getByText('Đã làm bài tự kiểm tra 1 lần, chưa đạt')).toBeVisible();
});

test('a clock behind the bank is told how to be set before the check begins', async ({ page, site }) => {
  await page.clock.setFixedTime((published - 86_400) * 1000);
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('alert')).toContainText('Đồng hồ của máy đang chậm');
  await expect(page.getByRole('alert')).toContainText('Tự động đặt ngày giờ');
  await page.getByRole('button', { name: 'Tôi đã chỉnh giờ' }).click();
  await expect(page.getByRole('alert')).toContainText('Đồng hồ của máy đang chậm');
  await page.clock.setFixedTime((published + 86_400) * 1000);
  await page.getByRole('button', { name: 'Tôi đã chỉnh giờ' }).click();
  await expect(page.locator('fieldset.item').first()).toBeVisible();
});

test('one item a screen: back and forth, an overview before anything is sent, and the choice is remembered', async ({
  page,
  site,
}) => {
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('button', { name: 'Mỗi lần một câu' }).click();
  await expect(page.locator('fieldset.item:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Câu sau' }).click();
  await expect(page.locator('#check-item-1')).toBeFocused();
  await page.getByRole('button', { name: 'Câu trước' }).click();
  await expect(page.locator('#check-item-0')).toBeFocused();
  for (let at = 1; at < bank.form.size; at++) await page.getByRole('button', { name: 'Câu sau' }).click();
  await page.getByRole('button', { name: 'Xem lại trước khi nộp' }).click();
  await expect(page.getByRole('heading', { name: 'Xem lại trước khi nộp' })).toBeFocused();
  await expect(page.locator('.overview li')).toHaveCount(bank.form.size);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page).toHaveTitle(/^Lỗi: /u);
  await page.getByRole('alert').getByRole('link', { name: 'Câu 3' }).click();
  await expect(page.locator('#check-item-2')).toBeFocused();
  await expect(page.locator('#check-item-2')).toContainText('Bạn chưa trả lời');
  await page.reload();
  await page.getByRole('button', { name: 'Làm tiếp bài đang dở' }).click();
  await expect(page.locator('fieldset.item:visible')).toHaveCount(1);
});

test('Enter in a typed line sends nothing', async ({ page, site }) => {
  await page.goto(`${site.url}khoa-hoc/tieng-anh/ta-chao-hoi/tu-kiem-tra/`);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.locator('fieldset.item').first().waitFor();
  for (let tries = 0; tries < 8 && (await page.locator('fieldset.item input[type="text"]').count()) === 0; tries++) {
    await page.getByRole('button', { name: 'Nộp bài' }).click();
    await page.getByRole('button', { name: 'Nộp luôn' }).click();
    await page.getByRole('button', { name: 'Làm đề khác' }).click();
    await page.locator('fieldset.item').first().waitFor();
  }
  await page.locator('fieldset.item input[type="text"]').first().press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nộp bài' })).toBeVisible();
});

test('a part whose script does not come says so, and starts when it is tried again', async ({ page, site }) => {
  let isDown = true;
  await page.route('**/module-check-island*', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(site.url + checkPath);
  await expect(page.getByRole('alert')).toContainText('Phần này chưa tải được');
  await expect(page.getByText('Đang mở bài tự kiểm tra')).toBeHidden();
  isDown = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the focus stays with the item when its button goes: last hint, answer, again', async ({ page, site }) => {
  await page.goto(site.url + lessonPath);
  const form = page.locator(item);
  await form.scrollIntoViewIfNeeded();
  await page.locator('[data-island="practice"][data-started]').first().waitFor();
  const inItem = () => page.evaluate((id) => document.querySelector(id)?.contains(document.activeElement), item);
  while ((await form.getByRole('button', { name: /^Gợi ý/u }).count()) > 0) {
    await form.getByRole('button', { name: /^Gợi ý/u }).click();
  }
  expect(await inItem()).toBe(true);
  await form.locator(`input:not([value="${key}"])`).first().check();
  await form.getByRole('button', { name: 'Kiểm tra câu này' }).click();
  await form.getByRole('button', { name: 'Xem đáp án' }).click();
  expect(await inItem()).toBe(true);
  await form.getByRole('button', { name: 'Làm lại' }).click();
  expect(await inItem()).toBe(true);
});

test('a clock that went behind while the check was answered is told at the end, and no answer is lost', async ({
  page,
  site,
}) => {
  await page.goto(site.url + checkPath);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerByKeyboard(page, bank);
  await page.clock.setFixedTime((published - 86_400) * 1000);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('alert')).toContainText('Đồng hồ của máy đang chậm');
  await expect(page.getByText('Đã trả lời 10 trên 10 câu')).toBeVisible();
  await page.clock.setFixedTime((published + 86_400) * 1000);
  await page.getByRole('button', { name: 'Tôi đã chỉnh giờ' }).click();
  await expect(page.locator('[data-passed]')).toHaveAttribute('data-passed', 'true');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson, its items on paper and their key are there', async ({ page, site }) => {
    await page.goto(site.url + lessonPath);
    await expect(page.getByRole('heading', { name: 'Từng bước' })).toBeVisible();
    await expect(page.locator(item)).toContainText('Mật khẩu nào khó đoán nhất?');
    await expect(page.locator('button:visible')).toHaveCount(1);
    // Text selectors of Playwright pass over <noscript>.
    await page.locator('noscript summary').last().click();
    await expect(page.locator('noscript details[open] code').first()).toHaveText('nonlathangmaybutchisaobien');
  });

  test('the check page prints every item of the bank, the search page lists the catalogue', async ({ page, site }) => {
    await page.goto(site.url + checkPath);
    await expect(page.locator('fieldset.item')).toHaveCount(bank.items.length);
    await page.goto(`${site.url}tim-kiem/`);
    await expect(page.getByRole('link', { name: 'Kỹ năng số cơ bản' })).toBeVisible();
  });
});
