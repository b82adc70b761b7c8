import { lowerCase, normalizeText } from './normalize.ts';

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

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:k|nghìn|nghin|ngàn|ngan)$/u, 3],
  [/ ?(?:tr|triệu|trieu)$/u, 6],
  [/ ?(?:tỷ|tỉ|ty|ti)$/u, 9],
];

const unitNames: Readonly<Record<string, readonly string[]>> = {
  đồng: ['đồng', 'dong', 'vnđ', 'vnd', '₫', 'đ'],
};

/**
 * Every number that a person in Việt Nam may mean by this text (NUM-1): "1.500.000", "1 500 000",
 * "1,5", "1.5", "500k", "2tr", with or without the unit. "1,500" may be one and a half or one thousand
 * five hundred, so a text can have two readings; no reading where it is no number.
 */
export function readNumber(text: string, unit?: string): Decimal[] {
  let rest = withoutUnit(lowerCase(normalizeText(text)), unit);
  let zeros = 0;
  for (const [suffix, power] of multipliers) {
    if (!suffix.test(rest)) continue;
    rest = rest.replace(suffix, '');
    zeros = power;
    break;
  }
  const plain = rest.replace(/^[−–]/u, '-').replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '');
  const readings = [...new Set([plainFromDecimalComma(plain), plainFromDecimalPoint(plain)])];
  return readings.flatMap((reading) => {
    const decimal = reading === undefined ? undefined : parseDecimal(reading);
    return decimal ? [{ digits: decimal.digits * 10n ** BigInt(zeros), scale: decimal.scale }] : [];
  });
}

function withoutUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  const name = lowerCase(normalizeText(unit));
  const names = Object.hasOwn(unitNames, name) ? unitNames[name] : undefined;
  const ending = (names ?? [name]).find((candidate) => text.endsWith(candidate));
  return ending === undefined ? text : text.slice(0, -ending.length).trimEnd();
}

const plainFromDecimalComma = (text: string): string | undefined =>
  /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined;

const plainFromDecimalPoint = (text: string): string | undefined =>
  /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : undefined;
