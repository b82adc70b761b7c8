import { hydrateRoot } from 'react-dom/client';
import type { Practice } from '#domain/attempt/schema.ts';
import type { RecordStore } from '#domain/completion/record-store.ts';
import type { LessonId, ModuleId } from '#domain/course/schema.ts';
import type { CheckItem } from '#domain/item/check-item.ts';
import { deviceClock, openRecordStore } from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { viewOf } from './kind-view.tsx';
import { loadKindViews } from './load-kind-views.ts';
import { PracticeCheck, type PracticeCheckProps } from './practice-check.tsx';

/** What a page renders for its practice. */
export interface PracticeIslandProps {
  readonly items: readonly CheckItem[];
  /** The lesson in whose record the answers are kept; where there is none, nothing is kept. */
  readonly recordIn?: { readonly module: ModuleId; readonly lesson: LessonId };
}

/** Takes over the server-rendered practice, with what was answered before. */
export async function mount(element: HTMLElement, { items, recordIn }: PracticeIslandProps): Promise<void> {
  const views = await loadKindViews(items.map(({ item }) => item.kind));
  const kept = Object.fromEntries(
    items.map(({ item }) => {
      const form = element.querySelector<HTMLFormElement>(`#item-${item.id}`);
      return [item.id, form ? viewOf(views, item.kind).responseFromForm(item, new FormData(form)) : null];
    }),
  );
  const keys = new Map(items.map(({ item, key }) => [item.id, key]));
  const record = recordIn && recordOf(recordIn, keys, openRecordStore());
  hydrateRoot(element, <PracticeCheck items={items} views={views} kept={kept} {...record} />);
  if (recordIn) void openRecordStore().then((store) => showStorageNotice(element, store));
}

/** What a practice keeps on the device, and what it finds there. */
function recordOf(
  lesson: { readonly module: ModuleId; readonly lesson: LessonId },
  keys: ReadonlyMap<Practice['item'], Practice['key']>,
  store: Promise<RecordStore>,
): Required<Pick<PracticeCheckProps, 'earlier' | 'onGiven' | 'onScored'>> {
  return {
    earlier: store
      .then((opened) => opened.practiceDrafts(lesson.module, lesson.lesson))
      .then((drafts) => new Map(drafts.map((draft) => [String(draft.item), draft])))
      .catch(() => new Map<string, never>()),
    // A store that takes no draft takes no result either, and that is told beside the item.
    onGiven: (item, given) =>
      void store
        .then((opened) => opened.savePracticeDraft({ version: 1, ...lesson, item, ...given }))
        .catch(() => undefined),
    onScored: async (item, right) =>
      (await store).addPractice({ version: 1, ...lesson, item, key: keys.get(item), right, at: deviceClock() }),
  };
}
