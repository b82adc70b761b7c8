// A small static server without dependencies, for `npm start` and the tests; Node 20 runs it as it is.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.m4a': 'audio/mp4',
};
const compressible = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.webmanifest',
  '.svg',
  '.xml',
  '.txt',
  '.wasm',
]);
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Serves a folder. `listen` on port 0 takes a free one.
 * @param {{ dir: string, port?: number, host?: string, base?: string }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, host = '127.0.0.1', base = '/' }) {
  const server = createServer((request, response) => {
    answer(dir, base, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(dir, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathBelow(dir, base, pathname);
  if (path === undefined) return notFound(dir, response);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) {
    if (!pathname.endsWith('/')) return end(response, 301, { location: `${pathname}/${search}` });
    return file(join(path, 'index.html'), dir, request, response);
  }
  return file(path, dir, request, response);
}

/** The file that a path names, or nothing where it leaves the folder. */
function pathBelow(dir, base, pathname) {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const below = normalize(decodeURIComponent(pathname.slice(base.length)));
    return below.includes('\0') || below === '..' || below.startsWith(`..${sep}`) ? undefined : join(dir, below);
  } catch {
    return undefined;
  }
}

async function file(path, dir, request, response) {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isFile()) return notFound(dir, response);
  const extension = extname(path).toLowerCase();
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': path.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (!compressible.has(extension)) return stream(path, entry.size, headers, request, response);
  const bytes = await readFile(path);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  Object.assign(headers, { etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === etag) return end(response, 304, headers);
  const { encoding, body } = await encode(bytes, request.headers['accept-encoding'] ?? '');
  if (encoding) headers['content-encoding'] = encoding;
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function encode(bytes, accepted) {
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return { encoding: 'br', body: await brotli(bytes, { params }) };
  }
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: await gzipped(bytes) };
  return { encoding: undefined, body: bytes };
}

/** What is compressed already goes out as it is, in parts where a player asks for parts. */
function stream(path, size, headers, request, response) {
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? (range[1] === '' ? Math.max(0, size - Number(range[2])) : Number(range[1])) : 0;
  const last = range && range[1] !== '' && range[2] !== '' ? Math.min(Number(range[2]), size - 1) : size - 1;
  if (range && start > last) return end(response, 416, { 'content-range': `bytes */${size}` });
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'accept-ranges': 'bytes',
    'content-length': last - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${last}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return response.end();
  createReadStream(path, { start, end: last }).pipe(response);
}

async function notFound(dir, response) {
  const page = await readFile(join(dir, '404.html')).catch(() => Buffer.from('404'));
  end(response, 404, { 'content-type': 'text/html; charset=utf-8' }, page);
}

function end(response, status, headers, body) {
  response.writeHead(status, headers);
  response.end(body);
}
