import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import type { AudioFiles } from '../audio.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { problemsOfAudio } from '../check-audio.ts';
import { problemsOfOneChoice } from '../check-choices.ts';
import { type AuthoredListenItem, authoredListenItemSchema, bankedFromListen } from './schema.ts';

/** What is refused of a `choice`, and audio that cannot be played (LISTEN-3). */
export const problemsOfListen = (
  item: AuthoredListenItem,
  document: SourceDocument,
  files: AudioFiles,
): readonly Problem[] => [...problemsOfOneChoice(item, document), ...problemsOfAudio(item.audio, document, files)];

/** How authors write it. */
export const authoredListenKind = defineAuthoredKind({
  kind: 'listen',
  authored: authoredListenItemSchema,
  problemsOf: problemsOfListen,
  bankedFromAuthored: bankedFromListen,
});
