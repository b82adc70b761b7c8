import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodeUnits } from '#domain/shared/canonical-json.ts';
import { createQrReader } from '#wiring/node.ts';
import { linesFromChunks } from './lines.ts';

/** One token's text and where it stands, `FILE:LINE`; no text where the file could not be read. */
export interface EvidenceLine {
  readonly source: string;
  readonly text: string | undefined;
}

/** What is to be read, and what was passed over in the folders that were named. */
export interface Sources {
  readonly paths: readonly string[];
  readonly passedOver: readonly string[];
}

/** The files that were named, and those in the folders that were named, in code-unit order. */
export async function findSources(named: readonly string[]): Promise<Sources | { missing: string }> {
  const found: Found[][] = [];
  for (const path of named) {
    const kind = await kindOf(path);
    if (kind === 'missing') return { missing: path };
    found.push(kind === 'folder' ? await filesBelow(path) : [{ path, isRead: true }]);
  }
  const all = found.flat();
  const pathsOf = (isRead: boolean): string[] => all.filter((one) => one.isRead === isRead).map(({ path }) => path);
  return { paths: pathsOf(true), passedOver: pathsOf(false) };
}

interface Found {
  readonly path: string;
  readonly isRead: boolean;
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

/**
 * What is below a folder; the folder itself where it cannot be read. What is hidden is not read, and neither is
 * what is no file, links among them: they may lead in circles, out of the folder, or to a file that is read already.
 */
async function filesBelow(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [{ path: folder, isRead: true }];
  const sorted = entries.sort((left, right) => byCodeUnits(left.name, right.name));
  const below = sorted.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() && !isHidden(entry) ? filesBelow(path) : [{ path, isRead: isReadable(entry) }];
  });
  return (await Promise.all(below)).flat();
}

const isHidden = ({ name }: Dirent): boolean => name.startsWith('.');
const isReadable = (entry: Dirent): boolean => entry.isFile() && !isHidden(entry);

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
  for await (const { number, text } of linesFromChunks(createReadStream(path, 'utf8'))) {
    yield { source: `${path}:${number}`, text };
  }
}
