import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as forward, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

/** A copy of the built site that changes, breaks and counts while it is being visited. */
export interface ChangingSite {
  readonly url: string;
  /** Where its files are. */
  readonly dir: string;
  /** The paths that were asked for, since the list was last emptied. */
  readonly asked: string[];
  /** Answers in place of the files, by path. */
  readonly faults: Map<string, (response: ServerResponse) => void>;
  /** Set where the server is gone, as with a dead network. */
  isDown: boolean;
  close(): Promise<void>;
}

export async function openChangingSite(): Promise<ChangingSite> {
  const dir = mkdtempSync(join(tmpdir(), 'densach-'));
  cpSync('dist', dir, { recursive: true });
  const files = await serve({ dir });
  const site = { dir, asked: [] as string[], faults: new Map() as ChangingSite['faults'], isDown: false };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (site.isDown) return response.destroy();
    site.asked.push(pathname);
    const fault = site.faults.get(pathname);
    if (fault) return fault(response);
    const options = { port: files.port, path: request.url, headers: { ...request.headers, connection: 'close' } };
    const passed = forward(options, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    passed.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(site, {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([files.close(), new Promise((resolve) => server.close(resolve))]);
    },
  });
}

/** An answer of this status with a few words instead of the page. */
export const failWith =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end('<h1>Lỗi máy chủ</h1>');
  };

/** Publishes a new bank of a module whose questions begin with a word of their own, and names it on every page. */
export function publishNewBank({ dir }: ChangingSite, module: string, mark: string): { old: string; digest: string } {
  const listPath = join(dir, 'banks/index.json');
  const list: { module: string; dig: string; published: number }[] = JSON.parse(readFileSync(listPath, 'utf8'));
  const entry = list.findLast((candidate) => candidate.module === module);
  if (!entry) throw new Error(`No bank of ${module}`);
  const bank = readFileSync(join(dir, `banks/${entry.dig}.json`), 'utf8').replaceAll(
    '"prompt":"',
    `"prompt":"${mark} `,
  );
  const digest = createHash('sha256').update(bank).digest('base64url');
  writeFileSync(join(dir, `banks/${digest}.json`), bank);
  writeFileSync(listPath, JSON.stringify([...list, { ...entry, dig: digest }]));
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(dir, name), 'utf8');
    if (html.includes(entry.dig)) writeFileSync(join(dir, name), html.replaceAll(entry.dig, digest));
  }
  return { old: entry.dig, digest };
}

/** A later version of the worker. */
export function publishNewWorker({ dir }: ChangingSite, change = (worker: string): string => worker): void {
  const path = join(dir, 'sw.js');
  writeFileSync(path, `${change(readFileSync(path, 'utf8'))}\n// a later version`);
}
