import { expect, test, vi } from 'vitest';
import { findSources } from '../../scripts/evidence/sources.ts';

// The tests may run as root, whom no folder is closed to.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  readdir: async () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  },
}));

test('a folder that cannot be read stands for itself, so that reading it could not run', async () => {
  expect(await findSources(['tests/vectors'])).toEqual({ paths: ['tests/vectors'], passedOver: [] });
});

test('a path that does not exist is named', async () => {
  expect(await findSources(['package.json', 'khong-co.txt'])).toEqual({ missing: 'khong-co.txt' });
});
