import type { CompletionPorts } from '#domain/completion/completion-from-attempt.ts';
import type { QrModules } from '#domain/completion/qr-modules.ts';
import type { RecordStore } from '#domain/completion/record-store.ts';
import type { TokenLink } from '#domain/completion/token-link.ts';
import { routes } from '#domain/course/routes.ts';
import type { SearchEngine } from '#domain/search/schema.ts';
import type { Clock, ReadQr, Sha256, Signer } from '#domain/shared/ports.ts';
import type { PublishedBanks, Verdict, VerificationContext } from '#domain/verification/schema.ts';

/** Whole seconds of the device's clock. */
export const deviceClock: Clock = () => Math.floor(Date.now() / 1000);

/** SHA-256 that answers at once, on http pages too. */
export const createSha256 = async (): Promise<Sha256> => (await import('#adapters/noble/sha256.ts')).sha256;

let store: Promise<RecordStore> | undefined;

/** The device's records; a store for this page alone where the browser keeps nothing. */
export function openRecordStore(): Promise<RecordStore> {
  store ??= openStore();
  return store;
}

async function openStore(): Promise<RecordStore> {
  try {
    const { openIndexedDbRecordStore } = await import('#adapters/indexed-db/record-store.ts');
    return await openIndexedDbRecordStore();
  } catch {
    const { createMemoryRecordStore } = await import('#adapters/memory/record-store.ts');
    return createMemoryRecordStore();
  }
}

type ProfileKey =
  | { readonly custody: 'webcrypto'; readonly keyPair: CryptoKeyPair }
  | { readonly custody: 'software'; readonly secretKey: Uint8Array };

const isProfileKey = (stored: unknown): stored is ProfileKey =>
  typeof stored === 'object' &&
  stored !== null &&
  (('keyPair' in stored && typeof stored.keyPair === 'object') ||
    ('secretKey' in stored && stored.secretKey instanceof Uint8Array));

/**
 * The profile's signer: a key that cannot leave the browser; one in plain JavaScript where there is no WebCrypto,
 * or where the browser has it and cannot store its keys.
 */
export async function createSigner(records: RecordStore): Promise<Signer> {
  const webCrypto = await import('#adapters/web-crypto/p256.ts');
  const makeSoftwareKey = async (): Promise<ProfileKey> => {
    const { createSecretKey } = await import('#adapters/noble/p256.ts');
    return { custody: 'software', secretKey: createSecretKey() };
  };
  const makeKey = async (): Promise<ProfileKey> =>
    webCrypto.hasWebCrypto()
      ? { custody: 'webcrypto', keyPair: await webCrypto.createKeyPair() }
      : await makeSoftwareKey();
  const key = await records
    .profileKey(isProfileKey, makeKey)
    .catch(() => records.profileKey(isProfileKey, makeSoftwareKey));
  if (key.custody === 'webcrypto') return webCrypto.createWebCryptoSigner(key.keyPair);
  const { createNobleSigner } = await import('#adapters/noble/p256.ts');
  return createNobleSigner(key.secretKey);
}

/** Asks the browser not to clear what a learner earned when it is short of room; it may decline. */
export async function askToKeepStorage(): Promise<void> {
  await globalThis.navigator.storage?.persist?.();
}

/** What making a token needs. */
export async function createCompletionPorts(signer: Signer): Promise<CompletionPorts> {
  const [{ deflate }, sha256] = await Promise.all([import('#adapters/fflate/deflate.ts'), createSha256()]);
  return { signer, deflate, sha256, randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
}

/**
 * Verifies tokens against the banks of the site at this base path, with the list and the time of this call.
 * WebCrypto checks the signature where it can; what it cannot is checked in JavaScript.
 */
export async function openVerifier(base: string): Promise<(token: string) => Promise<Verdict>> {
  const [{ verdictOf }, banks, sha256, webCrypto] = await Promise.all([
    import('#domain/verification/verdict-of.ts'),
    openPublishedBanks(base),
    createSha256(),
    import('#adapters/web-crypto/p256.ts'),
  ]);
  const verifySignature: VerificationContext['verifySignature'] = async (publicKey, bytes, signature) => {
    const answer = webCrypto.hasWebCrypto() ? await webCrypto.verifySignature(publicKey, bytes, signature) : 'bad-key';
    if (answer !== 'bad-key') return answer;
    return (await import('#adapters/noble/p256.ts')).verifySignature(publicKey, bytes, signature);
  };
  const context: VerificationContext = { now: deviceClock(), banks, sha256, verifySignature };
  return (token) => verdictOf(token, context);
}

/** The banks of the site at this base path, over the network or from the worker's cache. */
export const openPublishedBanks = async (base: string): Promise<PublishedBanks> =>
  (await import('#adapters/site-files/published-banks.ts')).openPublishedBanks(base);

/** Reads QR codes from pictures. Rejects where the reader is not on the device and there is no network. */
export async function createQrReader(): Promise<ReadQr> {
  const [{ createZxingReader }, { default: wasm }] = await Promise.all([
    import('#adapters/zxing/read-qr.ts'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  return createZxingReader(wasm);
}

/** Makes QR codes of tokens. */
export const createQrEncoder = async (): Promise<(link: TokenLink) => QrModules> =>
  (await import('#adapters/qrcode-generator/encode-qr.ts')).qrFromLink;

let titleSearch: Promise<SearchEngine> | undefined;
let fullTextSearch: Promise<SearchEngine> | undefined;

/** The small index of titles and headings, which the worker keeps. A failure is tried again at the next search. */
export function openTitleSearch(base: string): Promise<SearchEngine> {
  titleSearch ??= loadTitleSearch(base).catch((error: unknown) => {
    titleSearch = undefined;
    throw error;
  });
  return titleSearch;
}

async function loadTitleSearch(base: string): Promise<SearchEngine> {
  const [{ createLunrEngine }, response] = await Promise.all([
    import('#adapters/lunr/title-index.ts'),
    fetch(`${base}${routes.searchIndex}`),
  ]);
  return createLunrEngine(await response.json());
}

/** The full text, over the network. */
export function openFullTextSearch(base: string): Promise<SearchEngine> {
  fullTextSearch ??= import('#adapters/pagefind/full-text.ts')
    .then(({ createPagefindEngine }) => createPagefindEngine(base))
    .catch((error: unknown) => {
      fullTextSearch = undefined;
      throw error;
    });
  return fullTextSearch;
}
