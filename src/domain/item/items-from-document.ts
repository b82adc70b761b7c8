import * as z from 'zod/mini';
import type { Place } from '../shared/problem.ts';
import { collect, failure, type Result, success } from '../shared/result.ts';
import { parseDocument, type SourceDocument, subDocument } from '../shared/source-document.ts';
import { type AudioFiles, noAudio } from './audio.ts';
import { type AuthoredItem, authoredKinds, type ScoredItem, unscoredKinds } from './authored-kinds.ts';
import { itemProblems } from './problems.ts';

/** An item with the place where it was written. */
export interface PlacedItem {
  readonly item: AuthoredItem;
  readonly place: Place;
}

const itemFileSchema = z.strictObject({ items: z.array(z.looseObject({ kind: z.unknown() })) });

const allKinds = { ...authoredKinds, ...unscoredKinds };
const isAuthoredKind = (name: unknown): name is keyof typeof allKinds =>
  typeof name === 'string' && Object.hasOwn(allKinds, name);

/** The items of an `.items.yaml` file, or every problem in it (ITEM-1); `files` are those that items may name. */
export function itemsFromDocument(document: SourceDocument, files: AudioFiles = noAudio): Result<PlacedItem[]> {
  const file = parseDocument(itemFileSchema, document);
  if (!file.ok) return file;
  return collect(
    file.value.items.map((item, at) => itemFromDocument(subDocument(document, ['items', at], item), item, files)),
  );
}

function itemFromDocument(
  document: SourceDocument,
  { kind }: { kind?: unknown },
  files: AudioFiles,
): Result<PlacedItem> {
  if (!isAuthoredKind(kind)) {
    const known = Object.keys(allKinds).join(', ');
    const name = typeof kind === 'object' ? JSON.stringify(kind) : String(kind);
    return failure(itemProblems.I_KIND_UNKNOWN({ kind: name, known }, document.placeOf(['kind'])));
  }
  const item: Result<AuthoredItem> = allKinds[kind].parseAuthored(document, files);
  return item.ok ? success({ item: item.value, place: document.placeOf(['id']) }) : item;
}

/** The hints of an item, in the order in which they are given. */
export const hintsOf = ({ hint }: ScoredItem): readonly string[] =>
  hint === undefined ? [] : typeof hint === 'string' ? [hint] : hint;
