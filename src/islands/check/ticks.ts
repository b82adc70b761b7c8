import type { Json } from '#domain/shared/canonical-json.ts';
import { indicesFrom } from './kind-view.tsx';

/** Ticks are told in ascending order; none at all is left out. */
const responseFromTicks = (ticked: number[]): number[] | null =>
  ticked.length > 0 ? ticked.sort((left, right) => left - right) : null;

/** The response with one thing ticked that was not, or no longer. */
export function toggled(response: Json, index: number): number[] | null {
  const ticked = indicesFrom(response);
  return responseFromTicks(ticked.includes(index) ? ticked.filter((other) => other !== index) : [...ticked, index]);
}

/** What the checkboxes of a form hold. */
export const ticksFromForm = ({ id }: { readonly id: string }, form: FormData): number[] | null =>
  responseFromTicks(form.getAll(id).map(Number));

/** How many of the right things were ticked, and how many wrong ones. */
export function countTicks(key: readonly number[], response: Json): { hits: number; keys: number; wrong: number } {
  const ticked = indicesFrom(response);
  const hits = key.filter((index) => ticked.includes(index)).length;
  return { hits, keys: key.length, wrong: ticked.length - hits };
}
