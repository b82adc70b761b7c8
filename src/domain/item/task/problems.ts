import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineUnscoredKind } from '../authored-kind.ts';
import { repeatedChoices } from '../check-choices.ts';
import { itemProblems } from '../problems.ts';
import { type AuthoredTaskItem, authoredTaskItemSchema } from './schema.ts';

/** Steps that are the same; a use besides practice (TASK-2). */
export const problemsOfTask = ({ steps, use }: AuthoredTaskItem, document: SourceDocument): readonly Problem[] => [
  ...repeatedChoices(steps, document, 'steps'),
  ...(use === 'practice' ? [] : [itemProblems.I_TASK_USE({ use }, document.placeOf(['use']))]),
];

/** How authors write it. There is nothing to answer and nothing to score, so no bank can hold it (TASK-1). */
export const authoredTaskKind = defineUnscoredKind({
  kind: 'task',
  authored: authoredTaskItemSchema,
  problemsOf: problemsOfTask,
});
