// `npm run bench`: bytes of what is sent, and verified tokens per CPU second, from the built site (`npm run build` first).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { routes } from '#domain/course/routes.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { createVerificationContext, loadContent, openBanks, projectFolders, systemClock } from '#wiring/node.ts';
import { ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { answerTimes, weighChecks } from './checks.ts';

const { out: dist } = projectFolders();
const brotliBytes = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;
const pages = {
  'trang chủ': '',
  'bài học': 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/mat-khau-manh/',
  'tự kiểm tra mô-đun': 'khoa-hoc/ky-nang-so/bao-ve-tai-khoan/tu-kiem-tra/',
  'xác minh': 'xac-minh/',
};

console.log(
  '| trang | HTML, brotli | lần xem đầu: yêu cầu | byte (brotli) | sau khi chạm vào câu hỏi |\n|---|---|---|---|---|',
);
const site = await serve({ dir: dist });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, path] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url + path, { waitUntil: 'load' });
  const first = asked.filter(isOfFirstView);
  await page
    .locator('[data-island] input, [data-island] button')
    .first()
    .focus({ timeout: 5000 })
    .catch(() => undefined);
  await page.waitForLoadState('networkidle');
  const later = asked.filter((url) => url.endsWith('.js')).map(fileOf);
  const sum = (paths: readonly string[]): number => paths.map(brotliBytes).reduce((total, bytes) => total + bytes, 0);
  console.log(
    `| ${name} | ${brotliBytes(fileOf(`/${path}`))} | ${first.length} | ${sum(first.map(fileOf))} | ${sum(later)} |`,
  );
  await page.close();
}
const content = await loadContent();
const lessons = content.ok
  ? content.value.catalogue.flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons.map(routes.lesson)))
  : [];
console.log('\n| phần luyện tập của | câu | tệp mã | byte (brotli) |\n|---|---|---|---|');
for (const path of [...lessons, routes.itemExamples]) {
  const { kinds, files, bytes } = await weighChecks(browser, site.url, dist, path);
  console.log(`| ${path} | ${kinds} | ${files} | ${bytes} |`);
}
const times = await answerTimes(browser, site.url, routes.itemExamples);
console.log(`\nTừ lúc bấm tới lời nhận xét, CPU chậm 6 lần: ${times.map((time) => Math.round(time)).join(', ')} ms.`);
await browser.close();
await site.close();

const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
console.log(
  `\nMọi tệp mã: ${scripts.map((name) => brotliBytes(`_astro/${name}`)).reduce((total, bytes) => total + bytes, 0)} byte (brotli).`,
);

const tokens = readdirSync('tests/vectors/golden').flatMap((name) =>
  readFileSync(join('tests/vectors/golden', name), 'utf8').split('\n').filter(Boolean),
);
const context = createVerificationContext(await openBanks(), systemClock());
const rounds = 100;
const before = process.cpuUsage();
for (let round = 0; round < rounds; round++) for (const token of tokens) await verdictOf(token, context);
const { user, system } = process.cpuUsage(before);
console.log(
  `Xác minh: ${Math.round((rounds * tokens.length * 1e6) / (user + system))} mã mỗi giây CPU (${tokens.length} mã, ${rounds} vòng).`,
);
console.log(
  `Độ dài mã: ${Math.min(...tokens.map(({ length }) => length))} đến ${Math.max(...tokens.map(({ length }) => length))} ký tự.`,
);

/** The worker's registration and what it asks come after the page is there. */
function isOfFirstView(path: string): boolean {
  return !/sw\.js|workbox|keep-offline|manifest|icons|banks/u.test(path);
}

/** The file that answers a path. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
