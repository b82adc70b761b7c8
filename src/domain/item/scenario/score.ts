import type { Fraction } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { parseScenarioResponse, placesOnPath, type ScenarioResponse } from './response.ts';
import type { BankedScenarioItem } from './schema.ts';

/** For each scene and then each end, how many choices the shortest way to an end with full credit takes. */
function stepsToFull({ scenes, ends }: BankedScenarioItem): number[] {
  const steps = [...scenes.map(() => Infinity), ...ends.map(({ credit }) => (credit === 'full' ? 0 : Infinity))];
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const [scene, { choices }] of scenes.entries()) {
      const before = steps[scene];
      steps[scene] = 1 + Math.min(...choices.map(({ to }) => steps[to] ?? Infinity));
      isShorter ||= steps[scene] !== before;
    }
  }
  return steps;
}

/**
 * For each choice of a path whether it was a detour: it led to a scene from which an end with full credit is no nearer
 * than before. A choice that leads to an end is none, because the end says what it is worth.
 */
export function detoursOnPath(item: BankedScenarioItem, path: readonly number[]): boolean[] {
  const steps = stepsToFull(item);
  const places = placesOnPath(item, path) ?? [];
  return places.slice(1).map((to, at) => {
    const from = places[at] ?? 0;
    return to < item.scenes.length && (steps[to] ?? Infinity) >= (steps[from] ?? Infinity);
  });
}

const halves = { full: 2, half: 1, none: 0 } as const;

/** The end's credit, halved for every detour: deciding rightly at once earns more than coming back (SCENARIO-2). */
export function creditOfScenario(item: BankedScenarioItem, response: ScenarioResponse): Fraction {
  const end = (placesOnPath(item, response)?.at(-1) ?? 0) - item.scenes.length;
  const detours = detoursOnPath(item, response).filter(Boolean).length;
  return { numerator: halves[item.ends[end]?.credit ?? 'none'], denominator: 2 ** (detours + 1) };
}

/** The shortest path to an end with full credit; of several the one whose first choices stand first. */
export function shortestPath(item: BankedScenarioItem): ScenarioResponse {
  const steps = stepsToFull(item);
  const path: number[] = [];
  for (let scene = 0; scene < item.scenes.length; ) {
    const left = steps[scene] ?? Infinity;
    const choices = item.scenes[scene]?.choices ?? [];
    const nearer = choices.findIndex(({ to }) => (steps[to] ?? Infinity) < left);
    if (nearer < 0) break;
    path.push(nearer);
    scene = choices[nearer]?.to ?? Infinity;
  }
  return path;
}

/** A story of choices that goes on where they lead. */
export const scenarioKind = defineKind({
  kind: 'scenario',
  typedBlanks: () => 0,
  shuffledCounts: () => [],
  parseResponse: parseScenarioResponse,
  keyResponse: shortestPath,
  creditOf: creditOfScenario,
});
