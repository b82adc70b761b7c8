import { hydrateRoot } from 'react-dom/client';
import type { Practice } from '#domain/attempt/schema.ts';
import type { LessonId, ModuleId } from '#domain/course/schema.ts';
import { idOfEntry, type PracticeEntry } from '#domain/item/practice-entry.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { deviceClock, openRecordStore } from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { viewOf } from './kind-view.tsx';
import { loadKindViews, loadTaskView } from './load-kind-views.ts';
import { PracticeCheck, type PracticeCheckProps } from './practice-check.tsx';

/** What a lesson's page renders for its practice. */
export interface PracticeIslandProps {
  readonly module: ModuleId;
  readonly lesson: LessonId;
  readonly items: readonly PracticeEntry[];
}

/** Takes over the server-rendered practice, with what was answered before. */
export async function mount(element: HTMLElement, { module, lesson, items }: PracticeIslandProps): Promise<void> {
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
  const store = openRecordStore();
  const record = async (item: Practice['item'], right: boolean): Promise<void> => {
    const practice: Practice = { version: 1, module, lesson, item, right, at: deviceClock() };
    await (await store).addPractice(practice);
  };
  const earlier = store
    .then((opened) => opened.practiceDrafts(module, lesson))
    .then((drafts) => new Map(drafts.map((draft) => [String(draft.item), draft])))
    .catch(() => new Map<string, never>());
  const keep: PracticeCheckProps['onGiven'] = (item, given) =>
    // A store that takes no draft takes no result either, and that is told beside the item.
    void store
      .then((opened) => opened.savePracticeDraft({ version: 1, module, lesson, item, ...given }))
      .catch(() => undefined);
  hydrateRoot(
    element,
    <PracticeCheck
      items={items}
      views={views}
      TaskView={TaskView}
      kept={kept}
      earlier={earlier}
      onGiven={keep}
      onScored={record}
    />,
  );
  void store.then((opened) => showStorageNotice(element, opened));
}
