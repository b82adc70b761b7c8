import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { wordKey } from '../../text/align-words.ts';
import { textKeyFrom } from '../../text/text-key.ts';
import { readPattern, variantsOf } from '../../text/text-pattern.ts';
import { tiersOfLang, usualTiers } from '../../text/text-tiers.ts';
import { plainTyped } from '../../text/typed-text.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { bankedCommon } from '../fields.ts';
import { itemProblems } from '../problems.ts';
import { isTyped, maxTyped } from '../response-shapes.ts';
import { type AuthoredTextItem, authoredTextItemSchema, type BankedTextItem } from './schema.ts';

const tiersOf = ({ answerLang, key }: AuthoredTextItem) => key.tiers ?? usualTiers[answerLang];

/** Patterns that are none or too long or repeat others, answers both accepted and rejected, tiers of another language (TEXTITEM-3). */
export function problemsOfText(item: AuthoredTextItem, document: SourceDocument): readonly Problem[] {
  const { accept, reject = [], tiers = [] } = item.key;
  const known = tiersOfLang[item.answerLang];
  const keyOf = tiersOf(item).includes('case') ? wordKey : plainTyped;
  const seen = new Set<string>();
  return [
    ...accept.flatMap((text, at) => {
      const place = document.placeOf(['key', 'accept', at]);
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
      return isAccepted ? [itemProblems.I_REJECT_ACCEPTED({ text }, document.placeOf(['key', 'reject', at]))] : [];
    }),
    ...tiers.flatMap((tier, at) =>
      known.includes(tier)
        ? []
        : [itemProblems.I_TIER_LANGUAGE({ tier, known: known.join(', ') }, document.placeOf(['key', 'tiers', at]))],
    ),
  ];
}

/** The item as a bank keeps it (TEXTITEM-4): without the texts that are too long to be given. */
export function bankedFromText(item: AuthoredTextItem): BankedTextItem {
  const { accept, reject } = item.key;
  const texts = accept.flatMap(variantsOf).map(plainTyped).filter(isTyped);
  return {
    kind: 'text',
    ...bankedCommon(item),
    key: textKeyFrom({ texts, reject, lang: item.answerLang, tiers: tiersOf(item) }),
  };
}

/** How authors write it. */
export const authoredTextKind = defineAuthoredKind({
  kind: 'text',
  authored: authoredTextItemSchema,
  problemsOf: problemsOfText,
  bankedFromAuthored: bankedFromText,
});
