import { createRoot } from 'react-dom/client';
import { exportFromAttempts } from '#domain/attempt/attempts-export.ts';
import { createSha256, openRecordStore, openVerifier } from '#wiring/browser.ts';
import { Record, type RecordedModule } from './record.tsx';

/** What the record's page renders for it. */
export interface RecordIslandProps {
  readonly base: string;
  readonly modules: readonly RecordedModule[];
  readonly certificateHref: string;
  readonly catalogueHref: string;
}

/** Shows what this device kept. */
export async function mount(element: HTMLElement, { base, ...props }: RecordIslandProps): Promise<void> {
  const store = await openRecordStore();
  const [practice, attempts, completions, count] = await Promise.all([
    store.practice(),
    store.attempts(),
    store.completions(),
    store.count(),
  ]);
  const unreadable = count - practice.length - attempts.length - completions.length;
  const { isPersistent, loss } = store;
  const verifier = openVerifier(base);
  element.replaceChildren();
  createRoot(element).render(
    <Record
      {...props}
      kept={{ isPersistent, loss, unreadable, practice, attempts, completions }}
      levelOf={async (token) => (await (await verifier)(token)).level}
      exportText={async () => JSON.stringify(exportFromAttempts(attempts, await createSha256()))}
      onAcceptLoss={() => store.acceptLoss()}
      onErase={() => store.erase()}
    />,
  );
}
