import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const [token = ''] = readFileSync('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8').split('\n');

const verifyOnCommandLine = (path: string): { level: string; claims: unknown } =>
  JSON.parse(spawnSync('node', ['scripts/evidence/main.ts', 'verify', path, '--json'], { encoding: 'utf8' }).stdout);

test('the picture is still read after a chat app scaled it to 1,280 px and saved it as JPEG of quality 60', async ({
  page,
  site,
}, testInfo) => {
  await page.goto(`${site.url}phieu/#${token}`);
  await page.getByLabel('Họ và tên').fill('Đặng Thị Mỹ Hòa');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu ảnh phiếu' }).click();
  const png = testInfo.outputPath('phieu.png');
  await (await waiting).saveAs(png);
  expect(verifyOnCommandLine(png)).toMatchObject({ source: `${png}:1`, level: 'E1' });

  const jpeg = await page.evaluate(async (base64) => {
    const source = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const scale = 1280 / Math.max(source.width, source.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(source.width * scale);
    canvas.height = Math.round(source.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.6).split(',')[1] ?? '';
  }, readFileSync(png).toString('base64'));
  const path = testInfo.outputPath('chat.jpg');
  writeFileSync(path, Buffer.from(jpeg, 'base64'));
  expect(verifyOnCommandLine(path)).toMatchObject({ level: 'E1', verdict: 'verified' });

  await page.goto(`${site.url}xac-minh/`);
  await page.getByLabel('Hoặc chọn tệp hoặc ảnh').setInputFiles(path);
  await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E1');
});

test('it prints on one A4 page that holds its words, and no name is in the token', async ({ page, site }) => {
  await page.goto(`${site.url}phieu/#${token}`);
  await page.getByLabel('Họ và tên').fill('Đặng Thị Mỹ Hòa');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In phiếu' })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
});

test('the verifier shows answers only on request, and a link with digits opens it', async ({ page, site }) => {
  const digits = [...token].map((character) => String(character.charCodeAt(0) - 45).padStart(2, '0')).join('');
  await page.goto(`${site.url}xac-minh/#${digits}`);
  await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E1');
  await expect(page.locator('.verdict')).toContainText('Không cho biết ai trả lời');
  const answers = page.getByRole('list', { name: 'Các câu trả lời' });
  await expect(answers).toHaveCount(0);
  await page.getByText('Xem các câu trả lời').click();
  await expect(answers.getByRole('listitem').first()).toBeVisible();
});

test('a refused token gets no sheet; nonsense and nothing are answered, never an exception', async ({ page, site }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${site.url}phieu/#${token.slice(0, -2)}AA`);
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'refused');
  await expect(page.locator('.sheet')).toHaveCount(0);
  await page.goto(`${site.url}xac-minh/#%E0%A4%A`);
  await page.getByLabel('Mã hoàn thành, đường dẫn').fill('xin-chào\n\n<b>x</b>');
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.locator('.verdict')).toHaveCount(2);
  await page.getByLabel('Mã hoàn thành, đường dẫn').fill('xin chào các bác');
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.locator('.verdict')).toHaveCount(1);
  await expect(page.locator('.verdict')).toContainText('E_FORM');
  await page.getByLabel('Mã hoàn thành, đường dẫn').fill(`Gửi bác phiếu của tôi:\n\n${token}\n`);
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.locator('.verdict')).toHaveAttribute('data-level', 'E1');
  await expect(page.getByText('Đã bỏ qua 1 dòng chữ')).toBeVisible();
  await page.getByLabel('Mã hoàn thành, đường dẫn').fill('  ');
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByRole('alert')).toContainText('Chưa có gì để kiểm tra');
  expect(faults).toEqual([]);
});

test('sharing copies the token where the device has no panel for it, and copying says that it is done', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'));
  await page.goto(`${site.url}phieu/#${token}`);
  await page.getByRole('button', { name: 'Chép mã' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã chép mã.', { useInnerText: true });
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(page.getByText('nên mã đã được chép lại')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
});

test('a token that a link brought does not stay in the address, and is there when the page is loaded again', async ({
  page,
  site,
}) => {
  for (const path of ['xac-minh/', 'phieu/']) {
    await page.goto(`${site.url}${path}#${token}`);
    await expect(page.locator('.verdict, .sheet')).toContainText('Mức 1 (E1)');
    expect(page.url()).toBe(site.url + path);
    await page.reload();
    await expect(page.locator('.verdict, .sheet')).toContainText('Mức 1 (E1)');
  }
});

test('many tokens: progress, the ones that need a look first, a part at a time; a new run takes over the old one', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}xac-minh/`);
  const broken = `${token.slice(0, -2)}AA`;
  const field = page.getByLabel('Mã hoàn thành, đường dẫn');
  const buffer = Buffer.from(`${token}\n`.repeat(20_000));
  await page.getByLabel('Hoặc chọn tệp hoặc ảnh').setInputFiles({ name: 'ma.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByText(/xác minh được, 0 bị từ chối/u)).toBeVisible();
  await page.getByLabel('Hoặc chọn tệp hoặc ảnh').setInputFiles({ name: 'ma.txt', mimeType: 'text/plain', buffer });
  await field.fill([...Array(30).fill(token), broken].join('\n'));
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByText('30 xác minh được, 1 bị từ chối, 0 chưa kiểm tra được')).toBeVisible();
  await expect(page.locator('.verdict').first()).toHaveAttribute('data-verdict', 'refused');
  await expect(page.locator('.verdict')).toHaveCount(20);
  await page.getByRole('button', { name: 'Xem thêm 11 kết quả' }).click();
  await expect(page.locator('.verdict')).toHaveCount(31);
});

test('where a part of the verifier cannot be loaded the page says so, and keeps what was pasted', async ({
  page,
  site,
}) => {
  await page.route('**/verdict-of*', (route) => route.abort());
  await page.goto(`${site.url}xac-minh/`);
  await page.getByLabel('Mã hoàn thành, đường dẫn').fill(token);
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByRole('alert')).toContainText('Phần kiểm tra chưa tải được');
  await expect(page.getByLabel('Mã hoàn thành, đường dẫn')).toHaveValue(token);
});
