import { moduleCheck } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import { fillIn } from '#domain/text/fill-in.ts';
import { timeFromSeconds } from '../format.ts';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  onAction(): void;
}

/** What keeps the check from going on, and the button to try again. */
export function Notice({ title, text, action, onAction }: NoticeProps): ReactNode {
  return (
    <div className="message warning" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}

interface ClockBehindProps {
  readonly now: number;
  readonly published: number;
  onRetry(): void;
}

/** The device's clock is before the bank's publication: how to set it. */
export function ClockBehind({ now, published, onRetry }: ClockBehindProps): ReactNode {
  const text = fillIn(moduleCheck.clockBehindText, {
    now: timeFromSeconds(now),
    published: timeFromSeconds(published),
  });
  return (
    <Notice
      title={moduleCheck.clockBehind}
      text={`${text} ${moduleCheck.clockSteps}`}
      action={moduleCheck.clockRetry}
      onAction={onRetry}
    />
  );
}
