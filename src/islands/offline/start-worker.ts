// Registers the service worker once the page is done with everything else.
const start = async (): Promise<void> => {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  try {
    const { keepOffline } = await import('./keep-offline.ts');
    await keepOffline();
  } catch {
    // Private windows and some in-app browsers refuse the worker; the page works without it, online.
  }
};

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start(), { once: true });
