import { Workbox } from 'workbox-window';
import { offerUpdate } from './update-prompt.ts';

const base = import.meta.env.BASE_URL;

/** Registers the worker, and keeps this page and what it names for when the network is gone. */
export async function keepOffline(): Promise<void> {
  const worker = new Workbox(`${base}sw.js`, { scope: base });
  worker.addEventListener('waiting', () => offerUpdate(worker));
  await worker.register();
  await navigator.serviceWorker.ready;
  const { keep = '', needs = '' } = document.body.dataset;
  const paths = [location.pathname, ...`${keep} ${needs}`.split(' ').filter(Boolean)];
  const isKept = await worker.messageSW({ type: 'KEEP', paths });
  if (isKept) document.documentElement.dataset['offline'] = 'ready';
}
