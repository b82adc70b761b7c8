import { defineKind } from '../kind.ts';
import { oneChoice } from '../one-choice.ts';
import type { ChoiceResponse } from './response.ts';
import type { BankedChoiceItem } from './schema.ts';

/** One right choice among several (CHOICE-2). */
export const choiceKind = defineKind<'choice', BankedChoiceItem, ChoiceResponse>({ kind: 'choice', ...oneChoice });
