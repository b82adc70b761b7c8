/**
 * What the page's address brought along in its fragment, where no server sees it. A token holds answers, so it
 * does not stay in the address or in the browser's list of visited pages: the entry's own state keeps it for when
 * the page is loaded again. A fragment that is no valid percent-encoding comes as it is.
 */
export function broughtText(): string {
  const fragment = decodeFragment(location.hash.slice(1));
  if (fragment === '') return keptText(history.state);
  history.replaceState({ broughtText: fragment }, '', location.pathname + location.search);
  return fragment;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const keptText = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'broughtText' in state && typeof state.broughtText === 'string'
    ? state.broughtText
    : '';
