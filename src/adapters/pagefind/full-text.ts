import type { PassagePart, SearchEngine, SearchHit } from '#domain/search/schema.ts';
import { hasAllTerms } from '#domain/search/search-terms.ts';

/** The part of Pagefind's browser module that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: readonly { score: number; data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

const mostResults = 10;
const mostVariants = 8;

/** Searches the full text with the index that the build put below `base`. Rejects where it cannot be loaded. */
export async function createPagefindEngine(base: string): Promise<SearchEngine> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return {
    async search(query) {
      const answers = await Promise.all(variantsOf(query).map((variant) => pagefind.search(variant)));
      const results = answers.flatMap((answer) => answer.results);
      const best = results.toSorted((left, right) => right.score - left.score).slice(0, mostResults);
      const pages = await Promise.all(best.map((result) => result.data()));
      // For a word that it does not have Pagefind takes ever shorter beginnings of it.
      return pages.filter(({ content }) => hasAllTerms(content, query)).map((page) => hitFromPage(page, base));
    },
  };
}

/**
 * Pagefind folds every mark but the bar of đ (1.5.2, splitting.rs), so a word that begins with d is also
 * searched with đ, which only begins syllables.
 */
function variantsOf(query: string): string[] {
  let variants = [''];
  for (const word of query.normalize('NFC').split(/\s+/u).filter(Boolean)) {
    const spellings = /^d/iu.test(word) && variants.length < mostVariants ? [word, `đ${word.slice(1)}`] : [word];
    variants = variants.flatMap((variant) => spellings.map((spelling) => `${variant} ${spelling}`.trim()));
  }
  return variants;
}

const hitFromPage = ({ url, excerpt, meta }: PagefindPage, base: string): SearchHit => ({
  route: url.slice(base.length).replace(/index\.html$/u, ''),
  title: meta['title'] ?? url,
  passage: passageFromExcerpt(excerpt),
  engine: 'pagefind',
});

/** Pagefind's excerpt is HTML with `<mark>` around what matched; as text and marks it can bring no elements along. */
function passageFromExcerpt(excerpt: string): PassagePart[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/u).flatMap((part) => {
    const text = part.replaceAll(/<\/?mark>/gu, '');
    return text === '' ? [] : [{ text: textFromEntities(text), isMatch: part.startsWith('<mark>') }];
  });
}

const textFromEntities = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
