import { expect, test } from 'vitest';
import { mergeHits } from '#domain/search/merge-hits.ts';
import type { SearchHit } from '#domain/search/schema.ts';

const hit = (engine: SearchHit['engine'], route: string, isMatch = true): SearchHit => ({
  route,
  title: `${engine} ${route}`,
  passage: [{ text: `${engine} ${route}`, isMatch }],
  engine,
});

test('SEARCH-4 no engine, or none that found anything, gives nothing', () => {
  expect(mergeHits([])).toEqual([]);
  expect(mergeHits([[], []])).toEqual([]);
});

test('SEARCH-4 each lesson once, in the order of the engines', () => {
  const lists = [
    [hit('lunr', 'b'), hit('lunr', 'a')],
    [hit('pagefind', 'c'), hit('pagefind', 'a')],
  ];
  expect(mergeHits(lists).map(({ route, engine }) => `${engine} ${route}`)).toEqual(['lunr b', 'lunr a', 'pagefind c']);
});

test('SEARCH-4 a later passage is kept where it shows the words; title and place are the first', () => {
  expect(mergeHits([[hit('lunr', 'a')], [hit('pagefind', 'a')]])).toEqual([
    { ...hit('lunr', 'a'), passage: hit('pagefind', 'a').passage },
  ]);
});

test('SEARCH-4 a later passage without the words is not', () => {
  expect(mergeHits([[hit('lunr', 'a')], [hit('pagefind', 'a', false)]])).toEqual([hit('lunr', 'a')]);
});

test('SEARCH-4 the lists that were given are not changed', () => {
  const lists = [[hit('lunr', 'a')], [hit('pagefind', 'a')]];
  const before = structuredClone(lists);
  mergeHits(lists);
  expect(lists).toEqual(before);
});
