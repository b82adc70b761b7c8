import { createRoot } from 'react-dom/client';
import { openRecordStore } from '#wiring/browser.ts';
import { Record, type RecordedModule } from './record.tsx';

/** What the record's page renders for it. */
export interface RecordIslandProps {
  readonly modules: readonly RecordedModule[];
  readonly certificateHref: string;
  readonly catalogueHref: string;
}

/** Shows what this device kept. */
export async function mount(element: HTMLElement, props: RecordIslandProps): Promise<void> {
  const store = await openRecordStore();
  const [practice, attempts, completions] = await Promise.all([
    store.practice(),
    store.attempts(),
    store.completions(),
  ]);
  const { isPersistent, loss } = store;
  element.replaceChildren();
  createRoot(element).render(
    <Record
      {...props}
      kept={{ isPersistent, loss, practice, attempts, completions }}
      onAcceptLoss={() => store.acceptLoss()}
      onErase={() => store.erase()}
    />,
  );
}
