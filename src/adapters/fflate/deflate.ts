import { deflateSync } from 'fflate';
import type { Deflate } from '#domain/shared/ports.ts';

/** Raw DEFLATE at the highest level. */
export const deflate: Deflate = (bytes) => deflateSync(bytes, { level: 9 });
