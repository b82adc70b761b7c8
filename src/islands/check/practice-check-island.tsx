import { hydrateRoot } from 'react-dom/client';
import type { Practice } from '#domain/attempt/schema.ts';
import type { LessonId, ModuleId } from '#domain/course/schema.ts';
import type { CheckItem } from '#domain/item/check-item.ts';
import { deviceClock, openRecordStore } from '#wiring/browser.ts';
import { showStorageNotice } from '../storage-notice.ts';
import { viewOf } from './kind-view.tsx';
import { loadKindViews } from './load-kind-views.ts';
import { PracticeCheck } from './practice-check.tsx';

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
  const record = async (item: Practice['item'], right: boolean): Promise<void> => {
    const key = items.find(({ item: { id } }) => id === item)?.key;
    const practice: Practice = { version: 1, module, lesson, item, key, right, at: deviceClock() };
    const store = await openRecordStore();
    await store.addPractice(practice);
  };
  hydrateRoot(element, <PracticeCheck items={items} views={views} kept={kept} onScored={record} />);
  void openRecordStore().then((store) => showStorageNotice(element, store));
}
