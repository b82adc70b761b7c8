import type { Plugin } from 'vite';

/** What the browser gets in React's place: a tenth of the bytes (docs/decisions/0002-preact-in-the-browser.md). */
const compat: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/compat/jsx-dev-runtime',
};

/** Resolves React to Preact's compat runtime in the browser's build alone; pages and tests keep React. */
export const preactInBrowser = (): Plugin => ({
  name: 'den-sach:preact-in-browser',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer, options) {
    const replacement = compat[id];
    return replacement === undefined ? null : this.resolve(replacement, importer, { ...options, skipSelf: true });
  },
});
