import { type QrModules, quietZone } from '#domain/completion/qr-modules.ts';
import type { CertificateWords } from './certificate-words.ts';

// An A4 sheet of 2,560 px: a chat app halves it, and each module still has 3 px.
const width = 1810;
const height = 2560;
const modulePixels = 6;
const margin = 110;

const ink = '#1e2326';
const quiet = '#5a6166';
const lake = '#0b4f5c';
const lamp = '#f2b632';

/** The certificate as a PNG picture. Rejects where the browser cannot make one. */
export async function pictureOfCertificate(words: CertificateWords, holder: string, qr: QrModules): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  const font = getComputedStyle(document.body).fontFamily;
  drawFrame(context);
  const lines = linesOfSheet(words, holder);
  let y = 430;
  for (const line of lines.above) y = drawText(context, font, line, y);
  y = drawQr(context, qr, y + 10);
  for (const line of lines.below) y = drawText(context, font, line, y);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty'))), 'image/png'),
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly after: number;
  readonly isBoxed?: boolean;
}

function linesOfSheet(words: CertificateWords, holder: string): { above: Line[]; below: Line[] } {
  const plain = { size: 42, colour: ink, after: 14 };
  const above = [
    { text: words.title, size: 84, colour: lake, isBold: true, after: 50 },
    { ...plain, text: words.holderLabel, colour: quiet },
    { ...plain, text: holder, size: 66, isBold: true, after: 26 },
    { ...plain, text: words.completed },
    { ...plain, text: words.module, size: 56, isBold: true },
    { ...plain, text: words.course, after: 26 },
    { ...plain, text: words.score, isBold: true },
    { ...plain, text: words.date, after: 34 },
    { ...plain, text: words.level, isBold: true, colour: lake, isBoxed: true, after: 40 },
    { ...plain, text: words.proves, size: 38 },
    { ...plain, text: words.provesNot, size: 38 },
  ];
  const fine = { size: 34, colour: quiet, after: 10 };
  const below = [
    { ...plain, text: words.scan, size: 38 },
    { ...fine, text: words.code },
    { ...fine, text: words.publisher },
  ];
  return { above: above.filter(({ text }) => text !== ''), below };
}

function drawFrame(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = lake;
  for (const [inset, line] of [
    [60, 8],
    [82, 3],
  ] as const) {
    context.lineWidth = line;
    context.strokeRect(inset, inset, width - 2 * inset, height - 2 * inset);
  }
  context.strokeStyle = lamp;
  context.lineWidth = 12;
  drawCorner(context, 120, 120, 90);
  drawCorner(context, width - 120, height - 120, -90);
  drawMark(context, width / 2, 270, 8);
}

function drawCorner(context: CanvasRenderingContext2D, x: number, y: number, length: number): void {
  context.beginPath();
  context.moveTo(x + length, y);
  context.lineTo(x, y);
  context.lineTo(x, y + length);
  context.stroke();
}

/** The mark of `mark.astro`, in a square of 32. */
function drawMark(context: CanvasRenderingContext2D, x: number, y: number, scale: number): void {
  context.save();
  context.translate(x - 16 * scale, y - 16 * scale);
  context.scale(scale, scale);
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.strokeStyle = lake;
  context.fillStyle = lamp;
  const lampShade = new Path2D('M16 2v3M12 5h8l3.5 7h-15z');
  context.fill(lampShade);
  context.stroke(lampShade);
  context.stroke(
    new Path2D('M16 18c-3.5-2.6-8-3-13-1.6v11.6c5-1.4 9.5-1 13 1.6 3.5-2.6 8-3 13-1.6v-11.6c-5-1.4-9.5-1-13 1.6zv11.6'),
  );
  context.restore();
}

/** Draws a centred paragraph and gives where the next one begins. */
function drawText(context: CanvasRenderingContext2D, font: string, line: Line, top: number): number {
  context.font = `${line.isBold ? 700 : 400} ${line.size}px ${font}`;
  context.fillStyle = line.colour;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const lineHeight = line.size * 1.4;
  const rows = wrapText(context, line.text, width - 4 * margin);
  for (const [at, row] of rows.entries()) context.fillText(row, width / 2, top + lineHeight * at + line.size);
  const bottom = top + lineHeight * rows.length;
  if (line.isBoxed) {
    const box = Math.max(...rows.map((row) => context.measureText(row).width)) + 80;
    context.strokeStyle = line.colour;
    context.lineWidth = 4;
    context.strokeRect((width - box) / 2, top - 14, box, bottom - top + 22);
  }
  return bottom + line.after;
}

function wrapText(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
    if (rows.length > 0 && context.measureText(longer).width <= room) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** Whole pixels for every module, so that no edge is blurred; gives where the next line begins. */
function drawQr(context: CanvasRenderingContext2D, modules: QrModules, top: number): number {
  const side = (modules.length + 2 * quietZone) * modulePixels;
  const left = Math.round((width - side) / 2 / modulePixels) * modulePixels;
  const start = Math.round(top / modulePixels) * modulePixels;
  context.fillStyle = '#000000';
  for (const [row, line] of modules.entries()) {
    for (const [column, isDark] of line.entries()) {
      if (!isDark) continue;
      const x = left + (column + quietZone) * modulePixels;
      context.fillRect(x, start + (row + quietZone) * modulePixels, modulePixels, modulePixels);
    }
  }
  return start + side + 10;
}
