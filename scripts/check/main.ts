// `npm run check` without the tests: what can be told without a browser. `--fast` leaves out the slow ones.
import { spawnSync } from 'node:child_process';
import { exitCodes } from '../report.ts';

const checks: readonly { readonly name: string; readonly command: readonly string[]; readonly isSlow?: boolean }[] = [
  { name: 'Biome: formatting, lint and import fences', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Domain types, without DOM or Node', command: ['tsc', '-p', 'src/domain'] },
  { name: 'Content: every lesson, item and bank', command: ['node', 'scripts/check/content.ts'] },
  {
    name: 'Generated files are what their sources give',
    command: ['node', 'scripts/build/write-generated.ts', '--check'],
  },
  { name: 'Paths and commands named in the documents', command: ['node', 'scripts/check/documents.ts'] },
  { name: 'Lockfile: complete for every platform', command: ['node', 'scripts/check/lockfile.ts'] },
  { name: 'Prettier for .astro', command: ['prettier', '--check', 'src/**/*.astro'], isSlow: true },
  { name: 'Worker types', command: ['tsc', '-p', 'src/service-worker'], isSlow: true },
  { name: 'Types of everything else, Astro included', command: ['astro', 'check'], isSlow: true },
  { name: 'knip: nothing unused', command: ['knip'], isSlow: true },
];

const isFast = process.argv.includes('--fast');
let failed = 0;
let passed = 0;
for (const { name, command } of checks.filter(({ isSlow }) => !(isFast && isSlow))) {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const isFine = status === 0;
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  if (!isFine) console.log(stdout, stderr);
  if (isFine) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? exitCodes.problemsFound : exitCodes.fine;
