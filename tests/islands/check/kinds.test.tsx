import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { bankedFromAuthored, type CheckItem, explanationFromAuthored } from '#domain/item/check-item.ts';
import { kindViews } from '#islands/check/kind-views.ts';
import { PracticeCheck } from '#islands/check/practice-check.tsx';
import { parcelMessage, policeCall, scoredItems } from '../../domain/item/sample-items.ts';

const checkItems = (yaml: string): CheckItem[] =>
  scoredItems(yaml).map((item) => ({
    item: bankedFromAuthored(item),
    shown: [],
    explanation: explanationFromAuthored(item),
  }));

const story = checkItems(policeCall);
const message = checkItems(parcelMessage);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const pick = (name: RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }));
const here = (): HTMLElement | null => document.querySelector('.here');
const feedback = (container: HTMLElement) => container.querySelector<HTMLElement>('.feedback');

afterEach(cleanup);

test('a story goes on where a choice leads, the focus with it, and its end explains', () => {
  const scored = vi.fn();
  const { container } = render(<PracticeCheck views={kindViews} items={story} onScored={scored} />);
  press('Tiếp');
  expect(screen.getByText('Hãy chọn một việc rồi bấm “Tiếp”.')).toBeTruthy();
  pick(/^Nghe tiếp/u);
  press('Tiếp');
  expect(document.activeElement).toBe(here());
  expect(here()?.textContent).toContain('tài khoản an toàn');
  expect(screen.getByText('Bạn đang ở bước 2.')).toBeTruthy();
  expect(screen.getAllByRole('radio').every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  pick(/^Cúp máy, dù/u);
  press('Tiếp');
  pick(/^Không nghe/u);
  press('Tiếp');
  expect(here()?.textContent).toContain('không có vụ nào mang tên bạn');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(feedback(container)).toBeNull();
  press('Kiểm tra câu này');
  expect(feedback(container)?.dataset['state']).toBe('partly');
  expect(feedback(container)?.textContent).toContain('Kết thúc này được trọn điểm.');
  expect(feedback(container)?.textContent).toContain('bạn đã đi vòng 1 lần');
  expect(feedback(container)?.textContent).toContain('càng nghe lâu');
  expect(screen.queryByRole('button', { name: 'Lùi một bước' })).toBeNull();
  expect(scored.mock.calls).toEqual([['cuoc-goi-cong-an', false]]);
});

test('a step is taken back until the story is scored, and a story that has not ended is no answer', () => {
  const scored = vi.fn();
  const { container } = render(<PracticeCheck views={kindViews} items={story} onScored={scored} />);
  pick(/^Cúp máy$/u);
  press('Tiếp');
  press('Kiểm tra câu này');
  expect(scored).not.toHaveBeenCalled();
  pick(/^Chặn số/u);
  press('Tiếp');
  expect(here()?.textContent).toContain('Bạn không mất tiền.');
  press('Lùi một bước');
  expect(document.activeElement).toBe(here());
  expect(here()?.textContent).toContain('Bạn đã cúp máy.');
  pick(/^Không nghe/u);
  press('Tiếp');
  press('Kiểm tra câu này');
  expect(feedback(container)?.dataset['state']).toBe('right');
  press('Làm lại');
  expect(here()?.textContent).toContain('Một giọng nghiêm');
});

test('Enter on a choice goes on and sends nothing; a story without end asks to go back', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={story} />);
  for (let step = 0; step < 6; step++) {
    pick(/^Nghe/u);
    fireEvent.keyDown(screen.getByRole('radio', { name: /^Nghe/u }), { key: 'Enter' });
    pick(/^Cúp máy, dù/u);
    press('Tiếp');
  }
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Tiếp' })).toBeNull();
  expect(screen.getByText(/Chuyện đã dài 12 bước/u)).toBeTruthy();
  expect(container.querySelector('form')?.dataset['result']).toBeUndefined();
  press('Lùi một bước');
  expect(screen.getAllByRole('radio')).toHaveLength(3);
});

test('on paper a story has all its scenes, with boxes that say where they lead', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={story} />);
  const paper = container.querySelector('.paper-only')?.textContent;
  expect(paper).toContain('Cảnh 3.');
  expect(paper).toContain('Nghe tiếp cho rõ chuyện gì → sang cảnh 2');
  expect(paper).toContain('không kể với ai → hết');
});

test('a drawn screen and its list change the same answer, and each part has its words', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={message} />);
  const list = screen.getByRole('group', { name: 'Các phần của màn hình “Tin nhắn”' });
  expect(within(list).getAllByRole('checkbox')).toHaveLength(6);
  const parts = [...container.querySelectorAll<HTMLElement>('.part')];
  const link = within(list).getByRole('checkbox', { name: '5. Đường dẫn: nhan-hang-247.example/x7k2' });
  if (!parts[4] || !parts[0]) throw new Error('no parts');
  fireEvent.click(parts[4]);
  expect((link as HTMLInputElement).checked).toBe(true);
  expect(parts[4].dataset['mark']).toBe('picked');
  fireEvent.click(link);
  expect(parts[4].dataset['mark']).toBeUndefined();
  fireEvent.click(link);
  fireEvent.click(within(list).getByRole('checkbox', { name: '4. Không xác nhận trong 2 giờ, hàng sẽ bị hủy!' }));
  fireEvent.click(parts[0]);
  press('Kiểm tra câu này');
  expect(feedback(container)?.dataset['state']).toBe('partly');
  expect(feedback(container)?.textContent).toContain(
    'Bạn chỉ ra 2 trên 3 dấu hiệu, và chọn 1 chỗ không phải dấu hiệu.',
  );
  expect(feedback(container)?.textContent).toContain('Địa chỉ lạ, đuôi lạ.');
  expect(parts[0].dataset['mark']).toBe('wrong');
  expect(parts[4].dataset['mark']).toBe('right');
});

test.each([
  ['a story', story, 'radio', 2, null],
  ['a screen', message, 'checkbox', 4, [4]],
] as const)('what was ticked in %s before its script came stays ticked', async (_, items, type, value, kept) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const element = document.createElement('div');
  element.innerHTML = renderToString(<PracticeCheck views={kindViews} items={items} />);
  document.body.append(element);
  const input = element.querySelector<HTMLInputElement>(`input[type="${type}"][value="${value}"]`);
  const form = element.querySelector('form');
  const shown = items[0];
  if (!input || !form || !shown) throw new Error('nothing was rendered');
  input.checked = true;
  const view = kindViews.get(shown.item.kind);
  const response = view?.responseFromForm(shown.item, new FormData(form)) ?? null;
  expect(response).toEqual(kept);
  await act(async () => {
    hydrateRoot(
      element,
      <PracticeCheck views={kindViews} items={items} kept={response === null ? {} : { [shown.item.id]: response }} />,
    );
  });
  expect(complaints).not.toHaveBeenCalled();
  expect(element.querySelector<HTMLInputElement>(`input[type="${type}"][value="${value}"]`)?.checked).toBe(true);
  expect(element.querySelectorAll('[data-mark="picked"]')).toHaveLength(kept?.length ?? 0);
  complaints.mockRestore();
  element.remove();
});
