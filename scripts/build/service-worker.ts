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
  readonly entries: readonly { readonly url: string; readonly revision: string | null }[];
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
      offlinePage: JSON.stringify(base + routes.offline),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return shell;
}

async function findShell(base: string, out: string): Promise<Shell> {
  const scripts = (await readdir(join(out, '_astro'))).filter((name) => name.endsWith('.js')).sort(byCodeUnits);
  const files = [
    ...shellPages.map((route) => ({ url: base + route, path: join(out, route, 'index.html'), isHashed: false })),
    ...shellFiles.map((path) => ({ url: base + path, path: join(out, path), isHashed: false })),
    ...scripts.map((name) => ({ url: `${base}_astro/${name}`, path: join(out, '_astro', name), isHashed: true })),
  ];
  const read = await Promise.all(files.map(async (file) => ({ ...file, bytes: await readFile(file.path) })));
  return {
    entries: read.map(({ url, isHashed, bytes }) => ({ url, revision: isHashed ? null : revisionOf(bytes) })),
    bytes: read.reduce((total, { bytes }) => total + brotliCompressSync(bytes).length, 0),
  };
}

const revisionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
