// What `npm start` and `npm test` begin with: Node 20 runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const marker = join(root, 'node_modules', '.installed-lockfile');

/** Installs what the lockfile names, unless that very lockfile was installed before. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Đang cài những gói cần thiết (lần đầu mất khoảng một phút)…');
  run('npm', ['ci'], { shell: process.platform === 'win32' });
  writeFileSync(marker, wanted);
}

/** The project's own Node; its packages need a newer one than the system may have. */
export function ownNode() {
  const folder = join(root, 'node_modules', 'node', 'bin');
  return ['node', 'node.exe'].map((name) => join(folder, name)).find((path) => existsSync(path)) ?? process.execPath;
}

/** The environment in which the project's programs find its own Node and tools. */
export function ownEnvironment(extra = {}) {
  const bins = [dirname(ownNode()), join(root, 'node_modules', '.bin')].join(delimiter);
  return { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** Runs a program to its end, and ends with it where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: ownEnvironment(),
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
