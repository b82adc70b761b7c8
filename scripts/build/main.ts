// `npm run build`: checks the content, builds the pages, both search indexes and the service worker.
import { spawnSync } from 'node:child_process';
import { cp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content } from '#domain/item/content-from-tree.ts';
import { isPublished, moduleBanks, problemsOfModuleBank, unpublishedProblem } from '#domain/item/module-banks.ts';
import { problemLines } from '#domain/shared/problem.ts';
import { loadContent, openBanks, projectFolders, sha256 } from '#wiring/node.ts';
import { exitCodes, reportProblems } from '../report.ts';
import { writeFullTextIndex, writeTitleIndex } from './search-indexes.ts';
import { writeServiceWorker } from './service-worker.ts';

const folders = projectFolders();

async function buildSite(content: Content): Promise<number> {
  const banks = await moduleBanks(content, await openBanks(folders), sha256);
  const problems = banks.flatMap(problemsOfModuleBank);
  if (problems.length > 0) return reportProblems(problems);
  // Authors look at pages before they publish: the check then still asks the bank that was published last.
  for (const bank of banks.filter((candidate) => !isPublished(candidate))) {
    console.warn(`${problemLines(unpublishedProblem(bank), 'vi')}\n`);
  }
  if (content.site.contact.email.endsWith('.example')) {
    console.warn('content/site.yaml: contact.email chưa tới ai; hãy đặt địa chỉ thật trước khi công bố trang.\n');
  }
  if (!buildPages()) return exitCodes.problemsFound;
  await copyBanks();
  await copyAudio();
  const titles = await writeTitleIndex(content, folders.out);
  await writeFullTextIndex(folders.out);
  const shell = await writeServiceWorker(content.site, folders.out);
  console.log(`Tìm kiếm: ${titles.lessons} bài; mục lục tên bài ${titles.bytes} byte.`);
  console.log(
    `Phần giữ sẵn trên máy: ${shell.entries.length + shell.scripts.length} tệp, ${shell.bytes} byte (brotli).`,
  );
  console.log(`Trang ở ${folders.out}`);
  return exitCodes.fine;
}

function buildPages(): boolean {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  // Astro would take a BASE_URL of the environment for the site's own.
  const { BASE_URL: _, ...environment } = process.env;
  const { status } = spawnSync(process.execPath, [astro, 'build'], {
    stdio: 'inherit',
    env: { ...environment, OUT_DIR: folders.out, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  return status === 0;
}

/** Another content folder brings its own banks; the project's then have no place in its site. */
async function copyBanks(): Promise<void> {
  const target = join(folders.out, 'banks');
  await rm(target, { recursive: true, force: true });
  if (await stat(folders.banks).catch(() => undefined)) await cp(folders.banks, target, { recursive: true });
}

/** Astro copied the project's audio; another content folder's own comes beside it, or in its place where the names agree. */
async function copyAudio(): Promise<void> {
  const target = join(folders.out, 'audio');
  for (const folder of folders.audio.slice(0, -1)) {
    if (await stat(folder).catch(() => undefined)) await cp(folder, target, { recursive: true });
  }
}

const content = await loadContent(folders);
process.exitCode = content.ok ? await buildSite(content.value) : reportProblems(content.problems);
