import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = (path: string): string => fileURLToPath(new URL(`../../src/adapters/preact/${path}`, import.meta.url));

/** What the browser gets in React's place (docs/decisions/0009-own-react-surface.md). */
const replacements: Readonly<Record<string, string>> = {
  react: own('react.ts'),
  'react-dom/client': own('react-dom-client.ts'),
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/** Resolves React to Preact in the browser's build alone; pages and tests keep React. */
export const preactInBrowser = (): Plugin => ({
  name: 'den-sach:preact-in-browser',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer, options) {
    const replacement = replacements[id];
    return replacement === undefined ? null : this.resolve(replacement, importer, { ...options, skipSelf: true });
  },
  // Astro bundles its integration's own client, which nothing here loads: islands have a loader of their own.
  load: (id) => (id.includes('@astrojs/react/dist/client') ? 'export default () => () => {};' : null),
});

/**
 * Scripts name what they need, and a page's styles stand in it: there is nothing to load beforehand. So Vite's helper
 * for it, 0.8 kB in every page's first script, is a call, and the lists of files that it would load are taken out.
 */
export const noPreloadHelper = (): Plugin => ({
  name: 'den-sach:no-preload-helper',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code
          .replace(/^const __vite__mapDeps=.*\n/u, '')
          .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/gu, '');
      }
    },
  },
});
