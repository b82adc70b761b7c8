import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A page of a built site. */
export interface BuiltPage {
  /** As it is asked for, such as "/so-hoc/". */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page below a built site's folder. */
export function pagesOf(dist: string, base = '/'): BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.map((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    return { path: base + name.replace(/index\.html$/u, ''), html, document: new JSDOM(html).window.document };
  });
}

/** The paths on the site that a page leads to or loads. */
export function localPaths({ path, document }: BuiltPage): string[] {
  const named = [...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')];
  return named
    .map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    )
    .filter((address) => !/^(?:https?:|mailto:|#)/u.test(address))
    .map((address) => new URL(address, `http://site${path}`).pathname);
}
