import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { ParseYaml } from '#domain/item/content-from-tree.ts';
import type { Place, Problem } from '#domain/shared/problem.ts';
import { documentProblems } from '#domain/shared/problems.ts';
import { failure, failureFrom, success } from '#domain/shared/result.ts';
import { type DocumentPath, encodingProblem } from '#domain/shared/source-document.ts';

/** What is wrong, once its place in the file is known. */
interface Fault {
  readonly offset: number;
  problemAt(place: Place): Problem;
}

/**
 * YAML 1.2 (core schema) with the place of every value. No text makes it throw, and the time grows with the length
 * alone: what the library throws for, or would compare each with each, is a problem as well.
 */
export const parseYaml: ParseYaml = (file, firstLine = 1) => {
  const garbled = encodingProblem(file, firstLine);
  if (garbled) return failure(garbled);
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path: file.path, line: line + firstLine - 1, column: col };
  };
  const failureAt = (faults: readonly Fault[]) =>
    failureFrom(faults.map(({ offset, problemAt }) => problemAt(placeAt(offset))));
  const deep = tooDeep(file.text, lines);
  if (deep) return failureAt([deep]);
  const document = parseDocument(file.text, { prettyErrors: false, uniqueKeys: false });
  const broken = document.errors.map(({ message, pos }) => brokenAt(message, pos[0]));
  const faults = [...broken, ...faultsOfNodes(document.contents)];
  if (faults.length > 0) return failureAt(faults);
  return success({
    path: file.path,
    value: document.toJS({ maxAliasCount: -1 }),
    placeOf: (at) => placeAt(offsetOf(document.contents, at)),
  });
};

const brokenAt = (reason: string, offset: number): Fault => ({
  offset,
  problemAt: (place) => documentProblems.C_YAML_BROKEN({ reason }, place),
});

/** Deeper than any content; the library goes down by recursion and would run out of stack. */
const maxDepth = 64;

/** The place where a text is nested deeper than `maxDepth`, found without recursion; counts the lines on the way. */
function tooDeep(text: string, lines: LineCounter): Fault | undefined {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const fault = (): Fault => ({
    offset: parser.offset,
    problemAt: (place) => documentProblems.C_YAML_DEEP({ most: maxDepth }, place),
  });
  try {
    for (const lexeme of new Lexer().lex(text)) {
      for (const _ of parser.next(lexeme));
      if (parser.stack.length > maxDepth) return fault();
    }
    return undefined;
  } catch (error) {
    // The lexer goes down by recursion too, over anchors and tags one after the other.
    if (error instanceof RangeError) return fault();
    throw error;
  }
}

/** How many values the aliases of a file may stand for: some take the place of billions (“billion laughs”). */
const maxAliased = 1000;

/** What is known of the nodes that were walked so far. */
interface Walk {
  readonly faults: Fault[];
  readonly anchors: Map<string, Node>;
  /** How many values a node stands for; none while it is still being walked. */
  readonly sizes: Map<unknown, number>;
  aliased: number;
}

/**
 * What the library lets pass, throws for only when the value is asked for, or compares each with each: aliases
 * without an anchor, within it or of too much, tags, keys that are no text, a key twice.
 */
function faultsOfNodes(contents: unknown): Fault[] {
  const walk: Walk = { faults: [], anchors: new Map(), sizes: new Map(), aliased: 0 };
  walkNode(contents, walk);
  return walk.faults;
}

/** Walks a node in the order of the text; gives how many values it stands for. */
function walkNode(node: unknown, walk: Walk): number {
  if (isAlias(node)) return walkAlias(node, walk);
  if (isPair(node)) return walkNode(node.key, walk) + walkNode(node.value, walk);
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return 0;
  if (node.anchor) walk.anchors.set(node.anchor, node);
  if (node.tag !== undefined && !coreTags.has(node.tag))
    walk.faults.push(brokenAt(`Unresolved tag ${node.tag}`, startOf(node)));
  if (isMap(node)) checkKeys(node, walk);
  let size = 1;
  if (!isScalar(node)) for (const item of node.items) size += walkNode(item, walk);
  walk.sizes.set(node, size);
  return size;
}

const coreTags: ReadonlySet<string> = new Set(
  ['null', 'bool', 'int', 'float', 'str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** An alias is the last node before it with that anchor; `*words` in a text has none. */
function walkAlias(alias: Alias, walk: Walk): number {
  const anchored = walk.anchors.get(alias.source);
  if (!anchored) {
    walk.faults.push(brokenAt(`Unresolved alias *${alias.source}`, startOf(alias)));
    return 1;
  }
  const size = walk.sizes.get(anchored) ?? Number.POSITIVE_INFINITY;
  const isFirstTooMany = walk.aliased <= maxAliased && walk.aliased + size > maxAliased;
  walk.aliased += size;
  if (isFirstTooMany) {
    const problemAt = (place: Place) => documentProblems.C_YAML_ALIASES({ most: maxAliased }, place);
    walk.faults.push({ offset: startOf(alias), problemAt });
  }
  return size;
}

function checkKeys({ items }: YAMLMap, walk: Walk): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) walk.faults.push(brokenAt('A key must be plain text', startOf(key)));
    else if (seen.has(key.value)) walk.faults.push(brokenAt('Map keys must be unique', startOf(key)));
    else seen.add(key.value);
  }
}

/** Where the value at a path begins, or its key; where it is missing, what would hold it. */
function offsetOf(node: unknown, [step, ...rest]: DocumentPath): number {
  const start = startOf(node);
  if (step === undefined) return start;
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step));
    if (!pair) return start;
    return rest.length === 0 && isNode(pair.key) ? startOf(pair.key) : offsetOf(pair.value, rest);
  }
  return isSeq(node) ? offsetOf(node.items[Number(step)], rest) : start;
}

const pairsByKey = new WeakMap<YAMLMap, Map<string, YAMLMap['items'][number]>>();

/** The pairs of a map by their keys; made once, for a file may have very many problems. */
function pairsOf(map: YAMLMap): Map<string, YAMLMap['items'][number]> {
  const known = pairsByKey.get(map);
  if (known) return known;
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  pairsByKey.set(map, pairs);
  return pairs;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'range' in node;
