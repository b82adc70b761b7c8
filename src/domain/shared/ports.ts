/** Seconds since 1970-01-01T00:00:00Z, a whole number. */
export type Seconds = number;

/** The device's clock. */
export type Clock = () => Seconds;

/** SHA-256 (FIPS 180-4): 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** That many bytes from a cryptographic source of randomness. */
export type RandomBytes = (length: number) => Uint8Array;

/** Raw DEFLATE (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Who holds a learner's key: information only, nobody trusts it (`docs/evidence.md`). */
export type KeyCustody = 'webcrypto' | 'wrapped' | 'software';

/** Signs with one P-256 key. */
export interface Signer {
  /** The key's public point, compressed (SEC 1): 33 bytes. */
  readonly publicKey: Uint8Array;
  readonly custody: KeyCustody;
  /** ECDSA over SHA-256 of the bytes, as r ‖ s: 64 bytes (IEEE P1363). `s` may be above n/2. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Checks an ECDSA P-256 SHA-256 signature (r ‖ s) under a compressed public point. Answers
 * `bad-key` where those 33 bytes are no point of the curve.
 */
export type VerifySignature = (
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
) => Promise<'valid' | 'invalid' | 'bad-key'>;

/** Reads the text of the first QR code in a picture's bytes (PNG or JPEG); `undefined` where there is none. */
export type ReadQr = (picture: Uint8Array) => Promise<string | undefined>;
