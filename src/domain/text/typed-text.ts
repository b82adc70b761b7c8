import { normalizeText } from './normalize.ts';

/**
 * A typed text as scoring "2" sees it (TEXT-5): its TEXT-1 form with full-width forms as ASCII and with
 * typographic apostrophes, quotes, dashes and dots as a keyboard writes them.
 */
export const plainTyped = (text: string): string =>
  normalizeText(
    text
      .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[‘’ʼ´`′]/gu, "'")
      .replace(/[“”„«»]/gu, '"')
      .replace(/[‐‑‒–—−]/gu, '-')
      .replace(/…/gu, '...'),
  );
