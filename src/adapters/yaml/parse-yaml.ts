import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { ParseYaml } from '#domain/item/content-from-tree.ts';
import type { Place } from '#domain/shared/problem.ts';
import { documentProblems } from '#domain/shared/problems.ts';
import { failure, success } from '#domain/shared/result.ts';
import type { DocumentPath } from '#domain/shared/source-document.ts';

/** YAML 1.2 (core schema) with the place of every value. */
export const parseYaml: ParseYaml = ({ path, text }, firstLine = 1) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: line + firstLine - 1, column: col };
  };
  const faults = [
    ...document.errors.map(({ message, pos }) => ({ reason: message, offset: pos[0] })),
    ...unresolvedAliases(document),
  ];
  if (faults.length > 0) {
    return failure(...faults.map(({ reason, offset }) => documentProblems.C_YAML_BROKEN({ reason }, placeAt(offset))));
  }
  return success({
    path,
    value: document.toJS({ maxAliasCount: 100 }),
    placeOf: (at) => placeAt(offsetOf(document.contents, at)),
  });
};

/** `*words` is an alias in YAML; the library throws on one without an anchor only when the value is asked for. */
function unresolvedAliases(document: Document.Parsed): { reason: string; offset: number }[] {
  const found: { reason: string; offset: number }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      found.push({ reason: `Unresolved alias *${alias.source}`, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Where the value at a path begins, or its key; where it is missing, what would hold it. */
function offsetOf(node: unknown, [step, ...rest]: DocumentPath): number {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  if (step === undefined) return start;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (!pair) return start;
    return rest.length === 0 && isNode(pair.key) ? (pair.key.range?.[0] ?? start) : offsetOf(pair.value, rest);
  }
  return isSeq(node) ? offsetOf(node.items[Number(step)], rest) : start;
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'range' in node;
