import { expect, test } from 'vitest';
import { changed, problemsInItems } from '../sample-items.ts';

const yaml = `items:
  - id: so-tien
    kind: number
    difficulty: middle
    prompt: Bao nhiêu tiền?
    key:
      value: "1500000"
      tolerance: "0.5"
      unit: đồng
`;

test.each([
  ['another unit', 'đồng', '"%"'],
  ['a whole number without quotes', '"1500000"', '1500000'],
  ['a negative value', '"1500000"', '"-2.5"'],
  ['a tolerance around 0', '"1500000"', '"0"'],
  ['no tolerance', '      tolerance: "0.5"\n', ''],
])('NUMBER-3 no problem: %s', (_, from, to) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([]);
});

test.each([
  ['words for a value', '"1500000"', 'nhiều', 'I_NUMBER_INVALID', 7],
  ['points between groups', '"1500000"', '"1.500.000"', 'I_NUMBER_INVALID', 7],
  ['a decimal comma', '"1500000"', '"1,5"', 'I_NUMBER_INVALID', 7],
  ['an empty value', '"1500000"', '""', 'I_NUMBER_INVALID', 7],
  ['a tolerance below 0', '"0.5"', '"-0.5"', 'I_NUMBER_INVALID', 8],
  ['a tolerance below 0, a number', '"0.5"', '-1', 'I_NUMBER_INVALID', 8],
  ['a percentage as a tolerance', '"0.5"', '"5%"', 'I_NUMBER_INVALID', 8],
  ['a tolerance as wide as the value', '"0.5"', '"1500000"', 'I_TOLERANCE_WIDE', 8],
  ['a float without quotes', '"0.5"', '0.5', 'C_FIELD_INVALID', 8],
  ['no value', '      value: "1500000"\n', '', 'C_FIELD_MISSING', 7],
  ['an empty unit', 'đồng', '""', 'C_FIELD_INVALID', 9],
])('NUMBER-3 %s', (_, from, to, code, line) => {
  expect(problemsInItems(changed(yaml, from, to))).toEqual([[code, line]]);
});
