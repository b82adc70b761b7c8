// `npm run screenshots`: the README's pictures and the mark as PNG icons, made from the built site (`npm run build` first).
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { projectFolders } from '#wiring/node.ts';
import { ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';

const lesson = 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/';
const [token] = (await readFile('tests/vectors/golden/bao-ve-tai-khoan-v1.txt', 'utf8')).split('\n');

const site = await serve({ dir: projectFolders().out });
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

  const mark = await readFile('public/icons/mark.svg', 'utf8');
  for (const size of [192, 512]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0">${mark.replace('<svg ', `<svg width="${size}" height="${size}" `)}</body>`,
    );
    await page.screenshot({ path: `public/icons/mark-${size}.png` });
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(
  'docs/images/lesson-phone.png, docs/images/certificate.png, public/icons/mark-192.png, public/icons/mark-512.png',
);
