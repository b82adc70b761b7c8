import { expect, test } from 'vitest';
import { dayFromSeconds, percentOf, timeFromSeconds } from '#islands/format.ts';

// A signed token may claim any safe integer; a page that shows it must not stop.
test.each([Number.MAX_SAFE_INTEGER, 8_640_000_000_001, Number.NaN])(
  '%d seconds are told as no real time',
  (seconds) => {
    expect(dayFromSeconds(seconds)).toBe('thời điểm không có thật');
    expect(timeFromSeconds(seconds)).toBe('thời điểm không có thật');
  },
);

test('the last time that a date can hold is shown', () => {
  expect(timeFromSeconds(8_640_000_000_000)).toMatch(/275760/u);
});

test('a score out of nothing is 0 percent', () => {
  expect(percentOf(0, 0)).toBe(0);
  expect(percentOf(799, 1000)).toBe(79);
});
