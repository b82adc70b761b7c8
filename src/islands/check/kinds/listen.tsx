import { check } from 'virtual:strings/vi';
import { listenKind } from '#domain/item/listen/score.ts';
import { AudioLine } from '../audio-line.tsx';
import { defineKindView } from '../kind-view.tsx';
import { oneChoiceView } from '../one-choice.tsx';
import { Transcript } from '../transcript.tsx';

/** Something to listen to, and radio buttons; on paper what is said stands in its place. */
export const view = defineKindView(listenKind, {
  ...oneChoiceView,
  Field: ({ speech, ...props }) => (
    <>
      <AudioLine
        src={props.item.audio}
        lang={speech?.lang ?? 'en'}
        transcript={speech?.transcript}
        isSynthetic={speech?.isSynthetic}
      />
      {speech?.transcript !== undefined && (
        <div className="print-only">
          <p className="instruction">{check.transcript}</p>
          <Transcript text={speech.transcript} lang={speech.lang} />
        </div>
      )}
      <oneChoiceView.Field {...props} />
    </>
  ),
});
