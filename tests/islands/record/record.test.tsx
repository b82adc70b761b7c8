import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Attempt, attemptSchema, practiceSchema } from '#domain/attempt/schema.ts';
import { type Kept, Record } from '#islands/record/record.tsx';

const attempt: Attempt = attemptSchema.parse({
  version: 1,
  module: 'tai-khoan',
  dig: 'A'.repeat(43),
  iss: 'did:key:zDnaexample',
  att: 1,
  startedAt: 0,
  endedAt: 1,
  responses: [0],
  score: 0,
  maxScore: 100,
  passed: false,
});
const practice = (key: string | undefined) =>
  practiceSchema.parse({ version: 1, module: 'tai-khoan', lesson: 'mot', item: 'cau', key, right: true, at: 0 });

const kept: Kept = {
  isPersistent: true,
  loss: undefined,
  unreadable: 0,
  practice: [],
  attempts: [],
  completions: [],
};

function show(more: Partial<Kept>): void {
  render(
    <Record
      modules={[
        {
          id: 'tai-khoan',
          title: 'Tài khoản',
          checkHref: '/kiem-tra/',
          lessons: [{ id: 'mot', title: 'Bài một', href: '/mot/', items: [{ id: 'cau', key: 'nowadays' }] }],
        },
      ]}
      certificateHref="/phieu/"
      catalogueHref="/khoa-hoc/"
      kept={{ ...kept, ...more }}
      levelOf={async () => null}
      onAcceptLoss={async () => undefined}
      exportText={async () => '{"version":1,"attempts":[]}'}
      onErase={async () => undefined}
    />,
  );
}

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const exportButton = (): HTMLElement => screen.getByRole('button', { name: 'Xuất các lần làm cho người soạn bài' });

test('without an attempt there is nothing to export', () => {
  show({ practice: [practice(undefined)] });
  expect(screen.queryByRole('button', { name: /Xuất các lần làm/u })).toBeNull();
});

test('EXPORT-1 the button says what the file holds, gives it a name, and shows its text besides', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect([this.href, this.download]).toEqual(['blob:x', 'cac-lan-lam-den-sach.json']);
  });
  show({ attempts: [attempt] });
  expect(exportButton().getAttribute('aria-describedby')).toBe('export-text');
  expect(document.querySelector('#export-text')?.textContent).toContain('không có tên');
  fireEvent.click(exportButton());
  expect(await screen.findByLabelText('Nội dung của tệp')).toHaveProperty('value', '{"version":1,"attempts":[]}');
  expect(screen.getByRole('status').textContent).toContain('cac-lan-lam-den-sach.json');
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('EXPORT-1 where the browser saves no file it says so, and the text can be copied', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new TypeError('no blobs here');
  });
  show({ attempts: [attempt] });
  fireEvent.click(exportButton());
  expect(await screen.findByLabelText('Nội dung của tệp')).toHaveProperty('readOnly', true);
  expect(screen.getByRole('status').textContent).toContain('không lưu được tệp');
});

test.each([
  ['nowadays', 'Xong'],
  ['formerly', 'Đúng 0 trên 1 câu'],
  [undefined, 'Xong'],
])('PROGRESS-2 an answer under the key %s', (key, state) => {
  show({ practice: [practice(key)] });
  expect(screen.getByText(state)).toBeTruthy();
});
