import { expect, test } from 'vitest';
import { dayFromIso } from '#domain/text/day.ts';

test('a day is written as people in Việt Nam read it', () => {
  expect(dayFromIso('2026-01-05')).toBe('05/01/2026');
});
