import { deflateSync, inflateSync } from 'fflate';
import type { Deflate, Inflate } from '#domain/shared/ports.ts';

/** Raw DEFLATE at the highest level. */
export const deflate: Deflate = (bytes) => deflateSync(bytes, { level: 9 });

/**
 * Inflates to at most `limit` bytes. fflate cuts a longer output without a word, so one byte more than
 * the limit is asked for; and it does not tell how far it read, so a stream that still inflates without
 * its last byte is followed by something else.
 */
export const inflate: Inflate = (bytes, limit) => {
  const output = tryInflate(bytes, limit + 1);
  if (!output || output.length > limit) return undefined;
  return tryInflate(bytes.subarray(0, -1), limit + 1) ? undefined : output;
};

function tryInflate(bytes: Uint8Array, room: number): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { out: new Uint8Array(room) });
  } catch {
    return undefined;
  }
}
