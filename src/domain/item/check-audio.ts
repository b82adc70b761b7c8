import type { Problem } from '../shared/problem.ts';
import type { SourceDocument } from '../shared/source-document.ts';
import { type AudioFiles, audioEndings, maxAudioBytes } from './audio.ts';
import { itemProblems } from './problems.ts';

/** A file that browsers do not all play, that is not there, or that is too large for a phone's data (LISTEN-3). */
export function problemsOfAudio(audio: string, document: SourceDocument, files: AudioFiles): readonly Problem[] {
  const place = document.placeOf(['audio']);
  if (!audioEndings.some((ending) => audio.endsWith(ending))) {
    return [itemProblems.I_AUDIO_FORMAT({ audio, known: audioEndings.join(', ') }, place)];
  }
  const bytes = files.get(audio);
  if (bytes === undefined) return [itemProblems.I_AUDIO_MISSING({ audio }, place)];
  if (bytes <= maxAudioBytes) return [];
  return [itemProblems.I_AUDIO_LARGE({ audio, bytes, limit: maxAudioBytes }, place)];
}
