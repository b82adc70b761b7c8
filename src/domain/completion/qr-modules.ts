/** A QR code (ISO/IEC 18004): rows of modules, true for dark, without the quiet zone. */
export type QrModules = readonly (readonly boolean[])[];

/** The light border that a reader needs, in modules. */
export const quietZone = 4;

/** The dark modules as one SVG path in a square of `count + 2 × quietZone`: a row's runs as rectangles. */
export function pathFromQr(modules: QrModules): string {
  const runs: string[] = [];
  for (const [row, line] of modules.entries()) {
    for (let column = 0; column < line.length; column++) {
      if (!line[column]) continue;
      const start = column;
      while (line[column + 1]) column++;
      const width = column - start + 1;
      runs.push(`M${start + quietZone} ${row + quietZone}h${width}v1h-${width}z`);
    }
  }
  return runs.join('');
}
