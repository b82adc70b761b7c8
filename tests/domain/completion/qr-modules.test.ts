import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathFromQr, type QrModules, quietZone } from '#domain/completion/qr-modules.ts';

/** The dark modules that a path covers, `row:column` with the quiet zone taken off. */
function coveredBy(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)].flatMap(([, x, y, width, back]) => {
    expect(back).toBe(width);
    return Array.from({ length: Number(width) }, (_, at) => `${Number(y) - quietZone}:${Number(x) - quietZone + at}`);
  });
}
const darkIn = (modules: QrModules): string[] =>
  modules.flatMap((line, row) => line.flatMap((isDark, column) => (isDark ? [`${row}:${column}`] : [])));

test('LINK-3 the quiet zone is 4 modules wide', () => {
  expect(pathFromQr([[true]])).toBe('M4 4h1v1h-1z');
});

test('LINK-3 a run of dark modules is one rectangle', () => {
  expect(pathFromQr([[true, true, false, true]])).toBe('M4 4h2v1h-2zM7 4h1v1h-1z');
});

test('LINK-3 the path covers the dark modules, each once, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), { maxLength: 9 }), (modules) => {
      expect(coveredBy(pathFromQr(modules))).toEqual(darkIn(modules));
    }),
  );
});
