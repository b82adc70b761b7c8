import { crc32, deflateSync } from 'node:zlib';
import type { QrModules } from '#domain/completion/qr-modules.ts';
import { quietZone } from '#domain/completion/qr-modules.ts';

const modulePixels = 6;

/** A QR code as a grey PNG (ISO/IEC 15948), 6 pixels a module, with its quiet zone. */
export function pngFromQr(modules: QrModules): Buffer {
  const count = modules.length + 2 * quietZone;
  const rows = Array.from({ length: count * modulePixels }, (_, y) => {
    const line = modules[Math.floor(y / modulePixels) - quietZone] ?? [];
    const pixels = Array.from({ length: count * modulePixels }, (_pixel, x) =>
      line[Math.floor(x / modulePixels) - quietZone] ? 0 : 255,
    );
    return Buffer.from([0, ...pixels]);
  });
  return pngFromRows(count * modulePixels, rows);
}

/** A PNG without anything to read: all white. */
export const blankPng = (side: number): Buffer =>
  pngFromRows(
    side,
    Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), Buffer.alloc(side, 255)])),
  );

/** Each row is a filter byte and its grey pixels. */
function pngFromRows(side: number, rows: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const picture = deflateSync(Buffer.concat(rows));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', picture), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
