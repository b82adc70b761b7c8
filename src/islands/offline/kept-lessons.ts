// Lists on the offline page the lessons that this device keeps, in the order of the catalogue.
import { routes } from '#domain/course/routes.ts';
import type { SearchRecord } from '#domain/search/schema.ts';

const base = import.meta.env.BASE_URL;

async function showKeptLessons(section: HTMLElement): Promise<void> {
  const response = await fetch(base + routes.searchIndex);
  const { records }: { readonly records: readonly SearchRecord[] } = await response.json();
  const copies = await Promise.all(records.map(({ route }) => caches.match(base + route, { ignoreSearch: true })));
  const kept = records.filter((_, at) => copies[at]);
  if (kept.length > 0) section.querySelector('p')?.replaceWith(listOf(kept));
  section.hidden = false;
}

function listOf(records: readonly SearchRecord[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...records.map(entryOf));
  return list;
}

function entryOf({ route, title, module }: SearchRecord): HTMLElement {
  const link = document.createElement('a');
  link.href = base + route;
  link.textContent = title;
  const where = document.createElement('div');
  where.className = 'small quiet';
  where.textContent = module;
  const entry = document.createElement('li');
  entry.append(link, where);
  return entry;
}

const section = document.getElementById('kept-lessons');
// Without worker or index there is nothing to list, and the page says what can be done all the same.
if (section && 'caches' in globalThis) showKeptLessons(section).catch(() => undefined);
