import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import { isScored } from '#domain/item/authored-kinds.ts';
import {
  bankedFromAuthored,
  explanationFromAuthored,
  type PracticeEntry,
  taskFromAuthored,
} from '#domain/item/check-item.ts';
import { itemsFromDocument } from '#domain/item/items-from-document.ts';
import { idOfEntry } from '#domain/item/practice-entry.ts';
import { kindViews } from '#islands/check/kind-views.ts';
import { TaskView } from '#islands/check/kinds/task.tsx';
import { PracticeCheck } from '#islands/check/practice-check.tsx';

const yaml = `
items:
  - id: mot
    kind: choice
    difficulty: easy
    prompt: Mật khẩu nào **khó đoán nhất**?
    choices:
      - { id: a, text: "123456", feedback: Ai cũng thử số này trước. }
      - { id: b, text: Bốn từ xa lạ, feedback: Dài và bất ngờ. }
    key: b
    hint: [Nghĩ đến độ dài., Nghĩ đến thói quen.]
  - id: nhieu
    kind: multiple
    difficulty: middle
    prompt: Chọn việc nên làm.
    choices:
      - { id: a, text: Khóa máy }
      - { id: b, text: Gọi nhà mạng }
      - { id: c, text: Đọc mã cho người lạ }
    key: [a, b]
    feedback: Khóa máy và khóa sim.
  - id: dung-sai
    kind: true-false
    difficulty: easy
    prompt: Ngân hàng hỏi mã OTP.
    key: false
    feedback: Không bao giờ.
  - id: thu-tu
    kind: order
    difficulty: middle
    prompt: Xếp thứ tự.
    choices: [{ id: a, text: Một }, { id: b, text: Hai }, { id: c, text: Ba }]
    key: [a, b, c]
  - id: ghep
    kind: match
    difficulty: middle
    prompt: Ghép.
    lefts: [{ id: x, text: <En>Hello</En> }, { id: y, text: <En>Sorry</En> }]
    rights: [{ id: p, text: Xin chào }, { id: q, text: Xin lỗi }]
    key: { x: p, y: q }
  - id: chu
    kind: text
    difficulty: hard
    prompt: Gõ tên thành phố.
    key: { accept: [Hà Nội], tiers: [encoding, case, marks] }
  - id: tieng-anh
    kind: text
    difficulty: hard
    prompt: Gõ tiếng Anh.
    answerLang: en
    key: { accept: [I'm receiving the color], tiers: [case, spelling, contractions, articles, typo] }
  - id: so
    kind: number
    difficulty: easy
    prompt: Giá bao nhiêu?
    key: { value: "1500000", unit: đồng }
  - id: vi-sao
    kind: true-false
    difficulty: middle
    prompt: Đọc mã cho nhân viên ngân hàng là an toàn.
    key: false
    reasons:
      - { id: a, text: Nhân viên thật cũng quên, feedback: Nhân viên thật không hỏi mã. }
      - { id: b, text: Ai có mã là vào được }
    reason: b
    feedback: Mã là chìa khóa.
  - id: nghe
    kind: listen
    difficulty: easy
    prompt: Chị ấy tên là gì?
    audio: hello.mp3
    lang: en
    voice: synthetic
    transcript: "Good morning.\\nMy name is Lan."
    choices: [{ id: a, text: Lan }, { id: b, text: Nam }]
    key: a
  - id: viec
    kind: task
    prompt: Bật khóa màn hình.
    steps: [{ id: a, text: Mở Cài đặt }, { id: b, text: Đặt mã khóa }]
    feedback: Máy mất cũng đỡ lo.
  - id: cho-trong
    kind: gap
    difficulty: easy
    prompt: Điền vào chỗ trống.
    answerLang: en
    text: "My **name {name}** Lan. I {live} in Hanoi {with} my family."
    gaps:
      name: { choices: [am, is, are], key: is }
      live: { accept: [live], tiers: [case, typo] }
      with: { choices: [with, of], key: with }
  - id: chep
    kind: dictation
    difficulty: easy
    prompt: Nghe và gõ lại.
    answerLang: en
    audio: ha-noi.mp3
    transcript: I live in Hanoi with my family.
`;

function practiceEntries(): PracticeEntry[] {
  const document = parseYaml({ path: 'items.yaml', text: yaml });
  const items = document.ok
    ? itemsFromDocument(
        document.value,
        new Map([
          ['hello.mp3', 1],
          ['ha-noi.mp3', 1],
        ]),
      )
    : document;
  if (!items.ok) throw new Error(JSON.stringify(items.problems));
  return items.value.map(({ item: authored }) => {
    if (!isScored(authored)) return { task: taskFromAuthored(authored) };
    const item = bankedFromAuthored(authored);
    const shown = item.kind === 'order' ? [2, 0, 1] : item.kind === 'gap' ? [2, 0, 1, 1, 0] : [];
    return { item, shown, explanation: explanationFromAuthored(authored) };
  });
}

