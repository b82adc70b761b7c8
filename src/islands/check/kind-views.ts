import type { KindName } from '#domain/item/kinds.ts';
import type { KindView, KindViews } from './kind-view.tsx';
import { view as choice } from './kinds/choice.tsx';
import { view as dictation } from './kinds/dictation.tsx';
import { view as find } from './kinds/find.tsx';
import { view as gap } from './kinds/gap.tsx';
import { view as listen } from './kinds/listen.tsx';
import { view as match } from './kinds/match.tsx';
import { view as multiple } from './kinds/multiple.tsx';
import { view as number } from './kinds/number.tsx';
import { view as order } from './kinds/order.tsx';
import { view as scenario } from './kinds/scenario.tsx';
import { view as text } from './kinds/text.tsx';
import { view as trueFalse } from './kinds/true-false.tsx';

const views: Readonly<Record<KindName, KindView>> = {
  choice,
  multiple,
  'true-false': trueFalse,
  text,
  number,
  order,
  match,
  listen,
  scenario,
  find,
  gap,
  dictation,
};

/** Every kind's view, for pages that are rendered at build time. In the browser see `load-kind-views.ts`. */
export const kindViews: KindViews = new Map(Object.values(views).map((view) => [view.kind.kind, view]));
