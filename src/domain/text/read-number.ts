import { type Decimal, parseDecimal } from './decimal.ts';
import { lowerCase } from './normalize.ts';
import { plainFromDecimalComma, plainFromDecimalPoint } from './read-number-1.ts';
import { foldMarks } from './tone-key.ts';
import { plainTyped } from './typed-text.ts';

/** How many zeros a word stands for; read from left to right, so longer words first. */
const powers: readonly (readonly [string, number])[] = [
  ['nghin', 3],
  ['ngan', 3],
  ['k', 3],
  ['trieu', 6],
  ['tr', 6],
  ['ty', 9],
  ['ti', 9],
];
const amount = new RegExp(`^(.*?\\d) ?(${powers.map(([word]) => word).join('|')})(?![a-z]) ?(.*)$`, 'u');

/** Units that have more than one name, without marks; longer names first. */
const units: readonly (readonly string[])[] = [
  ['dong', 'vnd', 'd', '₫'],
  ['phan tram', '%'],
  ['phut', 'p', "'"],
  ['tieng', 'gio', 'h'],
  ['giay', 's'],
  ['kilogam', 'kilo', 'can', 'kg', 'ky', 'ki'],
  ['kilomet', 'cay so', 'cay', 'km'],
  ['met', 'm'],
  ['lit', 'l'],
  ['do c', '°c', 'ºc', 'oc', 'do'],
  ['do la', 'usd', 'do', '$'],
];

/**
 * Every number that a person in Việt Nam may mean by this text (NUM-2): what NUM-1 reads, and "2tr5",
 * "1 tỷ 2", "2 triệu rưỡi", "2 triệu 500 nghìn", "âm 3", "15p", full-width digits. Values are exact.
 */
export function readNumber(text: string, unit?: string): Decimal[] {
  const plain = foldTyped(text).replace(/[.,;!?]+$/u, '');
  const [, sign = '', rest = ''] = /^((?:[-+]|am(?= )) ?)?(.*)$/su.exec(plain) ?? [];
  const isNegative = sign !== '' && sign[0] !== '+';
  return amountsFrom(withoutUnit(rest, unit), 12).map(({ digits, scale }) => ({
    digits: isNegative ? -digits : digits,
    scale,
  }));
}

const foldTyped = (text: string): string => foldMarks(lowerCase(plainTyped(text)));

function withoutUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  const own = foldTyped(unit);
  const names = units.find((group) => group.includes(own)) ?? [own];
  const last = names.find((name) => text.endsWith(name));
  if (last !== undefined) return text.slice(0, -last.length).trimEnd();
  const first = names.find((name) => text.startsWith(name));
  return first === undefined ? text : text.slice(first.length).trimStart();
}

/** A number with a word for zeros, and what stands behind it: less than that word; otherwise a plain number. */
function amountsFrom(text: string, below: number): Decimal[] {
  const [, head = '', word, tail = ''] = amount.exec(text) ?? [];
  const power = powers.find(([name]) => name === word)?.[1];
  if (power === undefined) return plainNumbers(text);
  if (power >= below) return [];
  const raised = plainNumbers(head).map(({ digits, scale }) => ({ digits: digits * 10n ** BigInt(power), scale }));
  if (tail === '') return raised;
  return raised
    .filter(({ scale }) => scale === 0)
    .flatMap(({ digits }) => tailsFrom(tail, power).map((rest) => sum(digits, rest)));
}

/** "rưỡi" is half of the word before; up to three digits are its tenths or, where there are two, also thousandths. */
function tailsFrom(text: string, power: number): Decimal[] {
  if (text === 'ruoi') return [whole('5', power - 1)];
  if (/^\d{1,3}$/u.test(text)) {
    const tenths = whole(text, power - text.length);
    return /^[1-9]\d$/u.test(text) ? [tenths, whole(text, power - 3)] : [tenths];
  }
  return amountsFrom(text, power).filter(({ digits, scale }) => digits < 10n ** BigInt(power + scale));
}

const whole = (digits: string, power: number): Decimal => ({ digits: BigInt(digits) * 10n ** BigInt(power), scale: 0 });

const sum = (left: bigint, { digits, scale }: Decimal): Decimal => ({
  digits: left * 10n ** BigInt(scale) + digits,
  scale,
});

function plainNumbers(text: string): Decimal[] {
  if (text.startsWith('-')) return [];
  const plain = text.replace(/^(?=[.,]\d)/u, '0').replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '');
  const readings = [...new Set([plainFromDecimalComma(plain), plainFromDecimalPoint(plain)])];
  return readings.flatMap((reading) => (reading === undefined ? [] : (parseDecimal(reading) ?? [])));
}
