/** RFC 1951, section 3.2.5: the extra bits and the base of each length symbol from 257 and each distance symbol. */
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const distanceExtra = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const distanceBase = distanceExtra.map((extra, symbol) =>
  symbol < 2 ? symbol + 1 : ((2 + (symbol & 1)) << extra) + 1,
);
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What stops an inflation: the stream is broken or too long. Never leaves this file. */
class BrokenStream extends Error {}

/** A Huffman code: how many symbols have each length, and the symbols in the order of their codes. */
interface HuffmanCode {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** Bits of a stream, the lowest of each byte first. */
class BitReader {
  private place = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  bit(): number {
    const byte = this.bytes[this.place >> 3];
    if (byte === undefined) throw new BrokenStream();
    return (byte >> (this.place++ & 7)) & 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at++) value |= this.bit() << at;
    return value;
  }

  skipToByte(): void {
    this.place = (this.place + 7) & ~7;
  }

  isAtEnd(): boolean {
    this.skipToByte();
    return this.place >> 3 === this.bytes.length;
  }

  symbol({ counts, symbols }: HuffmanCode): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= 15; length++) {
      code |= this.bit();
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + (code - first)] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new BrokenStream();
  }
}

/**
 * Inflates one whole raw DEFLATE stream (RFC 1951) as strictly as zlib: a token that one verifier reads, every
 * verifier reads. `undefined` for a stored block whose length and its complement differ, a Huffman code that is
 * over-full or incomplete, a distance before the beginning, a stream that ends early, is followed by other bytes,
 * or gives more than `limit` bytes. Single bits are enough for a few hundred bytes.
 */
export const inflate = (bytes: Uint8Array, limit: number): Uint8Array | undefined => {
  const reader = new BitReader(bytes);
  const output: number[] = [];
  try {
    let isLast = false;
    while (!isLast) {
      isLast = reader.bit() === 1;
      readBlock(reader, output, limit);
    }
    return reader.isAtEnd() ? Uint8Array.from(output) : undefined;
  } catch (error) {
    if (error instanceof BrokenStream) return undefined;
    throw error;
  }
};

function readBlock(reader: BitReader, output: number[], limit: number): void {
  const type = reader.bits(2);
  if (type === 3) throw new BrokenStream();
  if (type === 0) readStored(reader, output, limit);
  else readCompressed(reader, type === 1 ? fixedCodes : readCodes(reader), output, limit);
}

function readStored(reader: BitReader, output: number[], limit: number): void {
  reader.skipToByte();
  const length = reader.bits(16);
  if (reader.bits(16) !== (length ^ 0xffff)) throw new BrokenStream();
  for (let at = 0; at < length; at++) push(output, reader.bits(8), limit);
}

/** What a compressed block is written in. */
interface BlockCodes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

function readCompressed(reader: BitReader, { literals, distances }: BlockCodes, output: number[], limit: number): void {
  for (let symbol = reader.symbol(literals); symbol !== 256; symbol = reader.symbol(literals)) {
    if (symbol < 256) push(output, symbol, limit);
    else copy(reader, symbol - 257, distances, output, limit);
  }
}

function copy(reader: BitReader, lengthSymbol: number, distances: HuffmanCode, output: number[], limit: number): void {
  const length = valueFrom(reader, lengthBase[lengthSymbol], lengthExtra[lengthSymbol]);
  const distanceSymbol = reader.symbol(distances);
  const distance = valueFrom(reader, distanceBase[distanceSymbol], distanceExtra[distanceSymbol]);
  if (distance > output.length) throw new BrokenStream();
  for (let at = 0; at < length; at++) push(output, output[output.length - distance] ?? 0, limit);
}

function valueFrom(reader: BitReader, base: number | undefined, extra: number | undefined): number {
  if (base === undefined || extra === undefined) throw new BrokenStream();
  return base + reader.bits(extra);
}

function push(output: number[], byte: number, limit: number): void {
  if (output.length === limit) throw new BrokenStream();
  output.push(byte);
}

/** The two codes of a dynamic block (RFC 1951, section 3.2.7). */
function readCodes(reader: BitReader): BlockCodes {
  const literalCount = reader.bits(5) + 257;
  const distanceCount = reader.bits(5) + 1;
  const codeLengthCount = reader.bits(4) + 4;
  if (literalCount > 286 || distanceCount > 30) throw new BrokenStream();
  const codeLengths = new Array<number>(19).fill(0);
  for (const symbol of codeLengthOrder.slice(0, codeLengthCount)) codeLengths[symbol] = reader.bits(3);
  const lengths = readLengths(reader, codeFromLengths(codeLengths, false), literalCount + distanceCount);
  // Without an end of block the block could not end.
  if (lengths[256] === 0) throw new BrokenStream();
  return {
    literals: codeFromLengths(lengths.slice(0, literalCount), true),
    distances: codeFromLengths(lengths.slice(literalCount), true),
  };
}

function readLengths(reader: BitReader, code: HuffmanCode, count: number): number[] {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = reader.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else lengths.push(...repeated(reader, symbol, lengths));
  }
  if (lengths.length > count) throw new BrokenStream();
  return lengths;
}

function repeated(reader: BitReader, symbol: number, lengths: readonly number[]): number[] {
  if (symbol === 17) return new Array<number>(3 + reader.bits(3)).fill(0);
  if (symbol === 18) return new Array<number>(11 + reader.bits(7)).fill(0);
  const last = lengths.at(-1);
  if (last === undefined) throw new BrokenStream();
  return new Array<number>(3 + reader.bits(2)).fill(last);
}

/**
 * The code of these lengths (RFC 1951, section 3.2.2). It has to be complete; only a code of literals or of
 * distances may be a single code of one bit, and only one of distances may be empty.
 */
function codeFromLengths(lengths: readonly number[], isSingleAllowed: boolean): HuffmanCode {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const used = lengths.length - (counts[0] ?? 0);
  let free = 1;
  for (const count of counts.slice(1)) {
    free = free * 2 - count;
    if (free < 0) throw new BrokenStream();
  }
  const isSingle = isSingleAllowed && (used === 0 || (used === 1 && counts[1] === 1));
  if (free > 0 && !isSingle) throw new BrokenStream();
  counts[0] = 0;
  const symbols = [...lengths.entries()]
    .filter(([, length]) => length > 0)
    .sort(([leftSymbol, left], [rightSymbol, right]) => left - right || leftSymbol - rightSymbol)
    .map(([symbol]) => symbol);
  return { counts, symbols };
}

/** The codes of a fixed block. Distances 30 and 31 have a code and mean nothing: whoever uses them has a broken stream. */
const fixedCodes: BlockCodes = {
  literals: codeFromLengths(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
    false,
  ),
  distances: codeFromLengths(new Array<number>(32).fill(5), false),
};
