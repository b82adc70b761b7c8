import { createRoot } from 'react-dom/client';
import { openFullTextSearch, openTitleSearch } from '#wiring/browser.ts';
import { SearchPage } from './search-page.tsx';

/** Shows the search box and its results for the query in the page's address. */
export function mount(element: HTMLElement, { base }: { base: string }): void {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  element.replaceChildren();
  createRoot(element).render(
    <SearchPage
      base={base}
      asked={asked}
      titles={() => openTitleSearch(base)}
      fullText={() => openFullTextSearch(base)}
    />,
  );
}
