import { type BankedItem, kinds } from '../item/kinds.ts';
import type { ItemBank } from '../item/parse-bank.ts';
import { utf8FromText } from '../shared/bytes.ts';
import type { Sha256 } from '../shared/ports.ts';
import { type FormSeed, seedBytes } from './form-seed.ts';

/** An item of a form. */
export interface FormItem {
  readonly item: BankedItem;
  /** `shown[i]` is the bank's index of what stands at place i; several lists stand one after another. */
  readonly shown: readonly number[];
}

/** The items drawn for one try, in the order in which they are asked. */
export type Form = readonly FormItem[];

/** The most typed responses in a form. */
export const maxTypedInForm = 3;

/**
 * Draws the form of a try by rule `seeded-1` (FORM-1 to FORM-4): the same bank and seed give the same
 * form for ever, so a verifier finds what was asked from the token alone.
 */
export function drawForm(bank: ItemBank, digest: string, seed: FormSeed, sha256: Sha256): Form {
  const draw = createDraw(seedBytes(digest, seed, sha256), sha256);
  const drawn = pickItems(shuffled(bank.items, draw), bank.form.size);
  return drawn.map((item) => ({ item, shown: shownOrder(item, draw) }));
}

/**
 * The order in which a lesson shows an item's choices: always the same, and for things to be put in
 * order never the right one.
 */
export function practiceOrder(item: BankedItem, sha256: Sha256): number[] {
  const shown = shownOrder(item, createDraw(sha256(utf8FromText(`practice|${item.id}`)), sha256));
  const isSolved = item.kind === 'order' && item.key.every((index, at) => shown[at] === index);
  return isSolved ? shown.reverse() : shown;
}

type Draw = (count: number) => number;

/** Whole numbers below `count` without bias, from SHA-256(seed ‖ counter). */
function createDraw(seed: Uint8Array, sha256: Sha256): Draw {
  const block = new Uint8Array(seed.length + 4);
  block.set(seed);
  const view = new DataView(block.buffer);
  let counter = 0;
  const next = (): number => {
    view.setUint32(seed.length, counter++);
    const hash = sha256(block);
    return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
  };
  return (count) => {
    const limit = 2 ** 32 - (2 ** 32 % count);
    let number = next();
    while (number >= limit) number = next();
    return number % count;
  };
}

/** Fisher–Yates from the end. */
function shuffled<Entry>(entries: readonly Entry[], draw: Draw): Entry[] {
  const order = [...entries];
  for (let at = order.length - 1; at > 0; at--) {
    const other = draw(at + 1);
    const [left, right] = [order[at], order[other]];
    if (left === undefined || right === undefined) continue;
    order[at] = right;
    order[other] = left;
  }
  return order;
}

/** The first `size` items, leaving out those whose typed blanks would bring the form above three. */
function pickItems(items: readonly BankedItem[], size: number): BankedItem[] {
  const picked: BankedItem[] = [];
  let typed = 0;
  for (const item of items) {
    if (picked.length === size) break;
    const blanks = kinds[item.kind].typedBlanks(item);
    if (typed + blanks > maxTypedInForm) continue;
    typed += blanks;
    picked.push(item);
  }
  return picked;
}

/** The drawn order of each list of the item, one list after another (FORM-4). */
const shownOrder = (item: BankedItem, draw: Draw): number[] =>
  kinds[item.kind].shuffledCounts(item).flatMap((count) => shuffled([...Array(count).keys()], draw));
