import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { audioPath, projectFolders } from '#wiring/node.ts';

const audioTypes: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
};

/** While authors edit, serves the banks and the audio of the folder that `DENSACH_CONTENT` names; a build copies them instead. */
export const contentFiles = (): Plugin => ({
  name: 'den-sach:content-files',
  apply: 'serve',
  configureServer(server) {
    const serve = (
      prefix: string,
      find: (path: string) => Promise<{ path: string; type: string } | undefined>,
    ): void => {
      server.middlewares.use(prefix, async (request, response, next) => {
        try {
          const file = await find(new URL(request.url ?? '', 'http://localhost').pathname.slice(1));
          if (!file) return next();
          response.setHeader('content-type', file.type).end(await readFile(file.path));
        } catch {
          next();
        }
      });
    };
    serve('/banks', async (path) => ({
      path: join(projectFolders().banks, basename(path)),
      type: 'application/json',
    }));
    serve('/audio', async (name) => {
      const [type, path] = [audioTypes[extname(name)], await audioPath(projectFolders(), name)];
      return type && path ? { type, path } : undefined;
    });
  },
});
