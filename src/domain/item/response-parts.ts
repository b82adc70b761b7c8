import type { Json } from '../shared/canonical-json.ts';
import { assertNever } from '../shared/exhaustive.ts';
import { plainFromInlineMarkdown } from '../text/inline-markdown.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Choice } from './fields.ts';
import type { BankedGapItem } from './gap/schema.ts';
import type { BankedItem } from './kinds.ts';
import type { BankedScenarioItem } from './scenario/schema.ts';
import type { BankedTrueFalseItem } from './true-false/schema.ts';

/** One thing that a response says; `id` stays whatever is reworded or reordered, `text` is for people. */
export interface ResponsePart {
  readonly id: string;
  readonly text: string;
}

/** What a response in the shape of its kind says, part by part, each once (PART-1). */
export function partsOfResponse(item: BankedItem, response: Json): readonly ResponsePart[] {
  if (response === null) return [];
  switch (item.kind) {
    case 'choice':
    case 'listen':
    case 'multiple':
      return partsAt(item.choices, response);
    case 'find':
      return partsAt(item.screen.parts, response);
    case 'true-false':
      return partsOfStatement(item, response);
    case 'text':
    case 'number':
    case 'dictation':
      return [typedPart(response)];
    case 'order':
      return [inOneLine(partsAt(item.choices, response))];
    case 'match':
      return listed(response).flatMap((entry, at) => pairOf(item.lefts[at], item.rights[Number(entry ?? -1)]));
    case 'gap':
      return listed(response).flatMap((entry, at) => partOfGap(item, at, entry));
    case 'scenario':
      return decisionsOnPath(item, listed(response));
    default:
      return assertNever(item);
  }
}

/** The parts that a response can pick one by one (PART-2); none where things are typed, ordered or paired. */
export function pickableParts(item: BankedItem): readonly ResponsePart[] {
  switch (item.kind) {
    case 'choice':
    case 'listen':
    case 'multiple':
      return item.choices.map(partOfChoice);
    case 'find':
      return item.screen.parts.map(partOfChoice);
    case 'true-false':
      return [...statementParts, ...reasonsOf(item).map(partOfReason)];
    case 'scenario':
      return item.scenes.flatMap(({ choices }, scene) => choices.map((_, at) => decision(item, scene, at)));
    default:
      return [];
  }
}

const listed = (response: Json): readonly Json[] => (Array.isArray(response) ? response : [response]);

const partOfChoice = ({ id, text }: Choice): ResponsePart => ({ id, text: plainFromInlineMarkdown(text) });

/** The things that a response names by their indices. */
const partsAt = (things: readonly Choice[], response: Json): ResponsePart[] =>
  listed(response).flatMap((entry) => {
    const thing = things[Number(entry)];
    return thing ? [partOfChoice(thing)] : [];
  });

function typedPart(response: Json): ResponsePart {
  const text = normalizeText(String(response));
  return { id: text, text };
}

/** What stands in a gap, named by the place of the gap. */
function partOfGap({ gaps }: BankedGapItem, at: number, entry: Json): ResponsePart[] {
  const gap = gaps[at];
  if (entry === null || !gap) return [];
  const text = 'choices' in gap ? gap.choices[Number(entry)] : String(entry);
  const part = typedPart(plainFromInlineMarkdown(text ?? ''));
  return [{ id: `${at + 1}:${part.id}`, text: `(${at + 1}) ${part.text}` }];
}

const statementParts: readonly [ResponsePart, ResponsePart] = [
  { id: 'true', text: 'Đúng' },
  { id: 'false', text: 'Sai' },
];

const reasonsOf = (item: BankedTrueFalseItem): readonly Choice[] => ('reasons' in item ? item.reasons : []);

const partOfReason = (reason: Choice): ResponsePart => ({ ...partOfChoice(reason), id: `reason:${reason.id}` });

function partsOfStatement(item: BankedTrueFalseItem, response: Json): ResponsePart[] {
  const [value, reason] = listed(response);
  const picked = typeof reason === 'number' ? reasonsOf(item)[reason] : undefined;
  return [statementParts[value === 1 ? 0 : 1], ...(picked ? [partOfReason(picked)] : [])];
}

const inOneLine = (parts: readonly ResponsePart[]): ResponsePart => ({
  id: parts.map(({ id }) => id).join('>'),
  text: parts.map(({ text }) => text).join(' → '),
});

function pairOf(left: Choice | undefined, right: Choice | undefined): ResponsePart[] {
  if (!left || !right) return [];
  const text = `${plainFromInlineMarkdown(left.text)} – ${plainFromInlineMarkdown(right.text)}`;
  return [{ id: `${left.id}=${right.id}`, text }];
}

/** A choice of a story is named by its places, because a bank keeps no ids of scenes. */
function decision({ scenes }: BankedScenarioItem, scene: number, at: number): ResponsePart {
  const text = plainFromInlineMarkdown(scenes[scene]?.choices[at]?.text ?? '');
  return { id: `${scene + 1}.${at + 1}`, text: `(${scene + 1}) ${text}` };
}

/** What was decided in each scene, a scene that was met again with both decisions where they differ. */
function decisionsOnPath(item: BankedScenarioItem, path: readonly Json[]): ResponsePart[] {
  const decisions = new Map<string, ResponsePart>();
  let scene = 0;
  for (const at of path.map(Number)) {
    const part = decision(item, scene, at);
    decisions.set(part.id, part);
    scene = item.scenes[scene]?.choices[at]?.to ?? scene;
  }
  return [...decisions.values()];
}
