import { p256 } from '@noble/curves/nist.js';
import type { Signer, VerifySignature } from '#domain/shared/ports.ts';

/**
 * A signer over a secret key (32 bytes) that stands in memory or storage as it is: for pages without
 * WebCrypto and for the command line. Signatures are deterministic (RFC 6979).
 */
export function createNobleSigner(secretKey: Uint8Array): Signer {
  return {
    publicKey: p256.getPublicKey(secretKey, true),
    custody: 'software',
    sign: async (bytes) => p256.sign(bytes, secretKey, { prehash: true, lowS: true }),
  };
}

/** A fresh secret key from the platform's randomness. */
export const createSecretKey = (): Uint8Array => p256.utils.randomSecretKey();

/** Whether these 32 bytes can be a secret key. */
export const isSecretKey = (bytes: Uint8Array): boolean => p256.utils.isValidSecretKey(bytes);

/** Checks signatures in plain JavaScript. */
export const verifySignature: VerifySignature = async (publicKey, bytes, signature) => {
  if (!p256.utils.isValidPublicKey(publicKey, true)) return 'bad-key';
  // noble throws for a signature of another length, where the port has an answer.
  if (signature.length !== 64) return 'invalid';
  return p256.verify(signature, bytes, publicKey, { prehash: true, lowS: false }) ? 'valid' : 'invalid';
};
