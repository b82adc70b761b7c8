/**
 * What the page's address brought along in its fragment, where no server sees it. A fragment that is no
 * valid percent-encoding comes as it is.
 */
export function broughtText(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
