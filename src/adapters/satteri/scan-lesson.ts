import { mdxToMdast } from 'satteri';
import type { BodyElement, BodyExpression } from '#domain/course/lesson-body.ts';
import { courseProblems } from '#domain/course/problems.ts';
import type { ScanLesson } from '#domain/item/content-from-tree.ts';
import type { Place } from '#domain/shared/problem.ts';
import { failure, success } from '#domain/shared/result.ts';
import { encodingProblem } from '#domain/shared/source-document.ts';

/** The parts of an mdast node that matter here; the tree holds many kinds of nodes. */
interface AnyNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly AnyNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const expressions: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import / export',
  mdxFlowExpression: '{…}',
  mdxTextExpression: '{…}',
  html: '<!-- … -->',
};

/** What a lesson is made of, read by the parser that the build uses, without running anything. */
export const scanLesson: ScanLesson = ({ path, text }) => {
  const garbled = encodingProblem({ path, text });
  if (garbled) return failure(garbled);
  const tree = treeFromMdx(text);
  if ('reason' in tree)
    return failure(courseProblems.C_MDX_BROKEN({ reason: tree.reason }, placeInMessage(path, tree.reason)));
  const nodes = [...descendants(tree.root)];
  const frontMatter = nodes.find(({ type }) => type === 'yaml');
  if (frontMatter?.value === undefined)
    return failure(courseProblems.C_FRONT_MATTER_MISSING(undefined, { path, line: 1 }));
  const placeOf = ({ position }: AnyNode): Place => ({
    path,
    ...(position && { line: position.start.line, column: position.start.column }),
  });
  return success({
    frontMatter: { text: frontMatter.value, line: 2 },
    headings: nodes
      .filter(({ type }) => type === 'heading')
      .map((node) => ({ depth: node.depth ?? 2, text: textOf(node) })),
    elements: nodes.filter(({ type }) => type.startsWith('mdxJsx')).map((node) => elementFromNode(node, placeOf(node))),
    expressions: nodes.flatMap((node) => expressionsOf(node, placeOf(node))),
    words: textOf({ ...tree.root, children: (tree.root.children ?? []).filter(({ type }) => type !== 'yaml') })
      .split(/\s+/u)
      .filter(Boolean).length,
  });
};

function treeFromMdx(text: string): { root: AnyNode } | { reason: string } {
  try {
    const root = mdxToMdast(text, { position: true }) as AnyNode;
    const deep = tooDeepIn(root);
    return deep ? { reason: `${deep.position?.start.line ?? 1}:1: nested deeper than ${maxDepth}` } : { root };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What nests deeper is no lesson, and would exhaust whoever walks through it. */
const maxDepth = 64;

/** The first node that lies too deep, level by level. */
function tooDeepIn(root: AnyNode): AnyNode | undefined {
  let level: readonly AnyNode[] = [root];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}

/** Sätteri's messages begin with "line:column:". */
function placeInMessage(path: string, reason: string): Place {
  const match = /(\d+):(\d+)/u.exec(reason);
  return match ? { path, line: Number(match[1]), column: Number(match[2]) } : { path };
}

function* descendants(node: AnyNode): Generator<AnyNode> {
  for (const child of node.children ?? []) {
    yield child;
    yield* descendants(child);
  }
}

const textOf = (node: AnyNode): string =>
  node.value ??
  (node.children ?? []).map(textOf).join(node.type === 'root' || node.children?.some(isBlock) ? '\n' : '');

const isBlock = ({ type }: AnyNode): boolean =>
  ['paragraph', 'listItem', 'list', 'heading', 'tableRow', 'tableCell', 'mdxJsxFlowElement'].includes(type);

function elementFromNode(node: AnyNode, place: Place): BodyElement {
  const named = (node.attributes ?? []).filter(({ type }) => type === 'mdxJsxAttribute');
  const attributes = named.map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : undefined]);
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), place };
}

/** Programming in the node itself, and in its attributes. */
function expressionsOf(node: AnyNode, place: Place): BodyExpression[] {
  const what = expressions[node.type];
  const inAttributes = (node.attributes ?? []).filter(
    ({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );
  return [...(what ? [{ what, place }] : []), ...inAttributes.map(() => ({ what: '{…}', place }))];
}
