// Registers the service worker once the page is done with everything else.
const start = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const { keepOffline } = await import('./keep-offline.ts');
  await keepOffline();
};

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start(), { once: true });
