import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentFiles } from './scripts/build/content-files.ts';
import { interfaceStrings } from './scripts/build/interface-strings.ts';
import { preactInBrowser } from './scripts/build/preact-in-browser.ts';
import { readSite } from './scripts/build/read-site.ts';

// Pages are bundled away from their sources; this tells src/wiring/node.ts where the project stands.
process.env.DENSACH_ROOT = fileURLToPath(new URL('.', import.meta.url));

const site = await readSite();

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: site.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), react()],
  vite: {
    plugins: [interfaceStrings(), preactInBrowser(), contentFiles()],
    ssr: { external: ['satteri', 'yaml', 'zxing-wasm'] },
    // Each MDX file carries a directive that Rolldown would warn of, eight lines a lesson.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
