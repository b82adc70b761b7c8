import type { Signer, VerifySignature } from '#domain/shared/ports.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Whether this page may use WebCrypto: not over plain http. */
export const hasWebCrypto = (): boolean => globalThis.crypto?.subtle !== undefined;

/** A new key pair whose private half never leaves the browser. */
export async function createKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
}

/** A signer over a key pair. */
export async function createWebCryptoSigner({ publicKey, privateKey }: CryptoKeyPair): Promise<Signer> {
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return {
    publicKey: compressedPoint(point),
    custody: 'webcrypto',
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(signing, privateKey, Uint8Array.from(bytes))),
  };
}

/** 04 ‖ x ‖ y as 02 or 03 ‖ x (SEC 1, section 2.3.3). */
const compressedPoint = (point: Uint8Array): Uint8Array =>
  Uint8Array.of(2 + ((point[64] ?? 0) & 1), ...point.subarray(1, 33));

/** Checks signatures by WebCrypto. Browsers that cannot import a compressed point answer `bad-key` for all. */
export const verifySignature: VerifySignature = async (publicKey, bytes, signature) => {
  const key = await importKey(publicKey);
  if (!key) return 'bad-key';
  const fits = await crypto.subtle.verify(signing, key, Uint8Array.from(signature), Uint8Array.from(bytes));
  return fits ? 'valid' : 'invalid';
};

async function importKey(publicKey: Uint8Array): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), algorithm, false, ['verify']);
  } catch {
    return undefined;
  }
}
