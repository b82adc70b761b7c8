import { hydrateRoot } from 'react-dom/client';
import type { RecordStore } from '#domain/completion/record-store.ts';
import type { LessonId, ModuleId } from '#domain/course/schema.ts';
import type { PracticeEntry } from '#domain/item/check-item.ts';
import { idOfEntry } from '#domain/item/practice-entry.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { deviceClock, openRecordStore } from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { viewOf } from './kind-view.tsx';
import { loadKindViews, loadTaskView } from './load-kind-views.ts';
import { PracticeCheck, type PracticeCheckProps } from './practice-check.tsx';

/** What a page renders for its practice. */
export interface PracticeIslandProps {
  readonly items: readonly PracticeEntry[];
  /** The lesson in whose record the answers are kept; where there is none, nothing is kept. */
  readonly recordIn?: { readonly module: ModuleId; readonly lesson: LessonId };
}

/** Takes over the server-rendered practice, with what was answered before. */
export async function mount(element: HTMLElement, { items, recordIn }: PracticeIslandProps): Promise<void> {
  const [views, TaskView] = await Promise.all([
    loadKindViews(items.flatMap((entry) => ('item' in entry ? [entry.item.kind] : []))),
    items.some((entry) => 'task' in entry) ? loadTaskView() : undefined,
  ]);
  const given = (entry: PracticeEntry): Json => {
    const held = element.querySelector<HTMLFormElement>(`#item-${idOfEntry(entry)}`);
    if (!held) return null;
    const form = new FormData(held);
    if ('task' in entry) return form.getAll(entry.task.id).map(Number);
    return viewOf(views, entry.item.kind).responseFromForm(entry.item, form);
  };
  const kept = Object.fromEntries(items.map((entry) => [idOfEntry(entry), given(entry)]));
  const record = recordIn && recordOf(recordIn, openRecordStore());
  hydrateRoot(element, <PracticeCheck items={items} views={views} TaskView={TaskView} kept={kept} {...record} />);
  if (recordIn) void openRecordStore().then((store) => showStorageNotice(element, store));
}

/** What a practice keeps on the device, and what it finds there. */
function recordOf(
  lesson: { readonly module: ModuleId; readonly lesson: LessonId },
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
      (await store).addPractice({ version: 1, ...lesson, item, right, at: deviceClock() }),
  };
}
