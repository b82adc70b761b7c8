import { type BankDiff, diffBanks, type EditClass, editClasses, type ItemEdit } from '#domain/item/diff-banks.ts';
import type { ModuleBank } from '#domain/item/module-banks.ts';
import type { Place } from '#domain/shared/problem.ts';

/** An edit of an item, or of a module's check as a whole (`id` is null), and where it stands. */
export interface PlacedEdit extends Omit<ItemEdit, 'id'> {
  readonly module: string;
  /** The version with which it was compared; null where the module was never published. */
  readonly last: number | null;
  readonly id: string | null;
  readonly place: Place;
}

/** What differs in a module; an item that is no longer there is told at its module's folder. */
export function editsOf(found: ModuleBank): readonly PlacedEdit[] {
  const diff = diffBanks(found.history, found.bank);
  const common = { module: diff.module, last: diff.last ?? null };
  const folder: Place = { path: found.module.folder };
  const placeOf = (id: string): Place => found.items.find(({ item }) => item.id === id)?.place ?? folder;
  return [
    ...(diff.check ? [{ ...common, ...diff.check, id: null, place: folder }] : []),
    ...differing(diff).map((edit) => ({
      ...common,
      ...edit,
      place: placeOf(edit.id),
    })),
  ];
}

const differing = ({ items }: BankDiff): ItemEdit[] => items.filter((edit) => edit.class !== 'same');

/** How a class is called, and what it means for those who met the item before (DIFF-1). */
const classWords: Readonly<Record<EditClass, { readonly name: string; readonly rule: string }>> = {
  same: { name: 'không đổi', rule: '' },
  wording: { name: 'đổi lời', rule: 'câu luyện tập đã làm đúng vẫn tính là xong' },
  choices: { name: 'đổi lựa chọn', rule: 'đáp án vẫn thế, nên câu luyện tập đã làm đúng vẫn tính là xong' },
  scoring: { name: 'đổi cách chấm', rule: 'câu luyện tập đã làm đúng vẫn tính là xong; đề mới chấm theo cách mới' },
  key: { name: 'đổi đáp án', rule: 'câu luyện tập trở lại chưa xong, cho tới khi làm đúng theo đáp án mới' },
  added: { name: 'câu mới', rule: 'câu chưa ai làm thì còn mở, nên bài đã xong có thể trở lại đang học' },
  removed: {
    name: 'rút khỏi bài tự kiểm tra',
    rule: 'đề mới không hỏi câu này nữa; mã này không trở lại bài tự kiểm tra',
  },
  reused: { name: 'dùng lại mã', rule: 'bị từ chối (I_ID_REUSED): mã thuộc về câu đã công bố, hãy đặt mã mới' },
};

/** What holds for every class. */
const ruleOfAll =
  'Mã hoàn thành đã cấp luôn được chấm lại theo bộ câu hỏi cũ của nó, và bài đang làm dở giữ bộ câu hỏi lúc bắt đầu: không lần sửa nào đụng tới.';

/**
 * `path:line: id: loại – lời giải thích` for each edit, then a summary; nothing where nothing differs. A module that
 * was never published has one line: each of its items is new.
 */
export function linesOfEdits(banks: readonly ModuleBank[]): readonly string[] {
  const edits = banks.flatMap(editsOf);
  const isPublished = ({ last }: PlacedEdit): boolean => last !== null;
  const lines = [
    ...banks.filter(({ history }) => history.length === 0).map(lineOfUnpublished),
    ...edits.filter(isPublished).map(lineOfEdit),
  ];
  return lines.length > 0 ? [...lines, summaryOf(edits), ruleOfAll] : [];
}

const lineOfUnpublished = ({ module, bank }: ModuleBank): string =>
  `${module.folder}: mô-đun ${module.id}: chưa công bố lần nào – cả ${bank.items.length} câu là câu mới`;

function lineOfEdit({ id, module, place, members, ...edit }: PlacedEdit): string {
  const where = [place.path, place.line].filter((part) => part !== undefined).join(':');
  const { name, rule } = classWords[edit.class];
  const what = members.length > 0 ? ` (${members.join(', ')})` : '';
  const meaning = id === null ? 'áp dụng cho đề làm từ nay về sau' : rule;
  return `${where}: ${id ?? `mô-đun ${module}`}: ${name}${what} – ${meaning}`;
}

function summaryOf(edits: readonly PlacedEdit[]): string {
  const counts = editClasses
    .map((name) => ({ name: classWords[name].name, count: edits.filter((edit) => edit.class === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`);
  return `${edits.length} chỗ khác bản đã công bố: ${counts.join(', ')}.`;
}
