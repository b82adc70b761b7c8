import lunr from 'lunr';
import { markPassage } from '#domain/search/mark-passage.ts';
import type { SearchEngine, SearchHit, SearchRecord } from '#domain/search/schema.ts';
import { indexTokens, pairToken, searchTerms } from '#domain/search/search-terms.ts';

/** What is precached: the records, and lunr's index of them. */
export interface TitleIndex {
  readonly version: 1;
  readonly records: readonly SearchRecord[];
  readonly index: object;
}

/** How much a word counts by where it stands. */
const fields = { title: 8, outcomes: 3, summary: 3, headings: 2, module: 2, course: 1 } as const;

/** Indexes titles, summaries, headings and outcomes. lunr's own tokenizer and stemmer are for English and stay out. */
export function buildTitleIndex(records: readonly SearchRecord[]): TitleIndex {
  const index = lunr(function () {
    this.tokenizer = Object.assign(tokensOf, { separator: /\s+/u });
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('route');
    for (const [name, boost] of Object.entries(fields)) this.field(name, { boost });
    for (const { headings, outcomes, ...record } of records) {
      this.add({ ...record, headings: headings.join(' . '), outcomes: outcomes.join(' . ') });
    }
  });
  return { version: 1, records, index: index.toJSON() };
}

const tokensOf = (text?: unknown): lunr.Token[] =>
  typeof text === 'string' ? indexTokens(text).map((token) => new lunr.Token(token, {})) : [];

/** Searches an index that was built before. */
export function createLunrEngine({ records, index: serialized }: TitleIndex): SearchEngine {
  const index = lunr.Index.load(serialized);
  const byRoute = new Map(records.map((record) => [record.route, record]));
  return {
    async search(query) {
      const terms = searchTerms(query);
      if (terms.length === 0) return [];
      const strict = index.query((builder) => addTerms(builder, terms, lunr.Query.presence.REQUIRED));
      const found = strict.length > 0 ? strict : mostTerms(index, terms);
      return found.flatMap(({ ref }): SearchHit[] => {
        const record = byRoute.get(ref);
        if (!record) return [];
        return [{ route: ref, title: record.title, passage: markPassage(record.summary, query), engine: 'lunr' }];
      });
    },
  };
}

type Terms = ReturnType<typeof searchTerms>;

function addTerms(builder: lunr.Query, terms: Terms, presence: lunr.Query.presence): void {
  for (const [at, { folded, exact, isMarked }] of terms.entries()) {
    const next = terms[at + 1];
    const wildcard = next || folded.length < 2 ? lunr.Query.wildcard.NONE : lunr.Query.wildcard.TRAILING;
    builder.term(folded, { presence, wildcard });
    if (isMarked) builder.term(`=${exact}`, { boost: 4 });
    if (next) builder.term(pairToken(folded, next.folded), { boost: 8 });
  }
}

/** Where no lesson has all the words: those that have two thirds of them. */
function mostTerms(index: lunr.Index, terms: Terms): lunr.Index.Result[] {
  const wanted = terms.map(({ folded }) => folded);
  const found = index.query((builder) => addTerms(builder, terms, lunr.Query.presence.OPTIONAL));
  return found.filter(({ matchData }) => {
    const matched = wanted.filter((folded) => Object.hasOwn(matchData.metadata, folded)).length;
    return matched * 3 >= wanted.length * 2;
  });
}
