// Keeps the shell, every lesson that was visited and every bank on the device. A file that fails to load never leaves
// a device without the rest (docs/decisions/0007-what-the-worker-needs.md), and a new version waits until the reader
// agrees.
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { addPlugins, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNames, isBank, isBankIndex, isGood, isUsable, keepTogether, keptCopy, pathOf } from './copies.ts';

declare const self: ServiceWorkerGlobalScope;
/** All three put in by the build (scripts/build/service-worker.ts). */
declare const precacheManifest: PrecacheEntry[];
declare const scriptUrls: string[];
declare const offlinePage: string;

const networkSeconds = 4;

addPlugins([
  {
    // The first version starts with what came. A later one is not taken without its whole shell: the version
    // before it works, and goes on.
    handlerDidError: async ({ event }) =>
      event.type === 'install' && !self.registration.active ? new Response() : undefined,
  },
]);
// The shell's pages do not depend on what stands behind "?"; where one does, its script reads it.
precacheAndRoute(precacheManifest, { ignoreURLParametersMatching: [/./u] });

// Scripts carry their digest in their name and stay when a new version comes: a lesson that was kept under
// the last version still finds the ones that it names.
registerRoute(
  ({ url }) => /\/_astro\/[^/]+\.js$/u.test(url.pathname),
  new CacheFirst({ cacheName: 'densach-scripts' }),
);
self.addEventListener('install', (event) => event.waitUntil(keepScripts()));

/** A script that does not come is asked for again with the next page; without it a page can still be read. */
async function keepScripts(): Promise<void> {
  const cache = await caches.open('densach-scripts');
  const kept = await Promise.all(scriptUrls.map((url) => cache.match(url)));
  await Promise.allSettled(scriptUrls.filter((_, at) => !kept[at]).map((url) => cache.add(url)));
}

/** Keeps one copy for each path, and answers with it rather than with an error or a redirect in its place. */
const keepGood: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),
  cacheWillUpdate: async ({ request, response }) => ((await isGood(pathOf(request.url), response)) ? response : null),
  fetchDidSucceed: async ({ request, response }) => {
    const path = pathOf(request.url);
    if ((await isGood(path, response)) || !(await keptCopy(path))) return response;
    throw new Error(`${response.status} in place of ${path}`);
  },
};

/** A check that is opened just when its bank changed is kept only together with the new bank. */
const keepUsable: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => ((await isUsable(response)) ? response : null),
};

/** Tells a reader of the list of banks that it may be old. */
const markAsCached: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return cachedResponse;
    const headers = new Headers(cachedResponse.headers);
    headers.set('x-densach-cache', '1');
    return new Response(await cachedResponse.blob(), { status: cachedResponse.status, headers });
  },
};

registerRoute(
  ({ url }) => isBankIndex(url.pathname),
  new NetworkFirst({
    cacheName: cacheNames.bankIndex,
    networkTimeoutSeconds: networkSeconds,
    plugins: [keepGood, markAsCached],
  }),
);

// A bank never changes under its digest, and whoever holds a token of it may need it years from now.
registerRoute(({ url }) => isBank(url.pathname), new CacheFirst({ cacheName: cacheNames.banks, plugins: [keepGood] }));

// The QR reader is too large for the shell; whoever used it once keeps it.
registerRoute(
  ({ url }) => url.pathname.endsWith('.wasm') && url.origin === self.location.origin,
  new CacheFirst({ cacheName: 'densach-reader', plugins: [new ExpirationPlugin({ maxEntries: 2 })] }),
);

registerRoute(
  ({ request, url }) => url.origin === self.location.origin && request.mode === 'navigate',
  new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: networkSeconds,
    plugins: [keepGood, keepUsable],
  }),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  // A page of the shell that did not come with it may have been kept when it was opened.
  return (await keptCopy(pathOf(request.url))) ?? (await matchPrecache(offlinePage)) ?? Response.error();
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === 'SKIP_WAITING') void self.skipWaiting();
  if (message.type === 'KEEP' && 'paths' in message) event.waitUntil(keepPage(message.paths, event.ports[0]));
});

/** Keeps a page and what it names, and answers whether the page itself, the first of the paths, is kept. */
async function keepPage(paths: unknown, port: MessagePort | undefined): Promise<void> {
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) return;
  await keepTogether(paths);
  port?.postMessage((await keptCopy(paths[0] ?? '')) !== undefined);
  await keepScripts();
}

// The page of the first visit is served from then on too; later versions claim only after the reader agreed.
clientsClaim();
