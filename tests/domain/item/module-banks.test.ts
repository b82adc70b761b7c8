import { expect, test } from 'vitest';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import {
  type BankShelf,
  isPublished,
  moduleBanks,
  problemsOfModuleBank,
  unpublishedProblem,
} from '#domain/item/module-banks.ts';
import { bankIndexSchema, type ItemBank } from '#domain/item/parse-bank.ts';
import { publishedBank } from '#domain/item/published-bank.ts';
import { base64urlFromBytes, utf8FromText } from '#domain/shared/bytes.ts';
import { contentOf, fine, item, itemsPath, lesson, lessonPath, modulePath } from './sample-content.ts';
import { bankOf, changed, codesAndLines } from './sample-items.ts';

const digestOf = (bytes: Uint8Array): string => base64urlFromBytes(sha256(bytes));

/** A list of these banks, oldest first, and their files. */
function shelfOf(...banks: readonly ItemBank[]): BankShelf {
  const files = new Map(banks.map((bank) => [digestOf(bytesFromBank(bank)), bytesFromBank(bank)]));
  const index = banks.map((bank, at) => ({
    module: bank.module,
    version: bank.version,
    dig: digestOf(bytesFromBank(bank)),
    published: at,
  }));
  return { index: bankIndexSchema.parse(index), bankBytes: async (digest) => files.get(digest) };
}

async function onlyBank(content = contentOf(), shelf: BankShelf = shelfOf()) {
  const [found, ...more] = await moduleBanks(content, shelf, sha256);
  if (!found || more.length > 0) throw new Error('The sample has one live module');
  return found;
}

test('BANK-3 a module that was never published gets version 1, and is not published', async () => {
  const found = await onlyBank();
  expect(found.bank.version).toBe(1);
  expect(isPublished(found)).toBe(false);
  expect(codesAndLines([unpublishedProblem(found)])).toEqual([['I_BANK_UNPUBLISHED', undefined]]);
});

test('BANK-3 a bank that was published as it is now is published, whatever its version', async () => {
  const { bank } = await onlyBank();
  const found = await onlyBank(contentOf(), shelfOf({ ...bank, version: 4 }));
  expect(isPublished(found)).toBe(true);
  expect(found.bank.version).toBe(5);
});

test('BANK-3 only the last published bank counts', async () => {
  const { bank } = await onlyBank();
  const later = { ...bank, version: 2, passPercent: 90 };
  expect(isPublished(await onlyBank(contentOf(), shelfOf(bank, later)))).toBe(false);
});

test('BANK-3 another module’s bank does not count', async () => {
  const other = bankOf([{ kind: 'true-false', id: 'mot', prompt: 'p', key: true }]);
  expect((await onlyBank(contentOf(), shelfOf(other))).history).toEqual([]);
});

test('BANK-3 without a list of banks nothing was published', async () => {
  const found = await onlyBank(contentOf(), { index: undefined, bankBytes: async () => undefined });
  expect([found.bank.version, found.history, isPublished(found)]).toEqual([1, [], false]);
});

test.each(['draft', 'retired'])('BANK-3 a module that is %s has no bank', async (status) => {
  const content = contentOf({ [modulePath]: `${fine[modulePath]}status: ${status}\n` });
  expect(await moduleBanks(content, shelfOf(), sha256)).toEqual([]);
});

test.each(['draft', 'retired'])('BANK-1 the items of a lesson that is %s are not in the bank', async (status) => {
  const content = contentOf({
    'courses/ky-nang/01-tai-khoan/02-hai.mdx': changed(lesson('hai'), 'minutes: 7', `minutes: 7\nstatus: ${status}`),
    'courses/ky-nang/01-tai-khoan/02-hai.items.yaml': `items:\n${item('hai')}`,
  });
  expect((await onlyBank(content)).bank.items.map(({ id }) => id)).toEqual(['mot']);
});

test('BANK-1 the bank speaks its course’s language', async () => {
  const content = contentOf({
    'courses/ky-nang/course.yaml': changed(fine['courses/ky-nang/course.yaml'] ?? '', 'lang: vi', 'lang: en'),
  });
  expect((await onlyBank(content)).bank.lang).toBe('en');
});

