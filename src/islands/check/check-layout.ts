/** How a module check shows its items: one on each screen, or all on one page. */
export type CheckLayout = 'one' | 'all';

const place = 'densach:check-layout';

/** The layout that the learner chose on this device; all on one page until then. */
export function chosenLayout(): CheckLayout {
  try {
    return localStorage.getItem(place) === 'one' ? 'one' : 'all';
  } catch {
    return 'all';
  }
}

/** Keeps the choice where the browser lets it be kept. */
export function chooseLayout(layout: CheckLayout): void {
  try {
    localStorage.setItem(place, layout);
  } catch {
    // Storage is full or forbidden; the choice lasts as long as the page.
  }
}
