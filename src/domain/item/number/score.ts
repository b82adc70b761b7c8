import { assertNever } from '../../shared/exhaustive.ts';
import { type Decimal, isWithin, parseDecimal } from '../../text/decimal.ts';
import { readNumber } from '../../text/read-number.ts';
import { readNumber1 } from '../../text/read-number-1.ts';
import { type Fraction, full, none } from '../fraction.ts';
import { defineKind } from '../kind.ts';
import type { Scoring } from '../scoring.ts';
import { type NumberResponse, parseNumberResponse } from './response.ts';
import type { BankedNumberItem } from './schema.ts';

/** Everything where one reading of the text lies within the tolerance, nothing otherwise (NUMBER-2). */
export function creditOfNumber(item: BankedNumberItem, response: NumberResponse, scoring: Scoring): Fraction {
  const value = parseDecimal(item.key.value);
  const tolerance = parseDecimal(item.key.tolerance);
  if (!value || !tolerance) return none;
  const readings = readingsOf(response, item.key.unit, scoring);
  return readings.some((reading) => isWithin(reading, value, tolerance)) ? full : none;
}

function readingsOf(response: NumberResponse, unit: string | undefined, scoring: Scoring): Decimal[] {
  switch (scoring) {
    case '1':
      return readNumber1(response, unit);
    case '2':
      return readNumber(response, unit);
    default:
      return assertNever(scoring);
  }
}

/** A number that is typed. */
export const numberKind = defineKind({
  kind: 'number',
  typedBlanks: () => 1,
  shuffledCounts: () => [],
  parseResponse: parseNumberResponse,
  keyResponse: (item) => item.key.value,
  creditOf: creditOfNumber,
});
