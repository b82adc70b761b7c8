import type { Problem } from '../../shared/problem.ts';
import { type SourceDocument, subDocument } from '../../shared/source-document.ts';
import type { AnswerLang } from '../../text/text-tiers.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { danglingKeys, positionalChoices, repeatedChoices } from '../check-choices.ts';
import { bankedCommon, bankedShuffle } from '../fields.ts';
import { itemProblems } from '../problems.ts';
import { bankedTextKey, problemsOfTextKey } from '../text/problems.ts';
import {
  type AuthoredGap,
  type AuthoredGapItem,
  authoredGapItemSchema,
  type BankedGap,
  type BankedGapItem,
} from './schema.ts';

/** The most gaps in a text, and the most of them that are typed where it is for evidence: as many as a form may hold. */
const mostGaps = 6;
const mostTyped = 3;

const marker = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/gu;

/** The names of a text's gaps, in order. */
const namesIn = (text: string): string[] => [...text.matchAll(marker)].map(([, name = '']) => name);

const isTypedGap = ({ accept, choices, key }: AuthoredGap): boolean =>
  accept !== undefined && choices === undefined && key === undefined;

const isPickedGap = ({ accept, reject, tiers, choices, key }: AuthoredGap): boolean =>
  choices !== undefined && key !== undefined && (accept ?? reject ?? tiers) === undefined;

/** Gaps and answers that do not belong together, and what is wrong with either (GAP-3). */
export const problemsOfGap = (item: AuthoredGapItem, document: SourceDocument): readonly Problem[] => [
  ...problemsOfMarkers(item, document),
  ...problemsOfCount(item, document),
  ...Object.entries(item.gaps).flatMap(([name, gap]) =>
    problemsOfOneGap(name, gap, item, subDocument(document, ['gaps', name], gap)),
  ),
];

function problemsOfMarkers({ text, gaps }: AuthoredGapItem, document: SourceDocument): Problem[] {
  const names = namesIn(text);
  const place = document.placeOf(['text']);
  const known = Object.keys(gaps);
  return [
    ...(/[{}]/u.test(text.replace(marker, '')) ? [itemProblems.I_GAP_BRACES({ text }, place)] : []),
    ...names.flatMap((name, at) => {
      if (names.indexOf(name) < at) return [itemProblems.I_GAP_REPEATED({ name }, place)];
      if (known.includes(name)) return [];
      return [itemProblems.I_GAP_UNDECLARED({ name, known: known.join(', ') }, place)];
    }),
    ...known
      .filter((name) => !names.includes(name))
      .map((name) => itemProblems.I_GAP_UNUSED({ name }, document.placeOf(['gaps', name]))),
  ];
}

function problemsOfCount({ text, gaps, use }: AuthoredGapItem, document: SourceDocument): Problem[] {
  const count = namesIn(text).length;
  const typed = Object.values(gaps).filter(isTypedGap).length;
  const isCountFine = count > 0 && count <= mostGaps;
  return [
    ...(isCountFine ? [] : [itemProblems.I_GAP_COUNT({ count, limit: mostGaps }, document.placeOf(['text']))]),
    ...(use !== 'practice' && typed > mostTyped
      ? [itemProblems.I_GAP_TYPED({ count: typed, limit: mostTyped }, document.placeOf(['gaps']))]
      : []),
  ];
}

function problemsOfOneGap(
  name: string,
  gap: AuthoredGap,
  { answerLang, minimalPairs, shuffle }: AuthoredGapItem,
  document: SourceDocument,
): Problem[] {
  const { accept, choices, key } = gap;
  if (accept && isTypedGap(gap)) return problemsOfTextKey({ ...gap, accept }, answerLang, document);
  if (!choices || key === undefined || !isPickedGap(gap)) {
    return [itemProblems.I_GAP_ANSWERS({ name }, document.placeOf([]))];
  }
  const listed = choices.map((text) => ({ id: text, text }));
  return [
    ...repeatedChoices(listed, document, 'choices', minimalPairs),
    ...(shuffle === false ? [] : positionalChoices(listed, document, 'choices')),
    ...danglingKeys([key], listed, () => document.placeOf(['key'])),
  ];
}

/** The item as a bank keeps it (GAP-4). */
export function bankedFromGap(item: AuthoredGapItem): BankedGapItem {
  const { answerLang, gaps, shuffle, text } = item;
  return {
    kind: 'gap',
    ...bankedCommon(item),
    ...bankedShuffle(shuffle),
    ...(answerLang === 'en' && !text.includes('<En>') && { lang: answerLang }),
    text: text.replace(marker, '{}').normalize('NFC'),
    gaps: namesIn(text).map((name) => bankedGap(gaps[name] ?? {}, answerLang)),
  };
}

const bankedGap = ({ choices, key = '', accept = [], ...rest }: AuthoredGap, lang: AnswerLang): BankedGap =>
  choices
    ? { choices: choices.map((text) => text.normalize('NFC')), key: choices.indexOf(key) }
    : { key: bankedTextKey({ accept, ...rest }, lang) };

/** How authors write it. */
export const authoredGapKind = defineAuthoredKind({
  kind: 'gap',
  authored: authoredGapItemSchema,
  problemsOf: problemsOfGap,
  bankedFromAuthored: bankedFromGap,
});
