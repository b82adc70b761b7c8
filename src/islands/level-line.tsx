import { level as words } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useState } from 'react';
import type { Level } from '#domain/verification/schema.ts';
import { wordsOfLevel } from './level-words.ts';

interface LevelLineProps {
  readonly token: string;
  levelOf(token: string): Promise<Level | null>;
}

/** The level that this device finds for a token, with its meaning; nothing until it was computed. */
export function LevelLine({ token, levelOf }: LevelLineProps): ReactNode {
  const [level, setLevel] = useState<Level | null | 'unknown' | undefined>();
  useEffect(() => {
    levelOf(token).then(setLevel, () => setLevel('unknown'));
  }, [token]);
  if (level === undefined) return null;
  if (level === 'unknown') return <p className="small">{words.unknown}</p>;
  const { name, meaning } = wordsOfLevel(level);
  return (
    <p className="small level-line">
      <strong>{name}.</strong> {meaning}
    </p>
  );
}
