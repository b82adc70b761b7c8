import * as z from 'zod/mini';
import { slugSchema } from '../../course/schema.ts';
import { authoredFields, bankedCommon, bankedFields, indexSchema, inlineSchema } from '../fields.ts';

const creditSchema = z.enum(['full', 'half', 'none']);

/** A story of choices. It begins with the first scene; `to` names a scene or an end, and ids are unique among both. */
export const authoredScenarioItemSchema = z.strictObject({
  kind: z.literal('scenario'),
  ...authoredFields,
  scenes: z
    .array(
      z.strictObject({
        id: slugSchema,
        text: inlineSchema,
        choices: z
          .array(
            z.strictObject({ id: slugSchema, text: inlineSchema, to: slugSchema, feedback: z.optional(inlineSchema) }),
          )
          .check(z.minLength(2), z.maxLength(5)),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
  ends: z
    .array(z.strictObject({ id: slugSchema, text: inlineSchema, credit: creditSchema }))
    .check(z.minLength(1), z.maxLength(6)),
});

/**
 * `to` counts through the scenes and goes on through the ends: of two scenes and two ends 0 and 1 are scenes, 2 and 3 ends.
 *
 * `{"ends":[{"credit":"full","text":"…"}],"id":"cuoc-goi","kind":"scenario","prompt":"…","scenes":[{"choices":[{"text":"…","to":0},{"text":"…","to":1}],"text":"…"}]}`
 */
export const bankedScenarioItemSchema = z.strictObject({
  kind: z.literal('scenario'),
  ...bankedFields,
  scenes: z.array(
    z.strictObject({ text: z.string(), choices: z.array(z.strictObject({ text: z.string(), to: indexSchema })) }),
  ),
  ends: z.array(z.strictObject({ text: z.string(), credit: creditSchema })),
});

export type AuthoredScenarioItem = z.infer<typeof authoredScenarioItemSchema>;
export type BankedScenarioItem = z.infer<typeof bankedScenarioItemSchema>;

/** The item as a bank keeps it (SCENARIO-4). */
export function bankedFromScenario(item: AuthoredScenarioItem): BankedScenarioItem {
  const ids = [...item.scenes, ...item.ends].map(({ id }) => id);
  return {
    kind: 'scenario',
    ...bankedCommon(item),
    scenes: item.scenes.map(({ text, choices }) => ({
      text: text.normalize('NFC'),
      choices: choices.map((choice) => ({ text: choice.text.normalize('NFC'), to: ids.indexOf(choice.to) })),
    })),
    ends: item.ends.map(({ text, credit }) => ({ text: text.normalize('NFC'), credit })),
  };
}
