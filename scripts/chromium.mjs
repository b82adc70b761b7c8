// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ownEnvironment, root } from './bootstrap.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: `CHROMIUM_PATH`, an installed one, Debian's through apt as root, or Playwright's own. */
export function ensureChromium() {
  const path = process.env.CHROMIUM_PATH ?? findInstalled() ?? installWithApt() ?? installWithPlaywright();
  if (!path || !existsSync(path)) {
    throw new Error('Không có Chromium để chạy kiểm thử. Cài Chromium rồi đặt CHROMIUM_PATH=/đường/dẫn/tới/chromium');
  }
  return path;
}

function findInstalled() {
  const found = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [...found, ...places].find((path) => path && existsSync(path));
}

function installWithApt() {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return undefined;
  console.log('Đang cài Chromium cho kiểm thử…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], quiet);
  return findInstalled();
}

function installWithPlaywright() {
  const options = { cwd: root, env: ownEnvironment(), shell: process.platform === 'win32' };
  spawnSync('playwright', ['install', 'chromium'], { ...options, stdio: 'inherit' });
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  return spawnSync('node', ['-e', script], { ...options, encoding: 'utf8' }).stdout;
}
