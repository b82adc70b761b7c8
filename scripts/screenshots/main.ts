// `npm run screenshots`: the README's pictures, made from the built site (`npm run build` first).
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';

const lesson = 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/';
const [token] = (await readFile('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8')).split('\n');

const site = await serve({ dir: 'dist' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(site.url + lesson);
  await page.screenshot({ path: 'docs/images/lesson-phone.png' });

  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(`${site.url}phieu/#${token}`);
  await page.locator('.sheet').waitFor();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hồng Ngọc');
  await page.locator('.sheet').screenshot({ path: 'docs/images/certificate.png' });
} finally {
  await browser.close();
  await site.close();
}
console.log('docs/images/lesson-phone.png\ndocs/images/certificate.png');
