import * as z from 'zod/mini';
import { authoredAudioFields, authoredTranscriptField, bankedAudioField } from '../audio.ts';
import { authoredOneChoiceFields, bankedOneChoice, bankedOneChoiceFields } from '../fields.ts';

/** As `choice`, with `audio: ta-chao-hoi/hello.mp3`, its `lang` and the `transcript` of what is said. */
export const authoredListenItemSchema = z.strictObject({
  kind: z.literal('listen'),
  ...authoredOneChoiceFields,
  ...authoredAudioFields,
  ...authoredTranscriptField,
});

/** `{"audio":"ta-chao-hoi/hello.mp3","choices":[…],"id":"nghe-ten","key":1,"kind":"listen","prompt":"…"}` */
export const bankedListenItemSchema = z.strictObject({
  kind: z.literal('listen'),
  ...bankedOneChoiceFields,
  ...bankedAudioField,
});

export type AuthoredListenItem = z.infer<typeof authoredListenItemSchema>;
export type BankedListenItem = z.infer<typeof bankedListenItemSchema>;

/** The item as a bank keeps it (LISTEN-4). */
export const bankedFromListen = (item: AuthoredListenItem): BankedListenItem => ({
  kind: 'listen',
  ...bankedOneChoice(item),
  audio: item.audio,
});
