import type { Place, Problem } from '../shared/problem.ts';
import { courseProblems } from './problems.ts';

/** A tag in a lesson's body, as the parser found it. */
export interface BodyElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly place: Place;
}

/** `import`, `export` or `{…}` in a lesson's body. */
export interface BodyExpression {
  readonly what: string;
  readonly place: Place;
}

/** The kinds of `<Aside>`: Chú ý, Mẹo, Vì sao, Hay nhầm. */
export const asideKinds = ['attention', 'tip', 'why', 'mistake'] as const;
export type AsideKind = (typeof asideKinds)[number];

type AttributeRule = { readonly expected: string; readonly accepts: (value: string | undefined) => boolean };

const noAttributes: Readonly<Record<string, AttributeRule>> = {};
const idList = /^[a-z0-9-]+(?: +[a-z0-9-]+)*$/u;

/** The tags that a lesson may use, with what their attributes take (COURSE-7). */
export const lessonTags: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  Scene: noAttributes,
  Try: noAttributes,
  Remember: noAttributes,
  En: noAttributes,
  Aside: {
    kind: { expected: asideKinds.join(' | '), accepts: (value) => asideKinds.some((kind) => kind === value) },
  },
  Check: {
    items: { expected: 'id id …', accepts: (value) => value !== undefined && idList.test(value.trim()) },
  },
  Fact: { id: { expected: 'id', accepts: (value) => value !== undefined && idList.test(value) } },
};

/** Everything in a body that no lesson may hold: programming, foreign tags, wrong attributes. */
export function problemsOfBody(
  elements: readonly BodyElement[],
  expressions: readonly BodyExpression[],
): readonly Problem[] {
  return [
    ...expressions.map(({ what, place }) => courseProblems.C_EXPRESSION({ what }, place)),
    ...elements.flatMap(problemsOfElement),
  ];
}

function problemsOfElement({ name, attributes, place }: BodyElement): Problem[] {
  const rules = Object.hasOwn(lessonTags, name) ? lessonTags[name] : undefined;
  if (!rules) {
    const allowed = Object.keys(lessonTags).join(', ');
    return [courseProblems.C_COMPONENT_UNKNOWN({ name, allowed }, place)];
  }
  const wrong = Object.entries(rules).filter(([attribute, rule]) => !rule.accepts(attributes[attribute]));
  const foreign = Object.keys(attributes).filter((attribute) => !Object.hasOwn(rules, attribute));
  return [
    ...wrong.map(([attribute, { expected }]) =>
      courseProblems.C_ATTRIBUTE_INVALID({ name, attribute, expected }, place),
    ),
    ...foreign.map((attribute) => courseProblems.C_ATTRIBUTE_INVALID({ name, attribute, expected: '∅' }, place)),
  ];
}