test('BANK-3 a bank in the list whose file is gone, or has other bytes, is a problem and does not lower the version', async () => {
  const { bank } = await onlyBank();
  const whole = shelfOf(bank, { ...bank, version: 2, passPercent: 90 }, { ...bank, version: 3 });
  const [first, second] = (whole.index ?? []).map(({ dig }) => dig);
  const shelf: BankShelf = {
    index: whole.index,
    bankBytes: async (digest) =>
      digest === first ? undefined : digest === second ? utf8FromText('{}') : whole.bankBytes(digest),
  };
  const found = await onlyBank(contentOf(), shelf);
  expect(found.damaged).toEqual([first, second]);
  expect(found.bank.version).toBe(4);
  expect(codesAndLines(problemsOfModuleBank(found)).map(([code]) => code)).toEqual([
    'I_BANK_DAMAGED',
    'I_BANK_DAMAGED',
  ]);
});

test('BANK-4 BANK-5 what keeps a bank from being published', async () => {
  const { bank } = await onlyBank();
  const content = contentOf({
    [modulePath]: changed(fine[modulePath] ?? '', 'size: 1', 'size: 3'),
    [itemsPath]: `items:\n${item('hai')}${item('mot')}`,
  });
  const shelf = shelfOf(bank, { ...bank, version: 2, items: [] });
  expect(codesAndLines(problemsOfModuleBank(await onlyBank(content, shelf)))).toEqual([
    ['I_BANK_SMALL', undefined],
    ['I_ID_REUSED', 3],
  ]);
});

test('BANK-5 a lesson that is shown again with the items it had may not bring a withdrawn item back', async () => {
  const { bank } = await onlyBank(contentOf({ [itemsPath]: `items:\n${item('mot')}${item('hai')}` }));
  const without = await onlyBank();
  const again = contentOf({ [itemsPath]: `items:\n${item('mot')}${item('hai')}`, [lessonPath]: fine[lessonPath] });
  const shelf = shelfOf(bank, { ...without.bank, version: 2 });
  expect(codesAndLines(problemsOfModuleBank(await onlyBank(again, shelf)))).toEqual([['I_ID_REUSED', 3]]);
});

test('BANK-5 an item of a retired lesson may not change its kind either', async () => {
  const { bank } = await onlyBank(contentOf({ [itemsPath]: `items:\n${item('mot')}${item('hai')}` }));
  const content = contentOf({
    'courses/ky-nang/01-tai-khoan/02-hai.mdx': changed(lesson('hai'), 'minutes: 7', 'minutes: 7\nstatus: retired'),
    'courses/ky-nang/01-tai-khoan/02-hai.items.yaml':
      'items:\n  - { id: hai, kind: number, difficulty: easy, prompt: Mấy?, key: { value: 1 } }\n',
  });
  const [problem] = problemsOfModuleBank(await onlyBank(content, shelfOf(bank)));
  expect(codesAndLines(problem ? [problem] : [])).toEqual([['I_ID_REUSED', 2]]);
  expect(problem?.place?.path).toContain('02-hai.items.yaml');
});

test.each([
  ['not UTF-8', Uint8Array.from([0xff])],
  ['not JSON', utf8FromText('{')],
  ['no bank', utf8FromText('{"v":2}')],
])('a published bank whose file is %s is none, even under its own digest', async (_, bytes) => {
  const shelf: BankShelf = { index: undefined, bankBytes: async () => bytes };
  expect(await publishedBank(shelf, digestOf(bytes), sha256)).toBeUndefined();
});

test('a published bank is read under its own digest only', async () => {
  const { bank } = await onlyBank();
  const shelf: BankShelf = { index: undefined, bankBytes: async () => bytesFromBank(bank) };
  expect(await publishedBank(shelf, digestOf(bytesFromBank(bank)), sha256)).toEqual(bank);
  expect(await publishedBank(shelf, 'A'.repeat(43), sha256)).toBeUndefined();
});

test('TASK-1 a task is in no bank, and its id may not be that of a published item', async () => {
  const task = '  - { id: viec, kind: task, prompt: Làm đi., steps: [{ id: a, text: Một }, { id: b, text: Hai }] }\n';
  const content = contentOf({ [itemsPath]: `items:\n${item('mot')}${task}` });
  const found = await onlyBank(content);
  expect(found.bank.items.map(({ id }) => id)).toEqual(['mot']);
  const before = { ...found.bank, items: bankOf([{ kind: 'true-false', id: 'viec', prompt: 'p', key: true }]).items };
  const later = await onlyBank(content, shelfOf(before));
  expect(codesAndLines(problemsOfModuleBank(later)).map(([code]) => code)).toContain('I_ID_REUSED');
});
