import { isIndex } from '../response-shapes.ts';
import type { BankedScenarioItem } from './schema.ts';

/** The choice taken in each scene, from the first scene to an end, at most twelve (SCENARIO-1). */
export type ScenarioResponse = number[];

/** The longest path; a story has ten scenes at most, so its shortest way to an end always fits. */
export const maxPath = 12;

/**
 * Where a path leads, as `to` counts: scene 0, then where each choice of it leads. `undefined` where it takes a choice
 * that is not there, as every choice after an end is.
 */
export function placesOnPath({ scenes }: BankedScenarioItem, path: readonly unknown[]): number[] | undefined {
  const places = [0];
  for (const index of path) {
    const choices = scenes[places.at(-1) ?? 0]?.choices ?? [];
    const choice = isIndex(index, choices.length) ? choices[index] : undefined;
    if (!choice) return undefined;
    places.push(choice.to);
  }
  return places;
}

/** See `ScenarioResponse`. */
export function parseScenarioResponse(item: BankedScenarioItem, response: unknown): ScenarioResponse | undefined {
  if (!Array.isArray(response) || response.length === 0 || response.length > maxPath) return undefined;
  const end = placesOnPath(item, response)?.at(-1) ?? 0;
  return isIndex(end - item.scenes.length, item.ends.length) ? response : undefined;
}
