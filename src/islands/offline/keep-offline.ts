import { Workbox } from 'workbox-window';
import { offerUpdate } from './update-prompt.ts';

const base = import.meta.env.BASE_URL;

/** Registers the worker, and keeps this page and what it names in `data-keep` for when the network is gone. */
export async function keepOffline(): Promise<void> {
  const worker = new Workbox(`${base}sw.js`, { scope: base });
  worker.addEventListener('waiting', () => offerUpdate(worker));
  await worker.register();
  await navigator.serviceWorker.ready;
  const urls = await notYetKept([
    location.pathname,
    ...(document.body.dataset['keep'] ?? '').split(' ').filter(Boolean),
  ]);
  if (urls.length > 0) await worker.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: urls } });
  document.documentElement.dataset['offline'] = 'ready';
}

async function notYetKept(paths: readonly string[]): Promise<string[]> {
  const kept = await Promise.all(paths.map((path) => caches.match(path, { ignoreSearch: true })));
  return paths.filter((_, at) => !kept[at]).map((path) => new URL(path, location.href).href);
}
