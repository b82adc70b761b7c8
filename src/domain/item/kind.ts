import type * as z from 'zod/mini';
import type { Json } from '../shared/canonical-json.ts';
import type { Problem } from '../shared/problem.ts';
import { parseDocument, type SourceDocument } from '../shared/source-document.ts';
import { failure, type Result, success } from '../shared/result.ts';
import type { Fraction } from './fraction.ts';

interface ItemOf<Kind extends string> {
  readonly kind: Kind;
}

/** What a kind of item is, told in its own folder. */
export interface KindDefinition<Kind extends string, Authored extends ItemOf<Kind>, Banked extends ItemOf<Kind>, Response> {
  readonly kind: Kind;
  readonly authored: z.ZodMiniType<Authored>;
  readonly banked: z.ZodMiniType<Banked>;
  /** Whether the learner types the response. */
  readonly typed: boolean;
  /** What the schema cannot say of an item that people wrote. */
  problemsOf(item: Authored, document: SourceDocument): readonly Problem[];
  /** The item as a bank keeps it: what was asked and how it is scored, keys as indices. */
  bankedFromAuthored(item: Authored): Banked;
  /** How many things a form shows in a drawn order; 0 where the order is the author's. */
  shuffledCount(item: Banked): number;
  /** A response in the kind's shape, in the bank's order; `undefined` where it has another. */
  parseResponse(item: Banked, response: unknown): Response | undefined;
  /** The response that earns everything. */
  keyResponse(item: Banked): Response;
  /** The share of the points that a response earns. */
  creditOf(item: Banked, response: Response): Fraction;
}

/** A kind as the rest of the domain uses it: closed over its own types. */
export interface Kind<Name extends string, Authored, Banked> {
  readonly kind: Name;
  readonly typed: boolean;
  readonly banked: z.ZodMiniType<Banked>;
  parseAuthored(document: SourceDocument): Result<Authored>;
  bankedFromAuthored(item: ItemOf<string>): Banked;
  shuffledCount(item: ItemOf<string>): number;
  /** The response, once it has the kind's shape; `undefined` otherwise. */
  parseResponse(item: ItemOf<string>, response: unknown): Json | undefined;
  keyResponse(item: ItemOf<string>): Json;
  /** The credit for a response; `undefined` where it has not the kind's shape. */
  creditOf(item: ItemOf<string>, response: unknown): Fraction | undefined;
}

/** Closes a definition over its types, so that kinds can stand side by side in one list. */
export function defineKind<
  const Name extends string,
  Authored extends ItemOf<Name>,
  Banked extends ItemOf<Name>,
  Response extends Json,
>(definition: KindDefinition<Name, Authored, Banked, Response>): Kind<Name, Authored, Banked> {
  const isAuthored = (item: ItemOf<string>): item is Authored => item.kind === definition.kind;
  const isBanked = (item: ItemOf<string>): item is Banked => item.kind === definition.kind;
  const banked = (item: ItemOf<string>): Banked => {
    if (!isBanked(item)) throw new Error(`${definition.kind} was given an item of kind ${item.kind}`);
    return item;
  };
  return {
    kind: definition.kind,
    typed: definition.typed,
    banked: definition.banked,
    parseAuthored(document) {
      const item = parseDocument(definition.authored, document);
      if (!item.ok) return item;
      const problems = definition.problemsOf(item.value, document);
      return problems.length > 0 ? failure(...problems) : success(item.value);
    },
    bankedFromAuthored(item) {
      if (!isAuthored(item)) throw new Error(`${definition.kind} was given an item of kind ${item.kind}`);
      return definition.bankedFromAuthored(item);
    },
    shuffledCount: (item) => definition.shuffledCount(banked(item)),
    parseResponse: (item, response) => definition.parseResponse(banked(item), response),
    keyResponse: (item) => definition.keyResponse(banked(item)),
    creditOf(item, response) {
      const own = banked(item);
      const parsed = definition.parseResponse(own, response);
      return parsed === undefined ? undefined : definition.creditOf(own, parsed);
    },
  };
}
