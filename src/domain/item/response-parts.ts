import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { plainFromInlineMarkdown } from '../text/inline-markdown.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Choice } from './fields.ts';
import type { BankedItem } from './kinds.ts';
import { placesOnPath } from './scenario/response.ts';
import type { BankedScenarioItem } from './scenario/schema.ts';

/** One thing that a response says; `id` stays whatever is reworded or reordered, `text` is for people. */
export interface ResponsePart {
  readonly id: string;
  readonly text: string;
}

/**
 * What a response in the shape of its kind says, part by part (PART-1): choices by their ids, typed text by its
 * letters. A kind that is not told apart here is read by the members that it has.
 */
export function partsOfResponse(item: BankedItem, response: Json): readonly ResponsePart[] {
  switch (item.kind) {
    case 'true-false': {
      const [value, reason = null] = listed(response);
      const reasons = 'reasons' in item ? partOfEntry(item.reasons, reason).map(asReason) : [];
      return [value === 1 ? truth : falsehood, ...reasons];
    }
    case 'order':
      return [inOneLine(listed(response).flatMap((entry) => partOfEntry(item.choices, entry)))];
    case 'match':
      return listed(response).flatMap((entry, at) => pairOf(item.lefts[at], partOfEntry(item.rights, entry)));
    case 'find':
      return listed(response).flatMap((entry) => partOfEntry(item.screen.parts, entry));
    case 'scenario':
      return [inOneLine(stepsOf(item, listed(response)))];
    default:
      return partsByMembers(choicesOf(item), response);
  }
}

/** The choices that a response can pick one by one (PART-2); none where things are typed, ordered or paired. */
export function pickableParts(item: BankedItem): readonly ResponsePart[] {
  switch (item.kind) {
    case 'true-false':
      return [truth, falsehood, ...('reasons' in item ? item.reasons.map(partOfChoice).map(asReason) : [])];
    case 'order':
    case 'scenario':
      return [];
    case 'find':
      return item.screen.parts.map(partOfChoice);
    default:
      return choicesOf(item).map(partOfChoice);
  }
}

const truth: ResponsePart = { id: 'true', text: 'Đúng' };
const falsehood: ResponsePart = { id: 'false', text: 'Sai' };
const asReason = ({ id, text }: ResponsePart): ResponsePart => ({ id: `reason=${id}`, text });

const partOfChoice = ({ id, text }: Choice): ResponsePart => ({ id, text: plainFromInlineMarkdown(text) });

const inOneLine = (parts: readonly ResponsePart[]): ResponsePart => ({
  id: parts.map(({ id }) => id).join('>'),
  text: parts.map(({ text }) => text).join(' → '),
});

/** The choices on a path through a story, each by its scene and its place there: a bank keeps no ids of them. */
function stepsOf(item: BankedScenarioItem, path: readonly Json[]): ResponsePart[] {
  const places = placesOnPath(item, path) ?? [];
  return path.map((choice, at) => {
    const scene = places[at] ?? 0;
    const text = item.scenes[scene]?.choices[Number(choice)]?.text ?? '';
    return { id: `${scene}.${choice}`, text: plainFromInlineMarkdown(text) };
  });
}

function pairOf(left: Choice | undefined, [right]: readonly ResponsePart[]): ResponsePart[] {
  if (!left || !right) return [];
  return [{ id: `${left.id}=${right.id}`, text: `${plainFromInlineMarkdown(left.text)} – ${right.text}` }];
}

const listed = (response: Json): readonly Json[] => (Array.isArray(response) ? response : [response]);

/** The members of a list are named by the choices; what no choice names is named by its place in the list. */
function partsByMembers(choices: readonly Choice[], response: Json): ResponsePart[] {
  if (!Array.isArray(response)) return partOfEntry(choices, response);
  return response.flatMap((entry, at) =>
    partOfEntry(choices, entry).map((part) =>
      typeof entry === 'number' ? part : { id: `${at + 1}:${part.id}`, text: `(${at + 1}) ${part.text}` },
    ),
  );
}

function partOfEntry(choices: readonly Choice[], entry: Json): ResponsePart[] {
  if (entry === null) return [];
  const choice = typeof entry === 'number' ? choices[entry] : undefined;
  if (choice) return [partOfChoice(choice)];
  const text = typeof entry === 'string' ? normalizeText(entry) : (canonicalJson(entry) ?? '');
  return [{ id: text, text }];
}

const choicesOf = (item: object): readonly Choice[] =>
  'choices' in item && Array.isArray(item.choices) && item.choices.every(isChoice) ? item.choices : [];

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'text' in value &&
  typeof value.text === 'string';
