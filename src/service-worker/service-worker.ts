// Keeps the shell, every lesson that was visited and every bank on the device. One lesson that fails to load
// never stops the shell from installing, and a new version waits until the reader agrees.
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { createHandlerBoundToURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;
/** All three put in by the build (scripts/build/service-worker.ts). */
declare const precacheManifest: PrecacheEntry[];
declare const scriptUrls: string[];
declare const offlinePage: string;

const networkSeconds = 4;

precacheAndRoute(precacheManifest, { ignoreURLParametersMatching: [/^utm_/u, /^fbclid$/u, /^q$/u] });

// Scripts carry their digest in their name and stay when a new version comes: a lesson that was kept under
// the last version still finds the ones that it names.
registerRoute(
  ({ url }) => /\/_astro\/[^/]+\.js$/u.test(url.pathname),
  new CacheFirst({ cacheName: 'densach-scripts' }),
);
self.addEventListener('install', (event) => event.waitUntil(keepScripts()));

async function keepScripts(): Promise<void> {
  const cache = await caches.open('densach-scripts');
  const kept = await Promise.all(scriptUrls.map((url) => cache.match(url)));
  await cache.addAll(scriptUrls.filter((_, at) => !kept[at]));
}

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
  ({ url }) => url.pathname.endsWith('/banks/index.json'),
  new NetworkFirst({ cacheName: 'densach-bank-index', networkTimeoutSeconds: networkSeconds, plugins: [markAsCached] }),
);

// A bank never changes under its digest, and whoever holds a token of it may need it years from now.
registerRoute(
  ({ url }) => /\/banks\/[\w-]{43}\.json$/u.test(url.pathname),
  new CacheFirst({ cacheName: 'densach-banks' }),
);

// The QR reader is too large for the shell; whoever used it once keeps it.
registerRoute(
  ({ url }) => url.pathname.endsWith('.wasm') && url.origin === self.location.origin,
  new CacheFirst({ cacheName: 'densach-reader', plugins: [new ExpirationPlugin({ maxEntries: 2 })] }),
);

registerRoute(
  ({ request, url }) =>
    url.origin === self.location.origin && (request.mode === 'navigate' || url.pathname.endsWith('/')),
  // The address of a shared link carries the sharer's marks; the page is the same.
  new NetworkFirst({
    cacheName: 'densach-pages',
    networkTimeoutSeconds: networkSeconds,
    matchOptions: { ignoreSearch: true },
  }),
);

const answerWithOfflinePage = createHandlerBoundToURL(offlinePage);

setCatchHandler(async (options) => {
  if (options.request.mode !== 'navigate') return Response.error();
  return (await matchPrecache(offlinePage)) ? answerWithOfflinePage(options) : Response.error();
});

self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void self.skipWaiting();
});

// The page of the first visit is served from then on too; later versions claim only after the reader agreed.
clientsClaim();
