/** A decimal number, exactly: `digits` ÷ 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** A decimal written with a point ("-12.50"); `undefined` for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?\d{1,30})(?:\.(\d{1,10}))?$/u.exec(text);
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  return { digits: BigInt(whole + part), scale: part.length };
}

/** |left − right| ≤ tolerance, exactly. */
export function isWithin(left: Decimal, right: Decimal, tolerance: Decimal): boolean {
  const scale = Math.max(left.scale, right.scale, tolerance.scale);
  const raised = (decimal: Decimal): bigint => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  const distance = raised(left) - raised(right);
  return (distance < 0n ? -distance : distance) <= raised(tolerance);
}
