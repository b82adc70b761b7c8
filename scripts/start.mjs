// `npm start`: installs what is missing, builds the site and serves it on http://localhost:4321/ (or PORT).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled, ownNode, root, run } from './bootstrap.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${process.env.PORT} không phải số cổng. Ví dụ: PORT=8080 npm start`);
  process.exit(2);
}

ensureInstalled();
run(ownNode(), ['scripts/build/main.ts']);

const dir = resolve(root, process.env.OUT_DIR ?? 'dist');
// The page of an unknown address stands below the site's base path, and says which that is.
const base =
  /<link rel="manifest" href="([^"]*)manifest\.webmanifest"/u.exec(readFileSync(`${dir}/index.html`, 'utf8'))?.[1] ??
  '/';
try {
  const { url } = await serve({ dir, port, base });
  console.log(`\nĐèn Sách đang chạy ở ${url}\nBấm Ctrl+C để dừng.`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=8080 npm start`);
  process.exit(3);
}
