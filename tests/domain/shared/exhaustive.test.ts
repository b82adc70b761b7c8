import { expect, test } from 'vitest';
import { assertNever } from '#domain/shared/exhaustive.ts';

test('assertNever throws, and says what the forgotten case is', () => {
  const forgotten = JSON.parse('{"kind":"new"}') as never;
  expect(() => assertNever(forgotten)).toThrow('{"kind":"new"}');
});
