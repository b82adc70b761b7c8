import { defineConfig } from 'vitest/config';
import { interfaceStrings } from './scripts/build/interface-strings.ts';

// `rules` runs the linter and the compiler; `site` looks at what was built and so comes after the build.
const project = (name: string, environment = 'node') => ({
  extends: true as const,
  test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: 120_000 },
});

export default defineConfig({
  plugins: [interfaceStrings()],
  test: {
    projects: [
      project('domain'),
      project('adapters'),
      project('scripts'),
      project('rules'),
      project('islands', 'jsdom'),
      project('site'),
    ],
  },
});
