import { type BankedItem, kinds } from '../item/kinds.ts';
import type { ItemBank } from '../item/parse-bank.ts';
import { partsOfResponse, pickableParts, type ResponsePart } from '../item/response-parts.ts';
import { rightAnswerOf } from '../item/right-answer.ts';
import type { ItemScore } from '../item/score-item.ts';
import { byCodeUnits } from '../shared/canonical-json.ts';
import type { ScoredTry } from './scored-try.ts';

/** What a trainer is told to look at (STATS-6). */
export type ItemFlag = 'nearly-all-right' | 'nearly-all-wrong' | 'unpicked-choice' | 'strong-go-wrong';

/** How one item of a bank did. Shares lie between 0 and 1. */
export interface ItemStatistics {
  readonly item: BankedItem;
  /** How many tries asked it. */
  readonly asked: number;
  /** The mean credit; `undefined` where no try asked it. */
  readonly rightShare: number | undefined;
  readonly leftOut: number;
  /** Item-rest correlation; `undefined` where it is of too few tries, or where nothing varies (STATS-5). */
  readonly discrimination: number | undefined;
  /** What was given instead of the right answer, most frequent first. */
  readonly wrong: readonly (ResponsePart & { readonly count: number })[];
  /** Wrong choices that nobody picked; empty where no try asked it. */
  readonly unpicked: readonly ResponsePart[];
  readonly flags: readonly ItemFlag[];
}

/** How a bank did. */
export interface BankStatistics {
  readonly tries: number;
  readonly learners: number;
  readonly passed: number;
  /** How many are known only because they passed. */
  readonly passedOnly: number;
  /** One entry for each item of the bank, in its order. */
  readonly items: readonly ItemStatistics[];
}

/** A running count over the tries of one bank; it holds no try. */
export interface BankTally {
  /** False where the same try was counted before (STATS-2). */
  add(scored: ScoredTry): boolean;
  statistics(): BankStatistics;
}

/** From how many tries on a discrimination is told, and a flag is raised. */
export const enoughForDiscrimination = 10;
export const enoughForFlags = 30;

/** How many different wrong texts, orders or pairs are told of an item. */
export const mostWrongTold = 5;

/** Counts the tries of a bank, one after the other (STATS-1 to STATS-6). */
export function tallyOfBank(bank: ItemBank): BankTally {
  const counted = new Set<string>();
  /** Those that would be known had they failed. */
  const correlated = new Set<string>();
  const learners = new Set<string>();
  const tallies = new Map(bank.items.map((item) => [String(item.id), tallyOfItem(item)]));
  let passed = 0;
  return {
    add({ id, learner, isPassedOnly, form, responses, outcome }) {
      const isNew = !counted.has(id);
      const isToCorrelate = !isPassedOnly && !correlated.has(id);
      counted.add(id);
      if (isToCorrelate) correlated.add(id);
      for (const [at, { item }] of form.entries()) {
        const score = outcome.items[at];
        const tally = tallies.get(item.id);
        if (!score || !tally) continue;
        if (isNew) tally.add(responses[at], score);
        if (isToCorrelate) tally.correlate(score, restShare(outcome, score));
      }
      if (isNew) learners.add(learner);
      if (isNew && outcome.passed) passed++;
      return isNew;
    },
    statistics: () => ({
      tries: counted.size,
      learners: learners.size,
      passed,
      passedOnly: counted.size - correlated.size,
      items: [...tallies.values()].map((tally) => tally.statistics()),
    }),
  };
}

/** The share of the points that the other items of the form earned; `undefined` where there is no other. */
function restShare(whole: Pick<ScoredTry['outcome'], 'score' | 'maxScore'>, own: ItemScore): number | undefined {
  const possible = whole.maxScore - own.maxScore;
  return possible > 0 ? (whole.score - own.score) / possible : undefined;
}

interface ItemTally {
  add(response: unknown, score: ItemScore): void;
  correlate(score: ItemScore, rest: number | undefined): void;
  statistics(): ItemStatistics;
}

function tallyOfItem(item: BankedItem): ItemTally {
  const right = new Set(rightAnswerOf(item));
  const wrong = new Map<string, { readonly text: string; count: number }>();
  const correlation = createCorrelation();
  let asked = 0;
  let leftOut = 0;
  let credits = 0;

  const countWrong = (response: unknown): void => {
    const parsed = kinds[item.kind].parseResponse(item, response);
    if (parsed === undefined) return;
    for (const { id, text } of partsOfResponse(item, parsed)) {
      if (right.has(id)) continue;
      const entry = wrong.get(id) ?? { text, count: 0 };
      entry.count++;
      wrong.set(id, entry);
    }
  };
  return {
    correlate({ credit: { numerator, denominator } }, rest) {
      if (rest !== undefined) correlation.add(numerator / denominator, rest);
    },
    add(response, { credit: { numerator, denominator } }) {
      asked++;
      credits += numerator / denominator;
      if (response === null) leftOut++;
      else if (numerator < denominator) countWrong(response);
    },
    statistics() {
      const pickable = pickableParts(item);
      const given = [...wrong]
        .map(([id, { text, count }]) => ({ id, text, count }))
        .sort((left, other) => other.count - left.count || byCodeUnits(left.id, other.id));
      const told = {
        asked,
        rightShare: asked > 0 ? credits / asked : undefined,
        discrimination: correlation.count() >= enoughForDiscrimination ? correlation.value() : undefined,
        unpicked: asked > 0 ? pickable.filter(({ id }) => !right.has(id) && !wrong.has(id)) : [],
      };
      const most = pickable.length > 0 ? given.length : mostWrongTold;
      return { item, leftOut, ...told, wrong: given.slice(0, most), flags: flagsOf(told, correlation.count()) };
    },
  };
}

function flagsOf(
  told: Pick<ItemStatistics, 'asked' | 'rightShare' | 'discrimination' | 'unpicked'>,
  correlated: number,
): ItemFlag[] {
  const { asked, rightShare = 0, discrimination = 0, unpicked } = told;
  if (asked < enoughForFlags) return [];
  const found: readonly (readonly [ItemFlag, boolean])[] = [
    ['nearly-all-right', rightShare >= 0.95],
    ['nearly-all-wrong', rightShare <= 0.2],
    ['unpicked-choice', unpicked.length > 0],
    ['strong-go-wrong', correlated >= enoughForFlags && discrimination < 0],
  ];
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** Pearson's correlation of pairs that come one by one (Welford's updating, which no long run makes inexact). */
function createCorrelation(): { add(x: number, y: number): void; count(): number; value(): number | undefined } {
  let count = 0;
  let meanX = 0;
  let meanY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  return {
    add(x, y) {
      count++;
      const fromX = x - meanX;
      const fromY = y - meanY;
      meanX += fromX / count;
      meanY += fromY / count;
      squaresX += fromX * (x - meanX);
      squaresY += fromY * (y - meanY);
      products += fromX * (y - meanY);
    },
    count: () => count,
    value() {
      const spread = Math.sqrt(squaresX * squaresY);
      return spread > 1e-9 ? Math.max(-1, Math.min(1, products / spread)) : undefined;
    },
  };
}
