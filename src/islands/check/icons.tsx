import type { ReactNode } from 'react';

const paths = {
  right: 'M4 13l5 5L20 6',
  partly: 'M5 12h14',
  wrong: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  play: 'M7 5v14l11-7z',
  stop: 'M6 6h12v12H6z',
} as const;

/** A sign that stands beside a word, never alone. */
export const Icon = ({ name }: { name: keyof typeof paths }): ReactNode => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
