import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolders } from '#wiring/node.ts';

/** While authors edit, serves the banks of the folder that `DENSACH_CONTENT` names; a build copies them instead. */
export const bankFiles = (): Plugin => ({
  name: 'den-sach:bank-files',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/banks', async (request, response, next) => {
      try {
        const name = basename(new URL(request.url ?? '', 'http://localhost').pathname);
        const bytes = await readFile(join(projectFolders().banks, name));
        response.setHeader('content-type', 'application/json').end(bytes);
      } catch {
        next();
      }
    });
  },
});
