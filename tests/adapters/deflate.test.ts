import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflate } from '#adapters/fflate/deflate.ts';
import { inflate } from '#domain/completion/inflate.ts';
import { utf8FromText } from '#domain/shared/bytes.ts';
import { canonicalJson } from '#domain/shared/canonical-json.ts';

const limit = 65_536;
const plain = (bytes: Uint8Array | undefined): number[] | undefined => bytes && [...bytes];

/** The whole stream as zlib reads it; `undefined` where it refuses, or does not read to the end. */
function inflatedByZlib(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const { buffer, engine } = inflateRawSync(bytes, { info: true, maxOutputLength: limit }) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === bytes.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes as payloads have them, and bytes that do not shrink. */
const bytesOf = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json().map((text) => utf8FromText(canonicalJson(JSON.parse(text)) ?? '')),
  fc.tuple(fc.nat(255), fc.nat(3_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);
const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE];
const streams = fc
  .tuple(bytesOf, fc.integer({ min: 0, max: 9 }), fc.constantFrom(...strategies))
  .map(([bytes, level, strategy]) => ({ bytes, stream: new Uint8Array(deflateRawSync(bytes, { level, strategy })) }));

test('what deflate makes is raw DEFLATE, as zlib reads it', () => {
  fc.assert(
    fc.property(bytesOf, (bytes) => {
      expect(plain(inflateRawSync(deflate(bytes)))).toEqual(plain(bytes));
      expect(plain(inflate(deflate(bytes), limit))).toEqual(plain(bytes));
    }),
  );
});

test('deflate gives the same bytes each time', () => {
  const bytes = utf8FromText('{"att":1,"v":1}'.repeat(20));
  expect(deflate(bytes)).toEqual(deflate(bytes));
});

describe('inflate', () => {
  test('reads every stream of zlib: stored, fixed and dynamic blocks', () => {
    fc.assert(
      fc.property(streams, ({ bytes, stream }) => {
        expect(plain(inflate(stream, limit))).toEqual(plain(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('reads a stream of several blocks', () => {
    const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 251));
    expect(inflate(deflateRawSync(bytes, { level: 0 }), limit)?.length).toBe(60_000);
    expect(inflate(deflateRawSync(bytes, { memLevel: 1 }), limit)?.length).toBe(60_000);
  });

  test('refuses bytes after the last block', () => {
    fc.assert(
      fc.property(streams, fc.uint8Array({ minLength: 1, maxLength: 3 }), ({ stream }, more) => {
        expect(inflate(Uint8Array.of(...stream, ...more), limit)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('refuses a stream that is cut off anywhere', () => {
    fc.assert(
      fc.property(streams, fc.nat(), ({ stream }, cut) => {
        expect(inflate(stream.subarray(0, cut % stream.length), limit)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  // Two verifiers must not differ on one token: what zlib refuses is refused, what it takes is taken.
  test('agrees with zlib on every stream with a bit turned over', () => {
    const changed = fc.tuple(streams, fc.nat(), fc.nat(7)).map(([{ stream }, place, bit]) => {
      const bytes = Uint8Array.from(stream);
      const at = place % Math.min(bytes.length, 60);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      return bytes;
    });
    fc.assert(
      fc.property(changed, (bytes) => {
        expect(plain(inflate(bytes, limit))).toEqual(plain(inflatedByZlib(bytes)));
      }),
      { numRuns: 20_000 },
    );
  });

  test('refuses a stored block whose length and complement differ', () => {
    expect(plain(inflate(Uint8Array.of(1, 1, 0, 0xfe, 0xff, 97), limit))).toEqual([97]);
    expect(inflate(Uint8Array.of(1, 1, 0, 0x34, 0x12, 97), limit)).toBeUndefined();
  });

  test.each([
    ['nothing', []],
    ['a block of the reserved type', [0b111]],
    ['a distance before the beginning', [0x03 | 0x48, 0x04, 0x61, 0x00]],
    ['all ones', [255, 255, 255, 255]],
  ])('refuses %s', (_, bytes) => {
    expect(inflate(Uint8Array.from(bytes), limit)).toBeUndefined();
  });

  test('takes exactly the limit and refuses one byte more', () => {
    expect(inflate(deflateRawSync(Buffer.alloc(limit)), limit)?.length).toBe(limit);
    expect(inflate(deflateRawSync(Buffer.alloc(limit + 1)), limit)).toBeUndefined();
    expect(inflate(deflateRawSync(Buffer.from('abc')), 2)).toBeUndefined();
  });

  test('refuses 10 MB of zeros', () => {
    expect(inflate(deflateRawSync(Buffer.alloc(10_000_000)), limit)).toBeUndefined();
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(inflate(bytes, limit)?.length ?? 0).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 2_000 },
    );
  });
});
