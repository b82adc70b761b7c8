import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';
import { createQrReader } from '#wiring/node.ts';

/** One token's text and where it stands, `FILE:LINE`; no text where the file could not be read. */
export interface EvidenceLine {
  readonly source: string;
  readonly text: string | undefined;
}

/** The files that were named, and those in the folders that were named, in code-unit order. */
export async function findSources(paths: readonly string[]): Promise<{ paths: string[] } | { missing: string }> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'missing') return { missing: path };
    found.push(...(kind === 'folder' ? await filesBelow(path) : [path]));
  }
  return { paths: found };
}

/** What is there but cannot be looked at counts as a file: reading it then says that it cannot be read. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file';
  }
}

/** The files below a folder; the folder itself where it cannot be read. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const sorted = visible.sort((left, right) => byCodeUnits(left.name, right.name));
  const below = sorted.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}

/** The tokens in a file: the QR code of a picture, or every line that is not blank. */
export async function* linesOf(path: string): AsyncGenerator<EvidenceLine> {
  try {
    if (pictures.has(extname(path).toLowerCase())) yield await lineOfPicture(path);
    else yield* linesOfText(path);
  } catch {
    yield { source: `${path}:1`, text: undefined };
  }
}

const pictures: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg']);
const readQr = createQrReader();

const lineOfPicture = async (path: string): Promise<EvidenceLine> => ({
  source: `${path}:1`,
  text: await readQr(await readFile(path)),
});

async function* linesOfText(path: string): AsyncGenerator<EvidenceLine> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (text.trim() !== '') yield { source: `${path}:${number}`, text };
  }
}
