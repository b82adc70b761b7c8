import type * as z from 'zod/mini';
import type { Problem } from '../shared/problem.ts';
import { failureFrom, type Result, success } from '../shared/result.ts';
import { parseDocument, type SourceDocument } from '../shared/source-document.ts';
import type { AudioFiles } from './audio.ts';

interface ItemOf<Kind extends string> {
  readonly kind: Kind;
}

/** How a kind that is never scored is written by authors, told in its own folder. */
export interface UnscoredKindDefinition<Name extends string, Authored extends ItemOf<Name>> {
  readonly kind: Name;
  readonly authored: z.ZodMiniType<Authored>;
  /** What the schema cannot say of an item that people wrote; `files` are those that it may name. */
  problemsOf(item: Authored, document: SourceDocument, files: AudioFiles): readonly Problem[];
}

/** How a kind of item is written by authors, told in its own folder. */
export interface AuthoredKindDefinition<Name extends string, Authored extends ItemOf<Name>, Banked extends ItemOf<Name>>
  extends UnscoredKindDefinition<Name, Authored> {
  /** The item as a bank keeps it: what was asked and how it is scored, keys as indices. */
  bankedFromAuthored(item: Authored): Banked;
}

/** An authored kind that is never scored, closed over its own type. */
export interface UnscoredKind<Name extends string, Authored> {
  readonly kind: Name;
  parseAuthored(document: SourceDocument, files: AudioFiles): Result<Authored>;
}

/** An authored kind closed over its own types. */
export interface AuthoredKind<Name extends string, Authored, Banked> extends UnscoredKind<Name, Authored> {
  bankedFromAuthored(item: ItemOf<string>): Banked;
}

/** Closes a definition over its type. */
export const defineUnscoredKind = <const Name extends string, Authored extends ItemOf<Name>>({
  kind,
  authored,
  problemsOf,
}: UnscoredKindDefinition<Name, Authored>): UnscoredKind<Name, Authored> => ({
  kind,
  parseAuthored(document, files) {
    const item = parseDocument(authored, document);
    if (!item.ok) return item;
    const problems = problemsOf(item.value, document, files);
    return problems.length > 0 ? failureFrom(problems) : success(item.value);
  },
});

/** Closes a definition over its types. */
export function defineAuthoredKind<
  const Name extends string,
  Authored extends ItemOf<Name>,
  Banked extends ItemOf<Name>,
>(definition: AuthoredKindDefinition<Name, Authored, Banked>): AuthoredKind<Name, Authored, Banked> {
  const isOwn = (item: ItemOf<string>): item is Authored => item.kind === definition.kind;
  return {
    ...defineUnscoredKind(definition),
    bankedFromAuthored(item) {
      if (!isOwn(item)) throw new Error(`${definition.kind} was given an item of kind ${item.kind}`);
      return definition.bankedFromAuthored(item);
    },
  };
}
