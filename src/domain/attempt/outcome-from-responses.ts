import type { ItemBank } from '../item/parse-bank.ts';
import type { ItemScore } from '../item/score-item.ts';
import { scoreResponse } from '../item/score-response.ts';
import type { Form } from './draw-form.ts';

/** What a try gives: hundredths of a point, item by item and in all, and whether the pass mark was reached. */
export interface Outcome {
  readonly items: readonly ItemScore[];
  readonly score: number;
  readonly maxScore: number;
  readonly passed: boolean;
}

/**
 * Scores the responses to a form (ATT-1 to ATT-3). `undefined` where they are not one for each item, or
 * one of them has not its item's shape; the pass mark is 100 × score ≥ passPercent × maxScore.
 */
export function outcomeFromResponses(
  bank: Pick<ItemBank, 'passPercent' | 'scoring'>,
  form: Form,
  responses: readonly unknown[],
): Outcome | undefined {
  if (responses.length !== form.length) return undefined;
  const items = form.flatMap(({ item }, at) => scoreResponse(item, responses[at], bank.scoring) ?? []);
  if (items.length !== form.length) return undefined;
  const score = sum(items.map((item) => item.score));
  const maxScore = sum(items.map((item) => item.maxScore));
  return { items, score, maxScore, passed: 100 * score >= bank.passPercent * maxScore };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
