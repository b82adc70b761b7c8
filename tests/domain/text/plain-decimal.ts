import type { Decimal } from '#domain/text/decimal.ts';

/** Without zeros at the end of the fraction, as people would write it. */
export function plainDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const part = text.slice(text.length - scale).replace(/0+$/u, '');
  return `${sign}${text.slice(0, text.length - scale)}${scale > 0 && part ? `.${part}` : ''}`;
}
