/** Every version of the rules by which responses are scored; banks name theirs, and none of them ever changes. */
export const scorings = ['1', '2'] as const;

/** See `scorings`. */
export type Scoring = (typeof scorings)[number];

/** The version of banks that are made now, and of practice. */
export const currentScoring: Scoring = '2';