const items = practiceEntries();
const entriesOf = (id: string): PracticeEntry[] => items.filter((entry) => idOfEntry(entry) === id);
const submit = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra câu này' }));

afterEach(cleanup);

test('a wrong choice is told why, a hint comes one by one, and the right one earns the record', () => {
  const scored = vi.fn();
  render(<PracticeCheck views={kindViews} items={entriesOf('mot')} onScored={scored} />);
  fireEvent.click(screen.getByRole('radio', { name: '123456' }));
  submit();
  expect(screen.getByRole('status').textContent).toContain('Chưa đúng');
  expect(screen.getByRole('status').textContent).toContain('Ai cũng thử số này trước.');
  expect(screen.getByRole('status').textContent).not.toContain('Dài và bất ngờ.');
  fireEvent.click(screen.getByRole('button', { name: 'Gợi ý' }));
  expect(screen.getByRole('status').textContent).toContain('Nghĩ đến độ dài.');
  expect(screen.getByRole('status').textContent).not.toContain('Nghĩ đến thói quen.');
  fireEvent.click(screen.getByRole('radio', { name: 'Bốn từ xa lạ' }));
  submit();
  expect(screen.getByRole('status').textContent).toContain('Dài và bất ngờ.');
  expect(scored.mock.calls).toEqual([
    ['mot', false],
    ['mot', true],
  ]);
});

test('partly right never looks like right', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('nhieu')} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Khóa máy' }));
  submit();
  expect(container.querySelector('.feedback')?.getAttribute('data-state')).toBe('partly');
  expect(screen.getByRole('status').textContent).toContain('Đúng một phần');
  fireEvent.click(screen.getByRole('button', { name: 'Xem đáp án' }));
  expect(screen.getByRole('status').textContent).toContain('Gọi nhà mạng');
});

test('nothing given is named as such and not scored', () => {
  const scored = vi.fn();
  render(<PracticeCheck views={kindViews} items={entriesOf('dung-sai')} onScored={scored} />);
  submit();
  expect(screen.getByRole('status').textContent).toContain('Bạn chưa trả lời');
  expect(scored).not.toHaveBeenCalled();
});

test('an order is changed by buttons, each move is said, and the order as shown can be kept', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('thu-tu')} />);
  const texts = (): (string | null)[] =>
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((line) => line.querySelector('.text')?.textContent ?? null);
  expect(texts()).toEqual(['Ba', 'Một', 'Hai']);
  fireEvent.click(screen.getByRole('button', { name: 'Đưa xuống: Ba' }));
  expect(screen.getByText('“Ba” đang ở vị trí 2 trên 3')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đưa xuống: Ba' }));
  expect(texts()).toEqual(['Một', 'Hai', 'Ba']);
  submit();
  expect(container.querySelector('.feedback')?.getAttribute('data-state')).toBe('right');
});

test('pairs are chosen from lists, English is marked as English', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('ghep')} />);
  expect(screen.getByText('Hello').getAttribute('lang')).toBe('en');
  fireEvent.change(screen.getByRole('combobox', { name: 'Hello' }), { target: { value: '0' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Sorry' }), { target: { value: '0' } });
  submit();
  expect(container.querySelector('.feedback')?.getAttribute('data-state')).toBe('partly');
});

test('an accepted difference is shown', () => {
  render(<PracticeCheck views={kindViews} items={entriesOf('chu')} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'ha noi' } });
  submit();
  expect(screen.getByRole('status').textContent).toContain('Thiếu dấu, vẫn tính đúng: ha → Hà; noi → Nội');
});

test('TEXTITEM-5 every kind of difference is told with its words, and half an answer is not right', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('tieng-anh')} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'i am recieving colour' } });
  submit();
  const status = screen.getByRole('status').textContent;
  expect(container.querySelector('.feedback')?.getAttribute('data-state')).toBe('partly');
  expect(status).toContain("Dạng rút gọn hay đầy đủ đều đúng: i am → I'm");
  expect(status).toContain("Khác chữ hoa hoặc dấu câu, vẫn đúng: i am → I'm");
  expect(status).toContain('Gõ nhầm, được một nửa: recieving → receiving');
  expect(status).toContain('Thiếu mạo từ, vẫn tính đúng: the');
  expect(status).toContain('Cách viết khác, vẫn đúng: colour → color');
  expect(screen.getByText('recieving → receiving').getAttribute('lang')).toBe('en');
});

test('a number is read as people write it, with its unit', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('so')} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '1,5 triệu đồng' } });
  submit();
  expect(container.querySelector('.feedback')?.getAttribute('data-state')).toBe('right');
});

