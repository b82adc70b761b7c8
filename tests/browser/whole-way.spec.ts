import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { answerByKeyboard } from './answer-by-keyboard.ts';
import { checkPath, expect, lessonPath, publishedBank, tabTo, test, waitUntilKept } from './site.ts';

// The way of a resident, from a search without accents to a token that an officer verifies.
test('search, read, practise, check by keyboard, token, certificate, offline, verify', async ({
  page,
  site,
  context,
}, testInfo) => {
  test.setTimeout(240_000);
  const { bank } = publishedBank('bao-ve-tai-khoan');

  await test.step('search without accents finds the lesson', async () => {
    await page.goto(site.url);
    await page.getByRole('searchbox').fill('mat khau manh');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.waitForSelector('[data-state="ready"]');
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', `/${lessonPath}`);
    await page.locator('a[data-result]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu mạnh, dễ nhớ');
  });

  await test.step('practice gives feedback at once and is recorded', async () => {
    const item = bank.items.find(({ id }) => id === 'mk-kho-doan');
    if (item?.kind !== 'choice') throw new Error('mk-kho-doan is no choice');
    const form = page.locator('#item-mk-kho-doan');
    await form.scrollIntoViewIfNeeded();
    await page.locator('[data-island="practice"][data-started]').last().waitFor();
    await form.locator(`input[value="${(item.key + 1) % item.choices.length}"]`).check();
    await form.getByRole('button', { name: 'Kiểm tra câu này' }).click();
    await expect(form.locator('.feedback')).toContainText('Chưa đúng');
    await form.getByRole('button', { name: 'Làm lại' }).click();
    await form.locator(`input[value="${item.key}"]`).check();
    await form.getByRole('button', { name: 'Kiểm tra câu này' }).click();
    await expect(form.locator('.feedback')).toContainText('Đúng');
    await waitUntilKept(page);
  });

  await test.step('the module check is answered by keyboard alone', async () => {
    await page.goto(site.url + checkPath);
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
    await tabTo(page, '[data-island="module-check"] button');
    await page.keyboard.press('Enter');
    await page.locator('fieldset.item').first().waitFor();
    expect(await page.locator('fieldset.item').count()).toBe(bank.form.size);
    await answerByKeyboard(page, bank);
    await tabTo(page, '[data-island="module-check"] form button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-passed]')).toHaveAttribute('data-passed', 'true');
    await expect(page.locator('.score')).toContainText('10 trên 10 điểm');
  });

  const token = await test.step('the certificate shows the token, its level and what it does not prove', async () => {
    await page.getByRole('link', { name: 'Mở phiếu minh chứng hoàn thành' }).click();
    await expect(page.locator('.sheet')).toContainText('Mức 1 (E1)');
    await expect(page.locator('.sheet')).toContainText('không cho biết ai là người trả lời');
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hồng Ngọc');
    await expect(page.locator('.sheet')).toContainText('Nguyễn Thị Hồng Ngọc');
    const text = await page.getByLabel('Mã hoàn thành (chép nguyên cả đoạn)').inputValue();
    expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/u);
    expect(text.length).toBeLessThanOrEqual(700);
    return text;
  });

  await test.step('with the network off, lesson, check, record and verifier go on working', async () => {
    await waitUntilKept(page);
    await context.setOffline(true);
    await site.stop();
    await page.reload();
    await expect(page.locator('.sheet')).toContainText('Mức 1 (E1)');
    await page.goto(site.url + lessonPath);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt mật khẩu mạnh, dễ nhớ');
    await page.goto(site.url + checkPath);
    await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
    await page.goto(`${site.url}so-hoc/`);
    await expect(page.getByRole('link', { name: 'Mở phiếu' })).toBeVisible();
    await page.goto(`${site.url}xac-minh/`);
    await page.getByLabel('Mã hoàn thành, đường dẫn').fill(token);
    await page.getByRole('button', { name: 'Xác minh' }).click();
    await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'verified');
    await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E1');
    await page.goto(`${site.url}khoa-hoc/tieng-anh/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này chưa có trên máy');
  });

  await test.step('the command line verifies the same token', () => {
    const path = testInfo.outputPath('token.txt');
    writeFileSync(path, `${token}\n`);
    const { stdout, status } = spawnSync('node', ['scripts/evidence/main.ts', 'verify', path, '--json'], {
      encoding: 'utf8',
    });
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({
      source: `${path}:1`,
      level: 'E1',
      verdict: 'verified',
      claims: { mod: 'bao-ve-tai-khoan', kc: 'webcrypto', att: 1 },
    });
    expect(status).toBe(0);
  });

  await test.step('the record hands the attempt over, also offline, and the command line knows it for the same try', async () => {
    await page.goto(`${site.url}so-hoc/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất các lần làm cho người soạn bài' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cac-lan-lam-den-sach.json');
    const path = testInfo.outputPath('attempts.json');
    await download.saveAs(path);
    await expect(page.getByLabel('Nội dung của tệp')).toHaveValue(readFileSync(path, 'utf8'));
    const tokens = testInfo.outputPath('token.txt');
    const { stdout, status } = spawnSync('node', ['scripts/items/main.ts', 'stats', path, tokens, '--json'], {
      encoding: 'utf8',
    });
    const [item, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(item).toMatchObject({ module: 'bao-ve-tai-khoan', tries: 1, learners: 1, passedOnly: 0 });
    expect(more.at(-1)).toMatchObject({ code: 'A_TRY_REPEATED', count: 1 });
    expect(status).toBe(0);
  });
});
