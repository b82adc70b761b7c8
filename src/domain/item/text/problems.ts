import type { Problem } from '../../shared/problem.ts';
import { type SourceDocument, subDocument } from '../../shared/source-document.ts';
import { wordKey } from '../../text/align-words.ts';
import { textKeyFrom } from '../../text/text-key.ts';
import { readPattern, variantsOf } from '../../text/text-pattern.ts';
import { type AnswerLang, tiersOfLang, usualTiers } from '../../text/text-tiers.ts';
import { plainTyped } from '../../text/typed-text.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { bankedCommon } from '../fields.ts';
import { itemProblems } from '../problems.ts';
import { isTyped, maxTyped } from '../response-shapes.ts';
import { type AuthoredTextItem, type AuthoredTextKey, authoredTextItemSchema, type BankedTextItem } from './schema.ts';

const tiersOf = ({ tiers }: AuthoredTextKey, lang: AnswerLang) => tiers ?? usualTiers[lang];

/**
 * What is wrong with a key in a document of its own (TEXTITEM-3): patterns that are none or too long or repeat others,
 * answers both accepted and rejected, tiers of another language.
 */
export function problemsOfTextKey(key: AuthoredTextKey, lang: AnswerLang, document: SourceDocument): Problem[] {
  const { accept, reject = [], tiers = [] } = key;
  const keyOf = tiersOf(key, lang).includes('case') ? wordKey : plainTyped;
  const seen = new Set<string>();
  return [
    ...accept.flatMap((text, at) => {
      const place = document.placeOf(['accept', at]);
      const reading = readPattern(text);
      if ('fault' in reading) return [itemProblems.I_PATTERN_BROKEN({ text, fault: reading.fault }, place)];
      const texts = reading.variants.map(plainTyped);
      if (!texts.some(isTyped)) return [itemProblems.I_TYPED_TOO_LONG({ text, limit: maxTyped }, place)];
      const keys = texts.map(keyOf);
      const isRepeated = keys.every((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return isRepeated ? [itemProblems.I_ACCEPT_REPEATED({ text }, place)] : [];
    }),
    ...reject.flatMap((text, at) => {
      const isAccepted = accept.flatMap(variantsOf).some((accepted) => keyOf(accepted) === keyOf(text));
      return isAccepted ? [itemProblems.I_REJECT_ACCEPTED({ text }, document.placeOf(['reject', at]))] : [];
    }),
    ...tiersOfOtherLanguages(tiers, tiersOfLang[lang], document),
  ];
}

/** Tiers that say nothing where this is typed. */
export const tiersOfOtherLanguages = (
  tiers: readonly string[],
  known: readonly string[],
  document: SourceDocument,
): Problem[] =>
  tiers.flatMap((tier, at) =>
    known.includes(tier)
      ? []
      : [itemProblems.I_TIER_LANGUAGE({ tier, known: known.join(', ') }, document.placeOf(['tiers', at]))],
  );

/** See `problemsOfTextKey`. */
export const problemsOfText = (item: AuthoredTextItem, document: SourceDocument): readonly Problem[] =>
  problemsOfTextKey(item.key, item.answerLang, subDocument(document, ['key'], item.key));

/** The key as a bank keeps it (TEXTITEM-4): without the texts that are too long to be given. */
export const bankedTextKey = (key: AuthoredTextKey, lang: AnswerLang) =>
  textKeyFrom({
    texts: key.accept.flatMap(variantsOf).map(plainTyped).filter(isTyped),
    reject: key.reject,
    lang,
    tiers: tiersOf(key, lang),
  });

/** The item as a bank keeps it (TEXTITEM-4). */
export const bankedFromText = (item: AuthoredTextItem): BankedTextItem => ({
  kind: 'text',
  ...bankedCommon(item),
  key: bankedTextKey(item.key, item.answerLang),
});

/** How authors write it. */
export const authoredTextKind = defineAuthoredKind({
  kind: 'text',
  authored: authoredTextItemSchema,
  problemsOf: problemsOfText,
  bankedFromAuthored: bankedFromText,
});
