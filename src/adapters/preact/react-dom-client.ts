// What the browser gets when an island imports 'react-dom/client'; see react.ts.
import { type ComponentChild, hydrate, render } from 'preact';
// Its names must be in place before anything is drawn.
import './react.ts';

/** Draws into an element that the island has emptied. */
export const createRoot = (element: Element): { render(child: ComponentChild): void } => ({
  render: (child) => render(child, element),
});

/** Takes over what was rendered on the server. */
export const hydrateRoot = (element: Element, child: ComponentChild): void => hydrate(child, element);
