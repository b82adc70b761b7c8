import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostVariants, readPattern, variantsOf } from '#domain/text/text-pattern.ts';

test.each([
  ['cat', ['cat']],
  ['(the) cat', ['the cat', ' cat']],
  ['[hello|hi] there', ['hello there', 'hi there']],
  ['[a]', ['a']],
  ['[a(b)|c] d', ['ab d', 'a d', 'c d']],
  ['((a) b) c', ['a b c', ' b c', ' c']],
  ['x ([a|b])', ['x a', 'x b', 'x ']],
  ['\\(x\\)', ['(x)']],
  ['a\\|b', ['a|b']],
  ['\\[a\\]', ['[a]']],
  ['a\\\\(b)', ['a\\b', 'a\\']],
  ['a\\b', ['a\\b']],
  ['a\\', ['a\\']],
  ['😀(x)', ['😀x', '😀']],
  ['mật (khẩu)', ['mật khẩu', 'mật ']],
])('TEXT-6 %j stands for %j', (pattern, variants) => {
  expect(readPattern(pattern)).toEqual({ variants });
});

test.each([
  ['[a|b', 'unbalanced'],
  ['(a', 'unbalanced'],
  ['a)', 'unbalanced'],
  ['a]', 'unbalanced'],
  ['a|b', 'unbalanced'],
  ['(a|b)', 'unbalanced'],
  ['(a]', 'unbalanced'],
  ['[a)', 'unbalanced'],
  ['a()', 'empty'],
  ['[a|]', 'empty'],
  ['[|a]', 'empty'],
  ['[]', 'empty'],
  ['', 'empty'],
  ['  ', 'empty'],
  ['(a)', 'empty'],
  ['(a)(b)', 'empty'],
  ['[ |a]', 'empty'],
  ['x(a)(b)(c)(d)(e)(f)(g)', 'too-many'],
  [`[${'a|'.repeat(64)}a]`, 'too-many'],
  ['('.repeat(5000), 'too-many'],
])('TEXT-6 %j is none: %s', (pattern, fault) => {
  expect(readPattern(pattern)).toEqual({ fault });
  expect(variantsOf(pattern)).toEqual([pattern]);
});

test('TEXT-6 64 texts are not too many', () => {
  const reading = readPattern('x(a)(b)(c)(d)(e)(f)');
  expect('variants' in reading && new Set(reading.variants).size).toBe(mostVariants);
});

test('TEXT-6 total: any text is read or has a fault, and never stands for more than 64 texts', () => {
  const signs = fc
    .array(fc.constantFrom('(', ')', '[', ']', '|', '\\', 'a', ' ', '\uD800'))
    .map((some) => some.join(''));
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (pattern) => {
      const variants = variantsOf(pattern);
      expect(variants.length).toBeGreaterThan(0);
      expect(variants.length).toBeLessThanOrEqual(mostVariants);
    }),
    { numRuns: 1000 },
  );
});

test('TEXT-6 a text with every sign of patterns behind a backslash stands for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'()[]|\\ab'), minLength: 1 }), (text) => {
      expect(variantsOf(text.replace(/[()[\]|\\]/gu, '\\$&'))).toEqual([text]);
    }),
  );
});
