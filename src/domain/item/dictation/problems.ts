import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { textKeyFrom } from '../../text/text-key.ts';
import { tiersOfLang, usualTiers } from '../../text/text-tiers.ts';
import { plainTyped } from '../../text/typed-text.ts';
import type { AudioFiles } from '../audio.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { problemsOfAudio } from '../check-audio.ts';
import { bankedCommon } from '../fields.ts';
import { itemProblems } from '../problems.ts';
import { isTyped, maxTyped } from '../response-shapes.ts';
import { tiersOfOtherLanguages } from '../text/problems.ts';
import { type AuthoredDictationItem, authoredDictationItemSchema, type BankedDictationItem } from './schema.ts';

/** A sentence that is too long to be given, tiers of another language, audio that cannot be played (DICT-3). */
export function problemsOfDictation(
  item: AuthoredDictationItem,
  document: SourceDocument,
  files: AudioFiles,
): readonly Problem[] {
  const { answerLang, transcript: text, tiers = [] } = item;
  const known = [...tiersOfLang[answerLang], ...(answerLang === 'en' ? ['homophones'] : [])];
  return [
    ...(isTyped(plainTyped(text))
      ? []
      : [itemProblems.I_TYPED_TOO_LONG({ text, limit: maxTyped }, document.placeOf(['transcript']))]),
    ...tiersOfOtherLanguages(tiers, known, document),
    ...problemsOfAudio(item.audio, document, files),
  ];
}

/** The item as a bank keeps it (DICT-4). */
export const bankedFromDictation = (item: AuthoredDictationItem): BankedDictationItem => ({
  kind: 'dictation',
  ...bankedCommon(item),
  audio: item.audio,
  key: textKeyFrom({
    texts: [plainTyped(item.transcript)],
    lang: item.answerLang,
    tiers: item.tiers ?? [...usualTiers[item.answerLang], 'typo'],
  }),
});

/** How authors write it. */
export const authoredDictationKind = defineAuthoredKind({
  kind: 'dictation',
  authored: authoredDictationItemSchema,
  problemsOf: problemsOfDictation,
  bankedFromAuthored: bankedFromDictation,
});
