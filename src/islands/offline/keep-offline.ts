import { update as words } from 'virtual:strings/vi';
import { Workbox } from 'workbox-window';

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

/** Asks; never while a check is being answered, and never reloads by itself. */
function offerUpdate(worker: Workbox): void {
  const prompt = document.getElementById('update-prompt');
  if (!prompt || document.querySelector('[data-island="module-check"] form')) return;
  const title = document.createElement('h2');
  title.textContent = words.ready;
  const text = document.createElement('p');
  text.textContent = words.text;
  const buttons = document.createElement('div');
  buttons.className = 'button-row';
  buttons.append(
    button(words.reload, 'button primary', () => {
      worker.addEventListener('controlling', () => location.reload());
      worker.messageSkipWaiting();
    }),
    button(words.later, 'button', () => {
      prompt.hidden = true;
    }),
  );
  prompt.replaceChildren(title, text, buttons);
  prompt.hidden = false;
}

function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = words;
  element.addEventListener('click', onClick);
  return element;
}
