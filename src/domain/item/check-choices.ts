import type { Place, Problem } from '../shared/problem.ts';
import type { DocumentPath, SourceDocument } from '../shared/source-document.ts';
import { plainFromInlineMarkdown } from '../text/inline-markdown.ts';
import { lowerCase, normalizeText } from '../text/normalize.ts';
import { foldMarks } from '../text/tone-key.ts';
import type { AuthoredOneChoice, Choice } from './fields.ts';
import { itemProblems } from './problems.ts';

/**
 * A choice whose id or words stand above it already; marks, capitals, spaces and a final stop aside, but for
 * minimal pairs, where marks and capitals count.
 */
export function repeatedChoices(
  choices: readonly Choice[],
  document: SourceDocument,
  field: string | DocumentPath,
  minimalPairs = false,
): Problem[] {
  const path = typeof field === 'string' ? [field] : field;
  const seen = new Set<string>();
  return choices.flatMap(({ id, text }, at) => {
    const plain = normalizeText(plainFromInlineMarkdown(text)).replace(/ ?[.!?…]+$/u, '');
    const words = `text:${minimalPairs ? plain : foldMarks(lowerCase(plain))}`;
    const repeated = seen.has(id) || seen.has(words);
    seen.add(id).add(words);
    return repeated ? [itemProblems.I_CHOICE_REPEATED({ id }, document.placeOf([...path, at]))] : [];
  });
}

/** Words by which a choice speaks of the others, folded. */
const positional =
  /^(?:(?:tat ca|ca hai|ca ba|ca bon|moi|khong (?:co )?)(?: ?(?:cac|nhung|mot))? ?(?:y|cau|dap an|lua chon|phuong an)(?: (?:tren|nao|neu tren|deu|dung|sai)|$)|(?:all|none|both) of (?:the above|these)|ca [a-h](?:,| va) )/u;

/** Choices that speak of the others, where their order is drawn. */
export const positionalChoices = (choices: readonly Choice[], document: SourceDocument, field: string): Problem[] =>
  choices.flatMap(({ id, text }, at) => {
    const plain = normalizeText(plainFromInlineMarkdown(text));
    return positional.test(foldMarks(lowerCase(plain)))
      ? [itemProblems.I_CHOICE_POSITIONAL({ id, text: plain }, document.placeOf([field, at]))]
      : [];
  });

/** Keys that name none of the choices, or name one twice. */
export function danglingKeys(
  keys: readonly string[],
  choices: readonly Choice[],
  placeOf: (at: number) => Place,
): Problem[] {
  const known = choices.map(({ id }) => id);
  return keys.flatMap((id, at) => {
    if (!known.includes(id)) return [itemProblems.I_KEY_DANGLING({ id, known: known.join(', ') }, placeOf(at))];
    return keys.indexOf(id) < at ? [itemProblems.I_KEY_REPEATED({ id }, placeOf(at))] : [];
  });
}

/** One right choice among several: a key that names none of them, choices that are the same. */
export const problemsOfOneChoice = (item: AuthoredOneChoice, document: SourceDocument): readonly Problem[] => [
  ...repeatedChoices(item.choices, document, 'choices', item.minimalPairs),
  ...(item.shuffle === false ? [] : positionalChoices(item.choices, document, 'choices')),
  ...danglingKeys([item.key], item.choices, () => document.placeOf(['key'])),
];

/** What ticks are checked with: where the things stand, and whether marks are what is asked. */
interface TickedPlace {
  readonly document: SourceDocument;
  readonly path: DocumentPath;
  readonly minimalPairs?: boolean | undefined;
}

/** What is wrong with things to tick, of which those that `key` names are right (MULTIPLE-3, FIND-3). */
export const problemsOfTicks = (
  key: readonly string[],
  choices: readonly Choice[],
  { document, path, minimalPairs }: TickedPlace,
): readonly Problem[] => [
  ...repeatedChoices(choices, document, path, minimalPairs),
  ...danglingKeys(key, choices, (at) => document.placeOf(['key', at])),
  ...(choices.every(({ id }) => key.includes(id))
    ? [itemProblems.I_NO_WRONG_CHOICE(undefined, document.placeOf(['key']))]
    : []),
];
