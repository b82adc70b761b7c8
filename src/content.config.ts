import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { projectFolders } from '#wiring/node.ts';

// Only for rendering: what a lesson says of itself is read and checked by `siteContent`, which scripts use too.
const lessons = defineCollection({
  loader: glob({
    base: join(projectFolders().own, 'courses'),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry,
  }),
});

export const collections = { lessons };
