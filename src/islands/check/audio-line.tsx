import { listen as words } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { routes } from '#domain/course/routes.ts';
import { Icon } from './icons.tsx';
import { silence } from './silence.ts';
import { Transcript } from './transcript.tsx';

interface AudioLineProps {
  /** A file below `public/audio`, as the bank names it. */
  readonly src: string;
  readonly lang: 'en' | 'vi';
  /** What is said, for who cannot hear it; left out where it is what is asked for. */
  readonly transcript?: string | undefined;
  readonly isSynthetic?: boolean | undefined;
}

const slowRate = 0.75;

/**
 * Something to listen to. Nothing is fetched and nothing plays before it is asked for. The browser's own player works
 * without scripts; the large buttons are beside it because its own are small.
 */
export function AudioLine({ src, lang, transcript, isSynthetic }: AudioLineProps): ReactNode {
  const player = useRef<HTMLAudioElement>(null);
  const [rate, setRate] = useState<number | undefined>();
  const [isBroken, setBroken] = useState(false);
  // It may have failed, or been started, before the script came.
  useEffect(() => {
    if (player.current?.error) setBroken(true);
    if (player.current?.paused === false) setRate(1);
  }, []);

  const play = (wanted: number): void => {
    const audio = player.current;
    if (!audio) return;
    if (rate === wanted) {
      audio.pause();
      return;
    }
    if (audio.error) audio.load();
    // What was not understood is heard slowly from the beginning.
    if (wanted !== 1) audio.currentTime = 0;
    audio.playbackRate = wanted;
    setRate(wanted);
    // A failure is told by the player's error.
    audio.play().catch(() => undefined);
  };

  return (
    <div className="audio-line no-print">
      <div className="button-row needs-js">
        {[
          { wanted: 1, label: words.play },
          { wanted: slowRate, label: words.playSlowly },
        ].map(({ wanted, label }) => (
          <button type="button" className="button" key={wanted} onClick={() => play(wanted)}>
            <Icon name={rate === wanted ? 'stop' : 'play'} />
            {rate === wanted ? words.stop : label}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript below says it */}
      <audio
        ref={player}
        controls
        preload="none"
        lang={lang}
        aria-label={words.label}
        src={`${import.meta.env.BASE_URL}${routes.audio(src)}`}
        onPlay={({ currentTarget }) => {
          silence(currentTarget);
          setBroken(false);
          setRate(currentTarget.playbackRate);
        }}
        onPause={() => setRate(undefined)}
        onError={() => {
          setBroken(true);
          setRate(undefined);
        }}
      />
      {isSynthetic && <p className="instruction">{words.synthetic}</p>}
      {isBroken && (
        <p className="message warning" role="alert">
          {transcript === undefined ? words.failed : `${words.failed} ${words.readInstead}`}
        </p>
      )}
      {transcript !== undefined && (
        <details>
          <summary>{words.showTranscript}</summary>
          <Transcript text={transcript} lang={lang} />
        </details>
      )}
    </div>
  );
}
