import { createRoot } from 'react-dom/client';
import { linkFromToken, tokenFromText } from '#domain/completion/token-link.ts';
import type { Site } from '#domain/course/schema.ts';
import { verdictOf } from '#domain/verification/verdict-of.ts';
import { createQrEncoder, createVerificationContext, openPublishedBanks, openRecordStore } from '#wiring/browser.ts';
import { broughtText } from '../brought-text.ts';
import { CertificatePage } from './certificate-page.tsx';
import type { CertificateSite } from './certificate-words.ts';

/** What the certificate's page renders for it. */
export interface CertificateIslandProps {
  readonly base: string;
  readonly link: Pick<Site, 'url' | 'base'>;
  readonly site: Omit<CertificateSite, 'modules'> & {
    readonly modules: Readonly<Record<string, { readonly title: string; readonly course: string }>>;
  };
  readonly verifierHref: string;
  readonly catalogueHref: string;
}

/** Shows the sheet of the token in the address's fragment, or of the newest one on this device. */
export async function mount(
  element: HTMLElement,
  { base, link, site: given, ...props }: CertificateIslandProps,
): Promise<void> {
  const [records, encodeQr] = await Promise.all([openRecordStore(), createQrEncoder()]);
  const held = (await records.completions()).toReversed();
  const site: CertificateSite = { ...given, modules: new Map(Object.entries(given.modules)) };
  const root = createRoot(element);
  const show = (): void => {
    const brought = tokenFromText(broughtText());
    root.render(
      <CertificatePage
        {...props}
        site={site}
        key={brought}
        held={held}
        brought={brought}
        verify={async (token) => verdictOf(token, await createVerificationContext(await openPublishedBanks(base)))}
        qrFromToken={(token) => encodeQr(linkFromToken(token, link))}
      />,
    );
  };
  element.replaceChildren();
  addEventListener('hashchange', show);
  show();
}
