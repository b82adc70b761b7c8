import { course as words } from 'virtual:strings/vi';
import { type PracticeItem, progressFromPractice } from '#domain/attempt/lesson-progress.ts';
import { openRecordStore } from '#wiring/browser.ts';

/** What a module's page renders beside its list of lessons: each lesson's practice items. */
interface LessonStatesProps {
  readonly module: string;
  readonly practice: readonly { readonly lesson: string; readonly items: readonly PracticeItem[] }[];
}

const stateWords = { done: words.done, begun: words.begun, 'not-begun': '' } as const;

/** Marks the lessons of the list that this device has done or begun. */
export async function mount(element: HTMLElement, { module, practice }: LessonStatesProps): Promise<void> {
  const records = await (await openRecordStore()).practice();
  for (const { lesson, items } of practice) {
    const row = element.querySelector<HTMLElement>(`[data-lesson="${lesson}"]`);
    const { state } = progressFromPractice({ module, lesson, items }, records);
    if (!row || state === 'not-begun') continue;
    row.dataset['state'] = state;
    row.querySelector('.state')?.replaceChildren(stateWords[state]);
  }
}
