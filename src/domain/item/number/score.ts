import { isWithin, parseDecimal } from '../../text/decimal.ts';
import { readNumber1 } from '../../text/read-number-1.ts';
import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import { type NumberResponse, parseNumberResponse } from './response.ts';
import type { BankedNumberItem } from './schema.ts';

/** Everything where one reading of the text lies within the tolerance, nothing otherwise (NUMBER-2). */
export function creditOfNumber(item: BankedNumberItem, response: NumberResponse): Fraction {
  const value = parseDecimal(item.key.value);
  const tolerance = parseDecimal(item.key.tolerance);
  if (!value || !tolerance) return none;
  const readings = readNumber1(response, item.key.unit);
  return readings.some((reading) => isWithin(reading, value, tolerance)) ? full : none;
}

/** A number that is typed. */
export const numberKind = defineKind({
  kind: 'number',
  typed: true,
  shuffledCount: () => 0,
  parseResponse: parseNumberResponse,
  keyResponse: (item) => item.key.value,
  creditOf: creditOfNumber,
});
