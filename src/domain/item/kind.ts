import type { Json } from '../shared/canonical-json.ts';
import type { Fraction } from './fraction.ts';
import type { Scoring } from './scoring.ts';

interface ItemOf<Kind extends string> {
  readonly kind: Kind;
}

/** How a kind of item is drawn, answered and scored, told in its own folder. */
export interface KindDefinition<Name extends string, Banked extends ItemOf<Name>, Response extends Json> {
  readonly kind: Name;
  /** How many blanks of the item are typed; a form has three at most. */
  typedBlanks(item: Banked): number;
  /** How many things each list has that a form shows in a drawn order; no list where the order is the author's. */
  shuffledCounts(item: Banked): readonly number[];
  /** A response in the kind's shape, in the bank's order; `undefined` where it has another. */
  parseResponse(item: Banked, response: unknown): Response | undefined;
  /** Where a response has parts: it, or one of which some are missing, as a draft keeps it; otherwise as `parseResponse`. */
  parseDraft?(item: Banked, response: unknown): Json | undefined;
  /** The response that earns everything. */
  keyResponse(item: Banked): Response;
  /** The share of the points that a response earns under a version of scoring. */
  creditOf(item: Banked, response: Response, scoring: Scoring): Fraction;
}

/** A kind closed over its own types, so that kinds can stand side by side in one list. */
export interface Kind<Name extends string> {
  readonly kind: Name;
  typedBlanks(item: ItemOf<string>): number;
  shuffledCounts(item: ItemOf<string>): readonly number[];
  /** The response, once it has the kind's shape; `undefined` otherwise. */
  parseResponse(item: ItemOf<string>, response: unknown): Json | undefined;
  /** A response as a draft may keep it: whole, or with parts missing; `undefined` where it is neither. */
  parseDraft(item: ItemOf<string>, response: unknown): Json | undefined;
  keyResponse(item: ItemOf<string>): Json;
  /** The credit for a response; `undefined` where it has not the kind's shape. */
  creditOf(item: ItemOf<string>, response: unknown, scoring: Scoring): Fraction | undefined;
}

/** Closes a definition over its types. */
export function defineKind<const Name extends string, Banked extends ItemOf<Name>, Response extends Json>(
  definition: KindDefinition<Name, Banked, Response>,
): Kind<Name> {
  const isOwn = (item: ItemOf<string>): item is Banked => item.kind === definition.kind;
  const own = (item: ItemOf<string>): Banked => {
    if (!isOwn(item)) throw new Error(`${definition.kind} was given an item of kind ${item.kind}`);
    return item;
  };
  return {
    kind: definition.kind,
    typedBlanks: (item) => definition.typedBlanks(own(item)),
    shuffledCounts: (item) => definition.shuffledCounts(own(item)),
    parseResponse: (item, response) => definition.parseResponse(own(item), response),
    parseDraft: (item, response) => (definition.parseDraft ?? definition.parseResponse)(own(item), response),
    keyResponse: (item) => definition.keyResponse(own(item)),
    creditOf(item, response, scoring) {
      const parsed = definition.parseResponse(own(item), response);
      return parsed === undefined ? undefined : definition.creditOf(own(item), parsed, scoring);
    },
  };
}
