import { moduleCheck } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useState } from 'react';
import type { Explanation } from '#domain/item/check-item.ts';
import type { BankedItem } from '#domain/item/kinds.ts';
import type { Level } from '#domain/verification/schema.ts';
import { Answering } from './answering.tsx';
import type { KindViews } from './kind-view.tsx';
import {
  beginTry,
  type FinishedTry,
  loadBank,
  type OpenTry,
  resumeTry,
  type SessionPorts,
} from './module-check-session.ts';
import { ClockBehind, Notice } from './notice.tsx';
import { Result } from './result.tsx';

/** What the page says about an item besides the bank: its explanation, and the lesson to read again. */
export type ItemNote = Explanation & { readonly lesson: { readonly title: string; readonly href: string } };

/** A module's check, from the first button to the result. */
export interface ModuleCheckProps {
  readonly module: string;
  readonly bank: { readonly dig: string; readonly published: number };
  readonly notes: Readonly<Record<string, ItemNote>>;
  readonly certificateHref: string;
  readonly ports: SessionPorts;
  loadViews(items: readonly BankedItem[]): Promise<KindViews>;
  levelOf(token: string): Promise<Level | null>;
}

type Stage =
  | { readonly name: 'loading' }
  | { readonly name: 'bank-missing' }
  | { readonly name: 'ready'; readonly open: OpenTry | undefined }
  | { readonly name: 'clock-behind'; readonly open: OpenTry | undefined }
  | { readonly name: 'answering'; readonly open: OpenTry; readonly views: KindViews }
  | { readonly name: 'finished'; readonly finished: FinishedTry; readonly views: KindViews };

/** See `ModuleCheckProps`. */
export function ModuleCheck({
  module,
  bank,
  notes,
  certificateHref,
  ports,
  loadViews,
  levelOf,
}: ModuleCheckProps): ReactNode {
  const [stage, go] = useState<Stage>({ name: 'loading' });

  const load = async (): Promise<void> => {
    go({ name: 'loading' });
    const open = await resumeTry(module, ports);
    const isThere = open !== 'bank-missing' && (open ?? (await loadBank(bank.dig, ports)));
    go(isThere ? { name: 'ready', open } : { name: 'bank-missing' });
  };
  useEffect(() => void load(), []);

  /** A token that is issued before its bank was published holds nowhere, so a clock that is behind is told first. */
  const isClockBehind = (): boolean => ports.clock() < bank.published;
  const begin = async (open: OpenTry | undefined): Promise<void> => {
    if (isClockBehind()) return go({ name: 'clock-behind', open });
    const current = open ? undefined : await loadBank(bank.dig, ports);
    const next = open ?? (current && (await beginTry(current, bank.dig, ports)));
    if (!next) return go({ name: 'bank-missing' });
    const views = await loadViews(next.form.map(({ item }) => item));
    go({ name: 'answering', open: next, views });
  };

  switch (stage.name) {
    case 'loading':
      return <p role="status">{moduleCheck.loading}</p>;
    case 'bank-missing':
      return (
        <Notice
          title={moduleCheck.bankMissing}
          text={moduleCheck.bankMissingHint}
          action={moduleCheck.retry}
          onAction={() => void load()}
        />
      );
    case 'clock-behind':
      return <ClockBehind now={ports.clock()} published={bank.published} onRetry={() => void begin(stage.open)} />;
    case 'ready':
      return (
        <p>
          <button type="button" className="button primary" onClick={() => void begin(stage.open)}>
            {stage.open ? moduleCheck.resume : moduleCheck.start}
          </button>
        </p>
      );
    case 'answering':
      return (
        <Answering
          open={stage.open}
          published={bank.published}
          views={stage.views}
          notes={notes}
          ports={ports}
          isClockBehind={isClockBehind}
          onFinished={(finished) => go({ name: 'finished', finished, views: stage.views })}
        />
      );
    default:
      return (
        <Result
          finished={stage.finished}
          views={stage.views}
          notes={notes}
          certificateHref={certificateHref}
          levelOf={levelOf}
          onAgain={() => void begin(undefined)}
        />
      );
  }
}
