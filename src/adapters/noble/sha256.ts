import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import type { Sha256 } from '#domain/shared/ports.ts';

/** SHA-256 in plain JavaScript: at once, and also where a page over http has no WebCrypto. */
export const sha256: Sha256 = (bytes) => nobleSha256(bytes);
