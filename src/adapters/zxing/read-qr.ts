import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { ReadQr } from '#domain/shared/ports.ts';

/**
 * Reads QR codes from pictures with ZXing. `wasm` is the reader's binary or its address on this site;
 * left to itself the library would fetch it from a stranger.
 */
export function createZxingReader(wasm: ArrayBuffer | string): ReadQr {
  prepareZXingModule({
    overrides: typeof wasm === 'string' ? { locateFile: () => wasm } : { wasmBinary: wasm },
  });
  return async (picture) => {
    const codes = await readBarcodes(Uint8Array.from(picture), {
      formats: ['QRCode'],
      tryHarder: true,
      maxNumberOfSymbols: 1,
    });
    return codes.find(({ isValid }) => isValid)?.text;
  };
}
