// Starts the interactive parts of a page: each is server-rendered and taken over when it is near or touched,
// keeping what was answered before its script came (docs/decisions/0003-own-island-loader.md).
import { island as words } from 'virtual:strings/vi';

/** What an island's module exports. */
export interface Island {
  /** Takes the element over. `props` is what the page rendered for it. */
  mount(element: HTMLElement, props: unknown): void | Promise<void>;
}

const islands: Readonly<Record<string, () => Promise<Island>>> = {
  practice: () => import('./check/practice-check-island.tsx'),
  'module-check': () => import('./check/module-check-island.tsx'),
  record: () => import('./record/record-island.tsx'),
  'lesson-states': () => import('./record/lesson-states-island.ts'),
  certificate: () => import('./certificate/certificate-island.tsx'),
  verifier: () => import('./verifier/verifier-island.tsx'),
  search: () => import('./search/search-island.tsx'),
};

const touches = ['pointerdown', 'focusin', 'click', 'submit'] as const;

function startWhenNear(element: HTMLElement): void {
  /** What was pressed before the script came, in order. */
  const pressed: HTMLElement[] = [];
  let isStarted = false;

  const onTouch = (event: Event): void => {
    if (event.type === 'submit') {
      event.preventDefault();
      if (event instanceof SubmitEvent && event.submitter) pressed.push(event.submitter);
    } else if (event.type === 'click' && event.target instanceof Element) {
      const button = event.target.closest<HTMLButtonElement>('button[type="button"]');
      if (button) pressed.push(button);
    }
    void start();
  };

  const start = async (): Promise<void> => {
    if (isStarted) return;
    isStarted = true;
    delete element.dataset['failed'];
    observer.disconnect();
    try {
      const island = await islands[element.dataset['island'] ?? '']?.();
      const props = element.nextElementSibling?.textContent;
      await island?.mount(element, props ? JSON.parse(props) : undefined);
      // Until its handlers are there, the browser itself would send a form away.
      for (const touch of touches) element.removeEventListener(touch, onTouch);
    } catch {
      sayFailed(element, () => {
        isStarted = false;
        void start();
      });
      return;
    }
    element.dataset['started'] = '';
    // The component's handlers are in place only after its first effects ran, and each press changes what the next finds.
    for (const button of pressed.splice(0)) {
      await new Promise((resolve) => setTimeout(resolve));
      button.click();
    }
  };

  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && start(),
    {
      rootMargin: '300px',
    },
  );
  for (const touch of touches) element.addEventListener(touch, onTouch);
  if (element.dataset['when'] === 'load') void start();
  else if (!isSavingData()) observer.observe(element);
}

/** Says that a part could not be started, and offers to try again; what it held stays as it is. */
function sayFailed(element: HTMLElement, onRetry: () => void): void {
  element.dataset['failed'] = '';
  const message = document.createElement('div');
  message.className = 'message warning no-print';
  message.setAttribute('role', 'alert');
  message.textContent = `${words.failed} `;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.retry;
  button.addEventListener('click', () => {
    message.remove();
    onRetry();
  });
  message.append(button);
  element.before(message);
}

/** Where people save data, an island comes only when it is touched. */
const isSavingData = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) startWhenNear(element);
