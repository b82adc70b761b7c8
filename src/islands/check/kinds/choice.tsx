import { choiceKind } from '#domain/item/choice/score.ts';
import { defineKindView } from '../kind-view.tsx';
import { oneChoiceView } from '../one-choice.tsx';

/** Radio buttons. */
export const view = defineKindView(choiceKind, oneChoiceView);
