import * as z from 'zod/mini';
import { inlineSchema } from './fields.ts';

/** The audio files that a site has, by their path below `public/audio`, with their size in bytes. */
export type AudioFiles = ReadonlyMap<string, number>;

/** For who has no files at hand: every file that an item names is then missing. */
export const noAudio: AudioFiles = new Map();

/** A file below `public/audio`, such as `ta-chao-hoi/hello.mp3`. */
export const audioPathSchema = z.string().check(z.regex(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z0-9]+$/u));

/** The largest file, in bytes: about 100 seconds of speech. */
export const maxAudioBytes = 300_000;

/** What phones of many years play. */
export const audioEndings = ['.mp3', '.m4a', '.ogg', '.opus'];

/** A recording, as an `.items.yaml` file names it. */
export const authoredRecordingFields = {
  audio: audioPathSchema,
  /** Read by a machine; the page says so. */
  voice: z.optional(z.literal('synthetic')),
};

/** A recording and the language that is spoken, for kinds in which nothing else names it. */
export const authoredAudioFields = { ...authoredRecordingFields, lang: z.enum(['en', 'vi']) };

/** The words that are spoken, for who cannot hear them. */
export const authoredTranscriptField = { transcript: inlineSchema };

/** What every kind with audio has in a bank: where it is, and nothing that is said in it. */
export const bankedAudioField = { audio: audioPathSchema };

/** What is heard, in words: part of what is said about an item, not of its bank. */
export interface Speech {
  /** Left out where it is what is asked for. */
  readonly transcript?: string;
  readonly lang: 'en' | 'vi';
  readonly isSynthetic: boolean;
}
