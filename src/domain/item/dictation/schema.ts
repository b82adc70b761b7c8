import * as z from 'zod/mini';
import { textTiers } from '../../text/text-tiers.ts';
import { authoredRecordingFields, bankedAudioField } from '../audio.ts';
import { authoredAnswerLangField, authoredFields, bankedFields } from '../fields.ts';
import { bankedTextKeySchema } from '../text/schema.ts';

/** What may differ in a dictation besides what may differ in any text: words that cannot be told apart by ear. */
export const dictationTiers = [...textTiers, 'homophones'] as const;

/** `audio: hanoi.mp3`, `transcript: I live in Hanoi.`, `answerLang: en`; what is heard is the key. */
export const authoredDictationItemSchema = z.strictObject({
  kind: z.literal('dictation'),
  ...authoredFields,
  ...authoredAnswerLangField,
  ...authoredRecordingFields,
  /** Has a word, so that there is something to type. */
  transcript: z.string().check(z.regex(/[\p{L}\p{N}]/u)),
  tiers: z.optional(z.array(z.enum(dictationTiers))),
});

/**
 * `{"audio":"hanoi.mp3","id":"nghe-ha-noi","key":{"accept":["I live in Hanoi."],"lang":"en","tiers":["case","typo"]},
 * "kind":"dictation","prompt":"…"}`: the key has one text.
 */
export const bankedDictationItemSchema = z.strictObject({
  kind: z.literal('dictation'),
  ...bankedFields,
  ...bankedAudioField,
  key: bankedTextKeySchema,
});

export type AuthoredDictationItem = z.infer<typeof authoredDictationItemSchema>;
export type BankedDictationItem = z.infer<typeof bankedDictationItemSchema>;
