// Runs the browser tests and ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { exitCodes } from '../report.ts';

const { stdout, status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '0' },
});
console.log(stdout);
const count = (word: string): number => Number(new RegExp(`^\\s+(\\d+) ${word}`, 'mu').exec(stdout)?.[1] ?? 0);
const passed = count('passed');
const failed = count('failed') + count('flaky') + count('did not run') + count('interrupted');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status === 0 && passed > 0 ? exitCodes.fine : exitCodes.problemsFound;
