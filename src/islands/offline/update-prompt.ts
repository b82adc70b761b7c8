import { update as words } from 'virtual:strings/vi';
import type { Workbox } from 'workbox-window';

/** Asks whether to take a new version; waits while a check is being answered, and never reloads by itself. */
export function offerUpdate(worker: Workbox): void {
  const prompt = document.getElementById('update-prompt');
  if (!prompt) return;
  const check = document.querySelector('[data-island="module-check"]');
  const showUnlessAnswering = (): void => {
    prompt.hidden = check?.querySelector('form') != null;
  };
  const answering = new MutationObserver(showUnlessAnswering);
  const listening = new AbortController();
  const putOff = (): void => {
    answering.disconnect();
    listening.abort();
    const hadFocus = prompt.contains(document.activeElement);
    prompt.hidden = true;
    if (hadFocus) document.getElementById('main')?.focus({ preventScroll: true });
  };
  const reload = (): void => {
    worker.addEventListener('controlling', () => location.reload());
    worker.messageSkipWaiting();
  };

  if (check) answering.observe(check, { childList: true, subtree: true });
  addEventListener('keydown', ({ key }) => key === 'Escape' && putOff(), { signal: listening.signal });
  showUnlessAnswering();
  // A live region speaks of what comes into it after it was there.
  setTimeout(() => prompt.replaceChildren(...contents(reload, putOff)), 100);
}

function contents(reload: () => void, putOff: () => void): HTMLElement[] {
  const title = document.createElement('h2');
  title.textContent = words.ready;
  const text = document.createElement('p');
  text.textContent = words.text;
  const later = button(words.later, 'button', putOff);
  later.setAttribute('aria-keyshortcuts', 'Escape');
  const buttons = document.createElement('div');
  buttons.className = 'button-row';
  buttons.append(button(words.reload, 'button primary', reload), later);
  return [title, text, buttons];
}

function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = words;
  element.addEventListener('click', onClick);
  return element;
}
