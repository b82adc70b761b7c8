import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { routes } from '#domain/course/routes.ts';
import type { Site } from '#domain/course/schema.ts';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';

const shellPages = [
  routes.home,
  routes.catalogue,
  routes.search,
  routes.record,
  routes.certificate,
  routes.verifier,
  routes.offline,
];
const shellFiles = [routes.searchIndex, 'icons/mark.svg', 'manifest.webmanifest'];

/** What the worker keeps from its first moment. `bytes` as brotli sends them. */
export interface Shell {
  readonly entries: readonly { readonly url: string; readonly revision: string }[];
  readonly scripts: readonly string[];
  readonly bytes: number;
}

/** Bundles the worker with the list of what it keeps; last in a build, when every file has its final bytes. */
export async function writeServiceWorker({ base }: Site, out: string): Promise<Shell> {
  const shell = await findShell(base, out);
  await build({
    entryPoints: ['src/service-worker/service-worker.ts'],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      precacheManifest: JSON.stringify(shell.entries),
      scriptUrls: JSON.stringify(shell.scripts),
      offlinePage: JSON.stringify(base + routes.offline),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return shell;
}

async function findShell(base: string, out: string): Promise<Shell> {
  const names = await readdir(join(out, '_astro'));
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .sort(byCodeUnits)
    .map((name) => `_astro/${name}`);
  const pages = shellPages.map((route) => ({ url: base + route, path: join(route, 'index.html') }));
  const files = [...pages, ...shellFiles.map((path) => ({ url: base + path, path }))];
  const read = await Promise.all(files.map(async ({ url, path }) => ({ url, bytes: await readFile(join(out, path)) })));
  const scriptBytes = await Promise.all(scripts.map((path) => readFile(join(out, path))));
  const all = [...read.map(({ bytes }) => bytes), ...scriptBytes];
  return {
    entries: read.map(({ url, bytes }) => ({ url, revision: revisionOf(bytes) })),
    scripts: scripts.map((path) => base + path),
    bytes: all.reduce((total, bytes) => total + brotliCompressSync(bytes).length, 0),
  };
}

const revisionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
