import { createRoot } from 'react-dom/client';
import { createQrReader, openVerifier } from '#wiring/browser.ts';
import { broughtText } from '../brought-text.ts';
import { Verifier } from './verifier.tsx';

/** What the verifier's page renders for it. */
export interface VerifierIslandProps {
  readonly base: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** Shows the verifier; a token in the address's fragment, where no server sees it, is verified at once. */
export function mount(element: HTMLElement, { base, titles }: VerifierIslandProps): void {
  // A map, because a token may name its module `constructor`.
  const byModule = new Map(Object.entries(titles));
  const root = createRoot(element);
  const show = (): void => {
    const brought = broughtText();
    root.render(
      <Verifier
        key={brought}
        titles={byModule}
        brought={brought}
        openVerifier={() => openVerifier(base)}
        createQrReader={createQrReader}
      />,
    );
  };
  element.replaceChildren();
  addEventListener('hashchange', () => location.hash !== '' && show());
  show();
}
