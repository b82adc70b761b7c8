import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentFiles } from './scripts/build/content-files.ts';
import { interfaceStrings } from './scripts/build/interface-strings.ts';
import { noPreloadHelper, preactInBrowser } from './scripts/build/preact-in-browser.ts';
import { readSite } from './scripts/build/read-site.ts';

// Pages are bundled away from their sources; this tells src/wiring/node.ts where the project stands.
process.env.DENSACH_ROOT = fileURLToPath(new URL('.', import.meta.url));

const site = await readSite();

// What several islands share comes in two files, and not in a dozen of a few hundred bytes: each costs a request, and
// small files compress badly.
const sharedScripts = [
  { name: 'load', test: /preload-helper/u },
  { name: 'runtime', test: /node_modules[\\/]preact|src[\\/]adapters[\\/]preact|domain[\\/]text[\\/]fill-in/u },
  {
    name: 'check',
    test: /islands[\\/]check[\\/](?:choice-list|feedback|icons|inline|kind-view|load-kind-views|one-choice|response-texts|silence|transcript|typed-line)\.tsx?|strings\/vi\/check|domain[\\/](?:item[\\/](?:kind|fraction|one-choice|practice-entry|score-item|response-shapes)|text[\\/]inline-markdown)\.ts/u,
  },
];

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
    plugins: [interfaceStrings(), preactInBrowser(), noPreloadHelper(), contentFiles()],
    ssr: { external: ['satteri', 'yaml', 'zxing-wasm'] },
    environments: {
      client: {
        build: {
          modulePreload: { resolveDependencies: () => [] },
          rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } },
        },
      },
    },
    // Each MDX file carries a directive that Rolldown would warn of, eight lines a lesson.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
