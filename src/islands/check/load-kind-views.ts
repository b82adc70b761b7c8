import type { KindName } from '#domain/item/kinds.ts';
import type { KindView, KindViews } from './kind-view.tsx';

const loaders: Readonly<Record<KindName, () => Promise<{ readonly view: KindView }>>> = {
  choice: () => import('./kinds/choice.tsx'),
  multiple: () => import('./kinds/multiple.tsx'),
  'true-false': () => import('./kinds/true-false.tsx'),
  text: () => import('./kinds/text.tsx'),
  number: () => import('./kinds/number.tsx'),
  order: () => import('./kinds/order.tsx'),
  match: () => import('./kinds/match.tsx'),
  listen: () => import('./kinds/listen.tsx'),
  scenario: () => import('./kinds/scenario.tsx'),
  find: () => import('./kinds/find.tsx'),
  gap: () => import('./kinds/gap.tsx'),
  dictation: () => import('./kinds/dictation.tsx'),
};

/** The views of these kinds: a page is sent only those that it uses. */
export async function loadKindViews(names: Iterable<KindName>): Promise<KindViews> {
  const wanted = [...new Set(names)];
  return new Map(await Promise.all(wanted.map(async (name) => [name, (await loaders[name]()).view] as const)));
}

/** How a task is shown. */
export const loadTaskView = async () => (await import('./kinds/task.tsx')).TaskView;
