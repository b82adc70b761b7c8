import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localPaths, pagesOf } from './built-site.ts';

const pages = pagesOf('dist');
const isServed = (path: string): boolean => {
  const file = join('dist', path);
  return path.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file) && statSync(file).isFile();
};

test('every link and every file that a page names is there', () => {
  const dead = pages.flatMap((page) =>
    localPaths(page)
      .filter((path) => !isServed(path))
      .map((path) => `${page.path} → ${path}`),
  );
  expect(dead).toEqual([]);
});

test('links between pages end in a slash and never name index.html', () => {
  const odd = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/\/(?:[?#].*)?$/u.test(href))
      .map((href) => `${path} → ${href}`),
  );
  expect(odd).toEqual([]);
});

test('every page has a language, a title, a description, one first heading, and headings without gaps', () => {
  for (const { path, document } of pages) {
    expect(document.documentElement.lang, path).toBe('vi');
    expect(document.title, path).toContain('Đèn Sách');
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')?.length, path).toBeGreaterThan(
      20,
    );
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 0), `${path} heading ${at}`).toBeLessThanOrEqual(1);
  }
});

test('no page loads anything from another host or carries a style of its own', () => {
  for (const { path, document } of pages) {
    const foreign = [...document.querySelectorAll('script[src], link[rel="stylesheet"], img[src], iframe')].filter(
      (element) => /^(?:https?:)?\/\//u.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
    );
    expect(foreign.length, path).toBe(0);
    expect(document.querySelectorAll('[style]').length, path).toBe(0);
  }
});

test('a lesson has its way, minutes, outcomes, sources, licence, neighbours, report link and paper form', () => {
  const lessons = pages.filter(
    ({ path }) => /^\/khoa-hoc\/[^/]+\/[^/]+\/[^/]+\/$/u.test(path) && !path.endsWith('tu-kiem-tra/'),
  );
  expect(lessons.length).toBeGreaterThanOrEqual(10);
  for (const { path, document } of lessons) {
    expect(document.querySelectorAll('.breadcrumb li').length, path).toBe(5);
    expect(document.querySelector('.lesson-meta')?.textContent, path).toMatch(/Khoảng \d+ phút/u);
    expect(document.querySelectorAll('.outcomes li').length, path).toBeGreaterThanOrEqual(2);
    expect(document.querySelectorAll('#nguon + ul li').length, path).toBeGreaterThanOrEqual(1);
    expect(document.querySelector('a[rel~="license"]'), path).not.toBeNull();
    expect(document.querySelectorAll('.lesson-next a').length, path).toBeGreaterThanOrEqual(1);
    expect(document.querySelector('a[href^="mailto:"]')?.textContent, path).toBe('Báo lỗi bài này');
    expect(document.querySelectorAll('fieldset.item:not(.task)').length, path).toBeGreaterThanOrEqual(4);
  }
});

test('no space is lost after a stop, and none stands before one', () => {
  for (const { path, document } of pages) {
    for (const part of document.querySelectorAll(':is(p, li, h1, h2, h3, summary):not(:has(p, li))')) {
      const text = part.textContent?.replace(/\s+/gu, ' ') ?? '';
      expect(text.match(/\p{Ll}[.:;!?]\p{Lu}\p{Ll}| [.,;:!?)]|\( /gu), `${path}: ${text}`).toBeNull();
    }
  }
});

test('regulated words stand nowhere in the site', () => {
  for (const { path, document } of pages) {
    const text = document.body.textContent?.normalize('NFC') ?? '';
    expect(text.match(/chứng chỉ|chứng nhận|chữ ký số/giu), path).toBeNull();
  }
});

test('what the worker keeps from the first moment stays within 300 kB', () => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  const urls = [
    ...worker.matchAll(/"(\/(?:[^"]*\/)?(?:_astro\/[^"]+\.js|index\.json|[^"]+\.svg|manifest\.webmanifest)?)"/gu),
  ].map(([, url]) => url ?? '');
  expect(urls.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(10);
  expect(urls).toContain('/xac-minh/');
  const bytes = urls.map(
    (url) => brotliCompressSync(readFileSync(join('dist', url.endsWith('/') ? `${url}index.html` : url))).length,
  );
  expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(300_000);
});
