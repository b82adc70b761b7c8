import * as z from 'zod/mini';
import { choiceSchema, inlineSchema, itemIdSchema, useSchema } from '../fields.ts';

/** `steps: [{id, text}]`, done with a helper; no key, no points, no difficulty: it is never scored. */
export const authoredTaskItemSchema = z.strictObject({
  kind: z.literal('task'),
  id: itemIdSchema,
  use: z._default(useSchema, 'practice'),
  prompt: inlineSchema,
  steps: z.array(choiceSchema).check(z.minLength(2), z.maxLength(10)),
  feedback: z.optional(inlineSchema),
});
export type AuthoredTaskItem = z.infer<typeof authoredTaskItemSchema>;
