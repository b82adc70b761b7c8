import type * as z from 'zod/mini';
import type { Problem } from '../shared/problem.ts';
import { failureFrom, type Result, success } from '../shared/result.ts';
import { parseDocument, type SourceDocument } from '../shared/source-document.ts';

interface ItemOf<Kind extends string> {
  readonly kind: Kind;
}

/** How a kind of item is written by authors, told in its own folder. */
export interface AuthoredKindDefinition<
  Name extends string,
  Authored extends ItemOf<Name>,
  Banked extends ItemOf<Name>,
> {
  readonly kind: Name;
  readonly authored: z.ZodMiniType<Authored>;
  /** What the schema cannot say of an item that people wrote. */
  problemsOf(item: Authored, document: SourceDocument): readonly Problem[];
  /** The item as a bank keeps it: what was asked and how it is scored, keys as indices. */
  bankedFromAuthored(item: Authored): Banked;
}

/** An authored kind closed over its own types. */
export interface AuthoredKind<Name extends string, Authored, Banked> {
  readonly kind: Name;
  parseAuthored(document: SourceDocument): Result<Authored>;
  bankedFromAuthored(item: ItemOf<string>): Banked;
}

/** Closes a definition over its types. */
export function defineAuthoredKind<
  const Name extends string,
  Authored extends ItemOf<Name>,
  Banked extends ItemOf<Name>,
>(definition: AuthoredKindDefinition<Name, Authored, Banked>): AuthoredKind<Name, Authored, Banked> {
  const isOwn = (item: ItemOf<string>): item is Authored => item.kind === definition.kind;
  return {
    kind: definition.kind,
    parseAuthored(document) {
      const item = parseDocument(definition.authored, document);
      if (!item.ok) return item;
      const problems = definition.problemsOf(item.value, document);
      return problems.length > 0 ? failureFrom(problems) : success(item.value);
    },
    bankedFromAuthored(item) {
      if (!isOwn(item)) throw new Error(`${definition.kind} was given an item of kind ${item.kind}`);
      return definition.bankedFromAuthored(item);
    },
  };
}