const stateOf = (container: HTMLElement): string | null | undefined =>
  container.querySelector('.feedback')?.getAttribute('data-state');
const said = (): string =>
  screen
    .getAllByRole('status')
    .map((line) => line.textContent)
    .join(' ');

test('TF-2 a statement and its reason are two groups; the right value with another reason is half right', () => {
  const scored = vi.fn();
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('vi-sao')} onScored={scored} />);
  const value = within(screen.getByRole('radiogroup', { name: 'Câu này đúng hay sai?' }));
  const reason = within(screen.getByRole('radiogroup', { name: 'Vì sao?' }));
  fireEvent.click(value.getByRole('radio', { name: 'Sai' }));
  expect(said()).toContain('Còn thiếu: chọn một lý do.');
  submit();
  expect(said()).toContain('Bạn mới trả lời một phần.');
  expect(scored).not.toHaveBeenCalled();
  fireEvent.click(reason.getByRole('radio', { name: 'Nhân viên thật cũng quên' }));
  expect(said()).not.toContain('Còn thiếu');
  submit();
  expect(stateOf(container)).toBe('partly');
  expect(said()).toContain('một nửa số điểm');
  expect(said()).toContain('Nhân viên thật không hỏi mã.');
  fireEvent.click(reason.getByRole('radio', { name: 'Ai có mã là vào được' }));
  submit();
  expect(stateOf(container)).toBe('right');
});

test('TF-2 a reason first is kept too, and the wrong value earns nothing', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('vi-sao')} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Ai có mã là vào được' }));
  expect(said()).toContain('Còn thiếu: chọn Đúng hoặc Sai.');
  fireEvent.click(screen.getByRole('radio', { name: 'Đúng' }));
  submit();
  expect(stateOf(container)).toBe('wrong');
  fireEvent.click(screen.getByRole('button', { name: 'Xem đáp án' }));
  expect(said()).toContain('Sai – Ai có mã là vào được');
});

test('TF-1 what was half given before the script came is there', () => {
  render(<PracticeCheck views={kindViews} items={entriesOf('vi-sao')} kept={{ 'vi-sao': [0, null] }} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sai' }).checked).toBe(true);
});

test('audio plays only when asked, normally or slowly, and its words can always be read', () => {
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    fireEvent.play(this);
  });
  const pause = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    fireEvent.pause(this);
  });
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('nghe')} />);
  const audio = container.querySelector('audio');
  expect([audio?.preload, audio?.autoplay, audio?.getAttribute('src'), audio?.controls]).toEqual([
    'none',
    false,
    '/audio/hello.mp3',
    true,
  ]);
  expect(play).not.toHaveBeenCalled();
  expect(screen.getByText('Giọng máy đọc')).toBeTruthy();
  expect(container.querySelector('details .transcript')?.getAttribute('lang')).toBe('en');
  fireEvent.click(screen.getByRole('button', { name: 'Nghe chậm' }));
  expect(audio?.playbackRate).toBe(0.75);
  fireEvent.click(screen.getByRole('button', { name: 'Nghe' }));
  expect(audio?.playbackRate).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(pause).toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Nghe' })).toBeTruthy();
  vi.restoreAllMocks();
});

test('audio that does not come is said, and its words are offered', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('nghe')} />);
  const audio = container.querySelector('audio');
  if (audio) fireEvent.error(audio);
  expect(screen.getByRole('alert').textContent).toContain('Chưa mở được đoạn nghe');
  expect(screen.getByRole('alert').textContent).toContain('Xem lời thoại');
});

test('what was heard is said in words once the answer is right', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('nghe')} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Nam' }));
  submit();
  expect(container.querySelector('.feedback .transcript')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Lan' }));
  submit();
  expect(container.querySelector('.feedback .transcript')?.textContent).toBe('Good morning.\nMy name is Lan.');
});

test('TASK-1 a task is ticked and done; nothing of it is scored or recorded', () => {
  const scored = vi.fn();
  render(<PracticeCheck views={kindViews} TaskView={TaskView} items={entriesOf('viec')} onScored={scored} />);
  expect(screen.queryByRole('button', { name: 'Kiểm tra câu này' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mở Cài đặt' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tôi đã làm xong' }));
  expect(said()).toContain('Đã đánh dấu 1 trên 2 bước');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Đặt mã khóa' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tôi đã làm xong' }));
  expect(said()).toContain('Bạn đã làm xong mọi bước.');
  expect(said()).toContain('Máy mất cũng đỡ lo.');
  expect(said()).not.toMatch(/Đúng|Chưa đúng|điểm/u);
  expect(scored).not.toHaveBeenCalled();
});

