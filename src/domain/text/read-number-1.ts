import { type Decimal, parseDecimal } from './decimal.ts';
import { lowerCase, normalizeText } from './normalize.ts';

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:k|nghìn|nghin|ngàn|ngan)$/u, 3],
  [/ ?(?:tr|triệu|trieu)$/u, 6],
  [/ ?(?:tỷ|tỉ|ty|ti)$/u, 9],
];

const unitNames: Readonly<Record<string, readonly string[]>> = {
  đồng: ['đồng', 'dong', 'vnđ', 'vnd', '₫', 'đ'],
};

/**
 * The number reader of scoring "1" (NUM-1), which never changes: every number that a person in Việt Nam may
 * mean by this text, at most two ("1,500" may be one and a half or one thousand five hundred), none where it
 * is no number.
 */
export function readNumber1(text: string, unit?: string): Decimal[] {
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

/** "1.500.000,5" as "1500000.5"; `undefined` where the groups are uneven. */
export const plainFromDecimalComma = (text: string): string | undefined =>
  /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined;

/** "1,500,000.5" as "1500000.5"; `undefined` where the groups are uneven. */
export const plainFromDecimalPoint = (text: string): string | undefined =>
  /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : undefined;
