import type { Explanation } from './check-item.ts';

/** What is said where an author's words are no longer at hand. */
export const noExplanation: Explanation = { byChoice: [], hints: [], answerLang: 'vi' };
