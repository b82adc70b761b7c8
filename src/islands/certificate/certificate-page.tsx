import { certificate as words } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useState } from 'react';
import type { QrModules } from '#domain/completion/qr-modules.ts';
import type { CompletionClaims } from '#domain/completion/schema.ts';
import { isClaims } from '#domain/verification/check-claims.ts';
import type { Verdict } from '#domain/verification/schema.ts';
import { dayFromSeconds } from '../format.ts';
import { VerdictView } from '../verifier/verdict-view.tsx';
import { Certificate } from './certificate.tsx';
import { type CertificateSite, certificateWords } from './certificate-words.ts';

/** A token that this device holds. */
export interface HeldToken {
  readonly token: string;
  readonly claims: CompletionClaims;
}

interface CertificatePageProps {
  readonly site: CertificateSite;
  /** Newest first. */
  readonly held: readonly HeldToken[];
  /** The token that the page's address brought along, or empty. */
  readonly brought: string;
  readonly verifierHref: string;
  readonly catalogueHref: string;
  verify(token: string): Promise<Verdict>;
  qrFromToken(token: string): QrModules;
}

/** The sheet of the token that was brought along or chosen; only a token that was verified here gets one. */
export function CertificatePage({
  site,
  held,
  brought,
  verifierHref,
  catalogueHref,
  verify,
  qrFromToken,
}: CertificatePageProps): ReactNode {
  const [token, choose] = useState(brought || (held[0]?.token ?? ''));
  const [verdict, setVerdict] = useState<Verdict | 'failed' | undefined>();
  const load = (): void => {
    setVerdict(undefined);
    if (token !== '') verify(token).then(setVerdict, () => setVerdict('failed'));
  };
  useEffect(load, [token]);

  if (token === '') {
    return (
      <div className="message">
        <h2>{words.none}</h2>
        <p>{words.noneText}</p>
        <p>
          <a className="button" href={catalogueHref}>
            {words.chooseCourse}
          </a>
        </p>
      </div>
    );
  }
  const titleOf = (module: string): string => site.modules.get(module)?.title ?? module;
  return (
    <>
      {held.length > 1 && (
        <div className="field no-print">
          <label htmlFor="held">{words.choose}</label>
          <select id="held" value={token} onChange={({ currentTarget: { value } }) => choose(value)}>
            {held.map(({ token: value, claims }) => (
              <option key={claims.jti} value={value}>{`${titleOf(claims.mod)}, ${dayFromSeconds(claims.iat)}`}</option>
            ))}
          </select>
        </div>
      )}
      {!verdict && <p role="status">{words.loading}</p>}
      {verdict === 'failed' && (
        <div className="message warning" role="alert">
          <h2>{words.failed}</h2>
          <p>{words.failedText}</p>
          <button type="button" className="button" onClick={load}>
            {words.retry}
          </button>
        </div>
      )}
      {verdict && verdict !== 'failed' && (
        <Verified
          token={token}
          verdict={verdict}
          site={site}
          verifierHref={verifierHref}
          titleOf={titleOf}
          qrFromToken={qrFromToken}
        />
      )}
    </>
  );
}

interface VerifiedProps extends Pick<CertificatePageProps, 'site' | 'verifierHref' | 'qrFromToken'> {
  readonly token: string;
  readonly verdict: Verdict;
  titleOf(module: string): string;
}

function Verified({ token, verdict, site, verifierHref, titleOf, qrFromToken }: VerifiedProps): ReactNode {
  const { claims, level } = verdict;
  if (verdict.verdict === 'refused' || level === null || !isClaims(claims)) {
    return <VerdictView input={{ source: words.title, line: 1, token }} verdict={verdict} titleOf={titleOf} />;
  }
  return (
    <Certificate
      token={token}
      sheet={certificateWords(claims, level, site)}
      qr={qrFromToken(token)}
      verifierHref={verifierHref}
    />
  );
}
