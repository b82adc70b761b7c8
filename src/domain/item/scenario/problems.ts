import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { repeatedChoices } from '../check-choices.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredScenarioItem, authoredScenarioItemSchema, bankedFromScenario } from './schema.ts';

/** Ids that are there twice and choices that lead nowhere; without them, ways that are missing (SCENARIO-3). */
export function problemsOfScenario(item: AuthoredScenarioItem, document: SourceDocument): readonly Problem[] {
  const broken = brokenReferences(item, document);
  return [
    ...item.scenes.flatMap(({ choices }, scene) => repeatedChoices(choices, document, ['scenes', scene, 'choices'])),
    ...(broken.length > 0 ? broken : missingWays(item, document)),
  ];
}

interface PlacedId {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

const idsOf = ({ scenes, ends }: AuthoredScenarioItem): PlacedId[] => [
  ...scenes.map(({ id }, at) => ({ id, path: ['scenes', at] })),
  ...ends.map(({ id }, at) => ({ id, path: ['ends', at] })),
];

function brokenReferences(item: AuthoredScenarioItem, document: SourceDocument): Problem[] {
  const ids = idsOf(item);
  const known = ids.map(({ id }) => id);
  const repeated = ids.filter(({ id }, at) => known.indexOf(id) < at);
  const dangling = item.scenes.flatMap(({ choices }, scene) =>
    choices.flatMap(({ to }, at) =>
      known.includes(to) ? [] : [{ id: to, path: ['scenes', scene, 'choices', at, 'to'] }],
    ),
  );
  return [
    ...repeated.map(({ id, path }) => itemProblems.I_SCENE_REPEATED({ id }, document.placeOf([...path, 'id']))),
    ...dangling.map(({ id, path }) =>
      itemProblems.I_SCENE_DANGLING({ id, known: known.join(', ') }, document.placeOf(path)),
    ),
  ];
}

function missingWays(item: AuthoredScenarioItem, document: SourceDocument): Problem[] {
  const { scenes, ends } = item;
  const reached = grown(scenes.slice(0, 1), (known) =>
    scenes.filter(({ id }) => known.has(id)).flatMap(({ choices }) => choices.map(({ to }) => ({ id: to }))),
  );
  const good = grown(
    ends.filter(({ credit }) => credit === 'full'),
    (known) => scenes.filter(({ choices }) => choices.some(({ to }) => known.has(to))),
  );
  const isUnreached = ({ id }: { readonly id: string }): boolean => !reached.has(id);
  return [
    ...idsOf(item)
      .filter(isUnreached)
      .map(({ id, path }) => itemProblems.I_SCENE_UNREACHABLE({ id }, document.placeOf(path))),
    ...(good.size === 0
      ? [itemProblems.I_NO_FULL_END(undefined, document.placeOf(['ends']))]
      : scenes.flatMap(({ id }, at) =>
          good.has(id) ? [] : [itemProblems.I_SCENE_STUCK({ id }, document.placeOf(['scenes', at]))],
        )),
  ];
}

/** The ids of `first`, with what `more` finds from those that are known, until it finds nothing new. */
function grown(
  first: readonly { readonly id: string }[],
  more: (known: ReadonlySet<string>) => readonly { readonly id: string }[],
): ReadonlySet<string> {
  const known = new Set(first.map(({ id }) => id));
  for (let size = -1; size < known.size; ) {
    size = known.size;
    for (const { id } of more(known)) known.add(id);
  }
  return known;
}

/** How authors write it. */
export const authoredScenarioKind = defineAuthoredKind({
  kind: 'scenario',
  authored: authoredScenarioItemSchema,
  problemsOf: problemsOfScenario,
  bankedFromAuthored: bankedFromScenario,
});
