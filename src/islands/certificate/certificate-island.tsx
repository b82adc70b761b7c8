import { createRoot } from 'react-dom/client';
import { linkFromToken, tokenFromText } from '#domain/completion/token-link.ts';
import type { Site } from '#domain/course/schema.ts';
import { createQrEncoder, openRecordStore, openVerifier } from '#wiring/browser.ts';
import { broughtText } from '../brought-text.ts';
import { showStorageNotice } from '../storage-notice.ts';
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
    const text = broughtText();
    // Pages of this site name a token that the device keeps by its number.
    const brought = held.find(({ claims }) => claims.jti === text)?.token ?? tokenFromText(text);
    root.render(
      <CertificatePage
        {...props}
        site={site}
        key={brought}
        held={held}
        brought={brought}
        verify={async (token) => (await openVerifier(base))(token)}
        qrFromToken={(token) => encodeQr(linkFromToken(token, link))}
      />,
    );
  };
  element.replaceChildren();
  addEventListener('hashchange', () => location.hash !== '' && show());
  show();
  showStorageNotice(element, records);
}
