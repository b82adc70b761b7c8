// `npm test`: installs what is missing, runs every check and test, and ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ownEnvironment, ownNode, root } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';

ensureInstalled();
const chromium = ensureChromium();

const parts = [
  { name: 'các phép kiểm tra', args: ['scripts/check/main.ts'] },
  {
    name: 'kiểm thử không cần trình duyệt',
    args: ['scripts/check/vitest.ts', 'domain', 'adapters', 'scripts', 'rules', 'islands'],
  },
  { name: 'dựng trang', args: ['scripts/build/main.ts'] },
  { name: 'kiểm thử trang đã dựng', args: ['scripts/check/vitest.ts', 'site'] },
  { name: 'kiểm thử trong trình duyệt', args: ['scripts/check/playwright.ts'] },
];

// Every part prints such a line of its own at its end, or counts as one by how it ends.
const counts = { passed: 0, failed: 0 };
for (const { name, args } of parts) {
  console.log(`\n=== ${name}`);
  const { status, stdout } = spawnSync(ownNode(), args, {
    cwd: root,
    env: ownEnvironment({ CHROMIUM_PATH: chromium, ASTRO_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(stdout);
  const match = /^(\d+) passed, (\d+) failed$/mu.exec(stdout);
  const passed = match ? Number(match[1]) : Number(status === 0);
  const failed = match ? Number(match[2]) : Number(status !== 0);
  counts.passed += passed;
  // A part that breaks off counts as failed, whatever it had counted until then.
  counts.failed += failed === 0 && status !== 0 ? 1 : failed;
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
