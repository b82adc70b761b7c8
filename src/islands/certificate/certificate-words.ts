import { certificate as words } from 'virtual:strings/vi';
import type { CompletionClaims } from '#domain/completion/schema.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import type { Level } from '#domain/verification/schema.ts';
import { dayFromSeconds, percentOf, pointsFromHundredths } from '../format.ts';

/** What the certificate needs to know besides the token. */
export interface CertificateSite {
  readonly publisher: string;
  /** The verifier's address as people type it; empty while the site has none. */
  readonly verifierAddress: string;
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly course: string }>;
}

/** Every line of the sheet, the same on the page, on paper and in the picture. */
export interface CertificateWords {
  readonly title: string;
  readonly holderLabel: string;
  readonly completed: string;
  readonly module: string;
  readonly course: string;
  readonly score: string;
  readonly date: string;
  readonly level: string;
  readonly proves: string;
  readonly provesNot: string;
  readonly scan: string;
  readonly code: string;
  readonly publisher: string;
}

/** The words of a token's sheet at the level that this device found. */
export function certificateWords(claims: CompletionClaims, level: Level, site: CertificateSite): CertificateWords {
  const [got, possible] = claims.sc;
  const module = site.modules.get(claims.mod);
  return {
    title: words.title,
    holderLabel: words.holder,
    completed: words.completed,
    module: module?.title ?? claims.mod,
    course: module ? fillIn(words.inCourse, { title: module.course }) : '',
    score: fillIn(words.score, {
      score: pointsFromHundredths(got),
      max: pointsFromHundredths(possible),
      percent: percentOf(got, possible),
    }),
    date: fillIn(words.date, { date: dayFromSeconds(claims.iat) }),
    level: level === 'E1' ? words.level : words.levelPending,
    proves: level === 'E1' ? words.proves : words.provesPending,
    provesNot: words.provesNot,
    scan: site.verifierAddress === '' ? words.scanBare : fillIn(words.scan, { address: site.verifierAddress }),
    code: fillIn(words.code, { jti: claims.jti }),
    publisher: fillIn(words.publisher, { publisher: site.publisher }),
  };
}
