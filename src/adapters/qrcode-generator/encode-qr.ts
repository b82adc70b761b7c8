import qrcode from 'qrcode-generator';
import type { QrModules } from '#domain/completion/qr-modules.ts';
import type { TokenLink } from '#domain/completion/token-link.ts';

/** A token's link as a QR code of the smallest version at level M: its address in bytes, its digits as digits. */
export function qrFromLink({ address, digits }: TokenLink): QrModules {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.addData(digits, 'Numeric');
  code.make();
  const count = code.getModuleCount();
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  );
}
