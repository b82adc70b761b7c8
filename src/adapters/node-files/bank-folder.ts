import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BankIndex, bankIndexSchema } from '#domain/item/parse-bank.ts';
import type { PublishedBanks } from '#domain/verification/schema.ts';

/** A folder of published banks: `index.json` and a file for each digest. */
export interface BankFolder extends PublishedBanks {
  /** Adds a bank and its entry; what is there already is never changed. */
  append(digest: string, bytes: Uint8Array, entry: BankIndex[number]): Promise<void>;
}

/** Opens a folder of banks as this project's own: what its list lacks was never published. */
export async function openBankFolder(folder: string): Promise<BankFolder> {
  const indexPath = join(folder, 'index.json');
  let index = parseIndex(await readIfThere(indexPath));
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    get index() {
      return index;
    },
    complete: true,
    bankBytes(digest) {
      // What cannot be read is not at hand: one bad file must not end the verification of all other tokens.
      const bytes = read.get(digest) ?? readFile(join(folder, `${digest}.json`)).catch(() => undefined);
      read.set(digest, bytes);
      return bytes;
    },
    async append(digest, bytes, entry) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${digest}.json`), bytes);
      read.delete(digest);
      index = [...(index ?? []), entry];
      await writeFile(indexPath, `[\n${index.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]\n`);
    },
  };
}

function parseIndex(bytes: Uint8Array | undefined): BankIndex | undefined {
  if (!bytes) return undefined;
  return bankIndexSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
