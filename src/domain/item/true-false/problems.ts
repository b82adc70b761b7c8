import type { Problem } from '../../shared/problem.ts';

/** The schema says it all. */
export const problemsOfTrueFalse = (): readonly Problem[] => [];