test('items are numbered without the tasks among them', () => {
  const entries = [...entriesOf('viec'), ...entriesOf('dung-sai')];
  const { container } = render(<PracticeCheck views={kindViews} TaskView={TaskView} items={entries} />);
  const numbers = [...container.querySelectorAll('legend .number')].map((number) => number.textContent);
  expect(numbers).toEqual(['Việc làm cùng người giúp', 'Câu 1']);
});

test('GAP-2 gaps are filled within the sentence, each with a name, and each is marked with a sign and a word', () => {
  const given = vi.fn();
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('cho-trong')} onGiven={given} />);
  expect(container.querySelector('.gaps')?.getAttribute('lang')).toBe('en');
  const name = screen.getByRole('combobox', { name: 'Chỗ trống 1 trên 3' });
  expect(
    within(name)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Chọn…', 'are', 'am', 'is']);
  const preposition = screen.getByRole('combobox', { name: 'Chỗ trống 3 trên 3' });
  expect(
    within(preposition)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Chọn…', 'of', 'with']);
  expect(container.querySelector('.gaps')?.textContent).toContain('(1)  [are / am / is]');
  fireEvent.change(name, { target: { value: '1' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Chỗ trống 2 trên 3' }), { target: { value: 'lvie' } });
  expect(given).toHaveBeenLastCalledWith('cho-trong', expect.objectContaining({ response: [1, 'lvie', null] }));
  submit();
  expect(screen.getByRole('status').querySelector('.state')?.textContent).toBe('Đúng một phần');
  const marks = [...container.querySelectorAll('.gap-control')];
  expect(marks.map((mark) => mark.querySelector('.visually-hidden')?.textContent)).toEqual([
    'Đúng',
    'Đúng một phần',
    'Chưa đúng',
  ]);
  expect(marks.every((mark) => mark.querySelector('svg'))).toBe(true);
  const lines = within(screen.getByRole('status'))
    .getAllByRole('listitem')
    .map((line) => line.textContent?.trim());
  expect(lines).toEqual(['is: Đúng', 'lvie: Đúng một phầnGõ nhầm, được một nửa: lvie → live', 'Bạn chưa trả lời']);
  fireEvent.click(screen.getByRole('button', { name: 'Xem đáp án' }));
  expect(screen.getByRole('status').textContent).toContain('My name is Lan. I live in Hanoi with my family.');
});

test('GAP-1 gaps that are all emptied again are left out', () => {
  const given = vi.fn();
  render(<PracticeCheck views={kindViews} items={entriesOf('cho-trong')} onGiven={given} />);
  const live = screen.getByRole('textbox', { name: 'Chỗ trống 2 trên 3' });
  fireEvent.change(live, { target: { value: 'live' } });
  fireEvent.change(live, { target: { value: '' } });
  expect(given).toHaveBeenLastCalledWith('cho-trong', expect.objectContaining({ response: null }));
});

test('DICT-2 a dictation is told word by word, each with a sign and a word', () => {
  const { container } = render(<PracticeCheck views={kindViews} items={entriesOf('chep')} />);
  const audio = container.querySelector('audio');
  expect(audio?.getAttribute('src')).toBe('/audio/ha-noi.mp3');
  expect(audio?.getAttribute('preload')).toBe('none');
  expect(container.querySelector('form')?.textContent).not.toContain('family');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'i live at Hanoi my big famly' } });
  submit();
  expect(screen.getByRole('status').querySelector('.state')?.textContent).toBe('Đúng một phần');
  const words = within(screen.getByRole('list', { name: 'Từng chữ trong câu' })).getAllByRole('listitem');
  expect(words.map((word) => word.textContent?.trim())).toEqual([
    'i → I vẫn đúng',
    'live đúng',
    'at thừa',
    'in thiếu',
    'Hanoi đúng',
    'with thiếu',
    'my đúng',
    'big thừa',
    'famly → family nhầm, được nửa',
  ]);
  expect(words.every((word) => word.querySelector('svg') && word.querySelector('[lang="en"]'))).toBe(true);
  expect(screen.getByRole('status').textContent).toContain('Khác chữ hoa hoặc dấu câu, vẫn đúng: i → I');
  fireEvent.click(screen.getByRole('button', { name: 'Xem đáp án' }));
  expect(screen.getByText('I live in Hanoi with my family.').getAttribute('lang')).toBe('en');
});

test('what the server rendered is taken over without a mismatch, with what was answered before', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const element = document.createElement('div');
  element.innerHTML = renderToString(<PracticeCheck views={kindViews} TaskView={TaskView} items={items} />);
  document.body.append(element);
  await act(async () => {
    hydrateRoot(element, <PracticeCheck views={kindViews} TaskView={TaskView} items={items} />);
  });
  expect(complaints).not.toHaveBeenCalled();
  expect(element.querySelectorAll('form')).toHaveLength(items.length);
  element.remove();
});
