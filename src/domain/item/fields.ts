import * as z from 'zod/mini';
import { slugSchema } from '../course/schema.ts';

/** An item's id: permanent, unique in its module. */
export const itemIdSchema = slugSchema.brand<'ItemId'>();
export type ItemId = z.infer<typeof itemIdSchema>;

/** A prompt, a choice or a feedback, with inline Markdown. */
export const inlineSchema = z.string().check(z.minLength(1), z.maxLength(600));

/** One of the things to choose, order or match; ids are unique in their list. */
export const choiceSchema = z.strictObject({ id: slugSchema, text: inlineSchema });
export type Choice = z.infer<typeof choiceSchema>;

/** A choice as authors write it: with what is said to whoever picks it. */
export const authoredChoiceSchema = z.strictObject({
  id: slugSchema,
  text: inlineSchema,
  feedback: z.optional(inlineSchema),
});

/** What an item is for: the lesson's practice, the module's check, or both. */
export const useSchema = z.enum(['both', 'practice', 'evidence']);

/** What every kind of item has in an `.items.yaml` file. */
export const authoredFields = {
  id: itemIdSchema,
  use: z._default(useSchema, 'both'),
  difficulty: z.enum(['easy', 'middle', 'hard']),
  points: z._default(z.int().check(z.minimum(1), z.maximum(10_000)), 100),
  prompt: inlineSchema,
  hint: z.optional(z.union([inlineSchema, z.array(inlineSchema)])),
  feedback: z.optional(inlineSchema),
  /** The item is about marks or capitals themselves (ma, má, mà), so choices may differ in nothing else. */
  minimalPairs: z.optional(z.boolean()),
};

/** What every kind of item has in a published bank; `points` only where it is not 100. */
export const bankedFields = {
  id: itemIdSchema,
  points: z.optional(z.int().check(z.minimum(1))),
  prompt: z.string(),
};

/** The language of what is typed or filled in. */
export const answerLangSchema = z.enum(['vi', 'en']);
export const authoredAnswerLangField = { answerLang: z._default(answerLangSchema, 'vi') };

/** `shuffle: false` keeps the author's order; it stands in a bank only then. */
export const shuffleField = { shuffle: z.optional(z.literal(false)) };
export const authoredShuffleField = { shuffle: z.optional(z.boolean()) };

/** An index into a list of a banked item. */
export const indexSchema = z.int().check(z.minimum(0));

interface AuthoredCommon {
  readonly id: ItemId;
  readonly points: number;
  readonly prompt: string;
}

/** The common part of a banked item: text in NFC, `points` left out where it is 100. */
export const bankedCommon = ({ id, points, prompt }: AuthoredCommon) => ({
  id,
  prompt: prompt.normalize('NFC'),
  ...(points !== 100 && { points }),
});

/** `shuffle: false`, or nothing. */
export const bankedShuffle = (shuffle: boolean | undefined) => (shuffle === false ? { shuffle: false as const } : {});

/** Choices without their feedback, text in NFC. */
export const bankedChoices = (choices: readonly Choice[]): Choice[] =>
  choices.map(({ id, text }) => ({ id, text: text.normalize('NFC') }));

/** One right choice among several, as authors write it: `key: b` names the right one. */
export const authoredOneChoiceFields = {
  ...authoredFields,
  ...authoredShuffleField,
  choices: z.array(authoredChoiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: slugSchema,
};

/** The same in a bank, where `key` is an index. */
export const bankedOneChoiceFields = {
  ...bankedFields,
  ...shuffleField,
  choices: z.array(choiceSchema),
  key: indexSchema,
};

const authoredOneChoiceSchema = z.strictObject(authoredOneChoiceFields);
const bankedOneChoiceSchema = z.strictObject(bankedOneChoiceFields);
export type AuthoredOneChoice = z.infer<typeof authoredOneChoiceSchema>;
export type BankedOneChoice = z.infer<typeof bankedOneChoiceSchema>;

/** One right choice among several as a bank keeps it. */
export const bankedOneChoice = (item: AuthoredOneChoice): BankedOneChoice => ({
  ...bankedCommon(item),
  ...bankedShuffle(item.shuffle),
  choices: bankedChoices(item.choices),
  key: item.choices.findIndex(({ id }) => id === item.key),
});
