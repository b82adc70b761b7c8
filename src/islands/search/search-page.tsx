import { search as words } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { mergeHits } from '#domain/search/merge-hits.ts';
import type { SearchEngine, SearchHit } from '#domain/search/schema.ts';
import { fillIn } from '#domain/text/fill-in.ts';

/** One box, and what the engines find: the small index answers first, the full text when it is there. */
export interface SearchPageProps {
  readonly base: string;
  /** The query in the page's address. */
  readonly asked: string;
  titles(): Promise<SearchEngine>;
  fullText(): Promise<SearchEngine>;
}

interface Answer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly state: 'loading' | 'ready' | 'none';
  readonly isPartial: boolean;
}

/** How long the keys rest before a search begins. */
const quietMilliseconds = 120;

/** See `SearchPageProps`. */
export function SearchPage({ base, asked, titles, fullText }: SearchPageProps): ReactNode {
  const [text, setText] = useState(asked);
  const [answer, setAnswer] = useState<Answer | undefined>();
  const latest = useRef('');
  const isComposing = useRef(false);

  const search = async (query: string): Promise<void> => {
    latest.current = query;
    rememberInAddress(query);
    if (query === '') return setAnswer(undefined);
    const show = (hits: readonly SearchHit[], isDone: boolean, isPartial: boolean): void => {
      if (latest.current !== query) return;
      const state = !isDone ? 'loading' : hits.length > 0 ? 'ready' : 'none';
      setAnswer({ query, hits, state, isPartial });
    };
    const first = await hitsOf(titles, query);
    show(first ?? [], false, false);
    const second = await hitsOf(fullText, query);
    show(mergeHits([first ?? [], second ?? []]), true, !first || !second);
  };
  useEffect(() => {
    if (text === asked) {
      void search(asked.trim());
      return undefined;
    }
    const timer = setTimeout(() => !isComposing.current && void search(text.trim()), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void search(text.trim());
        }}
      >
        <div className="field">
          <label htmlFor="query">{words.label}</label>
          <input
            type="search"
            id="query"
            name="q"
            autoComplete="off"
            enterKeyHint="search"
            value={text}
            onChange={({ currentTarget: { value } }) => setText(value)}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={({ currentTarget: { value } }) => {
              isComposing.current = false;
              void search(value.trim());
            }}
          />
        </div>
      </form>
      {answer && <Answers answer={answer} base={base} />}
    </>
  );
}

function Answers({ answer: { query, hits, state, isPartial }, base }: { answer: Answer; base: string }): ReactNode {
  return (
    <>
      <div role="status">
        {state === 'loading' && <p>{words.loading}</p>}
        {state === 'ready' && <p>{fillIn(words.results, { count: hits.length, query })}</p>}
        {state === 'none' && (
          <div className="message">
            <h2>{fillIn(words.none, { query })}</h2>
            <p>{words.noneHint}</p>
          </div>
        )}
        {state !== 'loading' && isPartial && <p className="small quiet">{words.failed}</p>}
      </div>
      <ol className="record-list search-results" data-state={state}>
        {hits.map(({ route, title, passage, engine }) => (
          <li className="search-result" key={route}>
            <a href={`${base}${route}`} data-result="" data-engine={engine}>
              {title}
            </a>
            <p className="small">
              {passage.map(({ text, isMatch }, at) => (isMatch ? <mark key={`${at}${text}`}>{text}</mark> : text))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** An engine that cannot run leaves its part out; the other one still answers. */
async function hitsOf(create: () => Promise<SearchEngine>, query: string): Promise<readonly SearchHit[] | undefined> {
  try {
    return await (await create()).search(query);
  } catch {
    return undefined;
  }
}

/** So that a search can be shared and found again with "back". */
function rememberInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === (address.searchParams.get('q') ?? '')) return;
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}
