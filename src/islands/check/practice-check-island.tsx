import { hydrateRoot } from 'react-dom/client';
import type { Practice } from '#domain/attempt/schema.ts';
import type { LessonId, ModuleId } from '#domain/course/schema.ts';
import type { CheckItem } from '#domain/item/check-item.ts';
import { deviceClock, openRecordStore } from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { viewOf } from './kind-view.tsx';
import { loadKindViews } from './load-kind-views.ts';
import { PracticeCheck, type PracticeCheckProps } from './practice-check.tsx';

/** What a lesson's page renders for its practice. */
export interface PracticeIslandProps {
  readonly module: ModuleId;
  readonly lesson: LessonId;
  readonly items: readonly CheckItem[];
}

/** Takes over the server-rendered practice, with what was answered before. */
export async function mount(element: HTMLElement, { module, lesson, items }: PracticeIslandProps): Promise<void> {
  const views = await loadKindViews(items.map(({ item }) => item.kind));
  const kept = Object.fromEntries(
    items.map(({ item }) => {
      const form = element.querySelector<HTMLFormElement>(`#item-${item.id}`);
      return [item.id, form ? viewOf(views, item.kind).responseFromForm(item, new FormData(form)) : null];
    }),
  );
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
    <PracticeCheck items={items} views={views} kept={kept} earlier={earlier} onGiven={keep} onScored={record} />,
  );
  void store.then((opened) => showStorageNotice(element, opened));
}
