import { createRoot } from 'react-dom/client';
import type { BankedItem } from '#domain/item/kinds.ts';
import {
  askToKeepStorage,
  createCompletionPorts,
  createSha256,
  createSigner,
  deviceClock,
  openPublishedBanks,
  openRecordStore,
  openVerifier,
} from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { loadKindViews } from './load-kind-views.ts';
import { ModuleCheck, type ModuleCheckProps } from './module-check.tsx';

/** What the module check's page renders for it. */
export type ModuleCheckIslandProps = Omit<ModuleCheckProps, 'ports' | 'loadViews' | 'levelOf'> & {
  readonly base: string;
};

/** Shows the check in place of the words that stood there while it came. */
export async function mount(element: HTMLElement, { base, ...props }: ModuleCheckIslandProps): Promise<void> {
  const [records, sha256, banks] = await Promise.all([openRecordStore(), createSha256(), openPublishedBanks(base)]);
  const signer = await createSigner(records);
  const ports = {
    records,
    signer,
    sha256,
    clock: deviceClock,
    bankBytes: banks.bankBytes,
    completionPorts: () => {
      void askToKeepStorage();
      return createCompletionPorts(signer);
    },
  };
  const levelOf = async (token: string) => (await (await openVerifier(base))(token)).level;
  element.replaceChildren();
  const loadViews = (items: readonly BankedItem[]) => loadKindViews(items.map(({ kind }) => kind));
  createRoot(element).render(<ModuleCheck {...props} ports={ports} loadViews={loadViews} levelOf={levelOf} />);
  showStorageNotice(element, records);
}
