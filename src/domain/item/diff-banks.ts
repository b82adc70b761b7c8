import { byCodeUnits, canonicalJson, type Json } from '../shared/canonical-json.ts';
import { earlierHolder } from './bank-from-items.ts';
import type { BankedItem } from './kinds.ts';
import type { ItemBank } from './parse-bank.ts';
import { rightAnswerOf } from './right-answer.ts';

/** What an edit is for those who met the item before (DIFF-1), from nothing to what is refused. */
export const editClasses = ['same', 'wording', 'choices', 'scoring', 'key', 'added', 'removed', 'reused'] as const;
export type EditClass = (typeof editClasses)[number];

/** How one item differs from the last published bank. */
export interface ItemEdit {
  readonly id: string;
  readonly class: EditClass;
  /** The members of the item in which the two differ, in code-unit order; none where there is only one. */
  readonly members: readonly string[];
}

/** How a module's items differ from its last published bank. */
export interface BankDiff {
  readonly module: string;
  /** The version of the last published bank; `undefined` where the module has none. */
  readonly last: number | undefined;
  /** What differs in the check as a whole; `undefined` where nothing does. */
  readonly check: Omit<ItemEdit, 'id'> | undefined;
  /** One edit for each id of either bank, in code-unit order. */
  readonly items: readonly ItemEdit[];
}

/** Compares a bank with the module's published ones, oldest first (DIFF-1 to DIFF-6). */
export function diffBanks(history: readonly ItemBank[], now: ItemBank): BankDiff {
  const last = history.at(-1);
  const before = new Map(last?.items.map((item) => [String(item.id), item]));
  const after = new Map(now.items.map((item) => [String(item.id), item]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnits);
  return {
    module: now.module,
    last: last?.version,
    check: last && checkEdit(last, now),
    items: ids.map((id) => ({ id, ...itemEdit(before.get(id), after.get(id), history) })),
  };
}

/** The same for one item that is in at least one of the two banks. */
function itemEdit(
  before: BankedItem | undefined,
  after: BankedItem | undefined,
  history: readonly ItemBank[],
): Omit<ItemEdit, 'id'> {
  if (!after) return { class: 'removed', members: [] };
  if (earlierHolder(after, history)) return { class: 'reused', members: [] };
  if (!before) return { class: 'added', members: [] };
  const [left, right] = [jsonOf(before), jsonOf(after)];
  return { class: classOf(before, after, left, right), members: differingMembers(left, right) };
}

function classOf(before: BankedItem, after: BankedItem, left: Members, right: Members): EditClass {
  if (isSame(left, right)) return 'same';
  if (!isSame(rightAnswerOf(before), rightAnswerOf(after))) return 'key';
  if (!isSame(scoringOf(left), scoringOf(right))) return 'scoring';
  return isSame(choicesOf(left), choicesOf(right)) ? 'wording' : 'choices';
}

/** What a check is beside its items: its language is wording, all else decides who passes (DIFF-6). */
function checkEdit(last: ItemBank, now: ItemBank): BankDiff['check'] {
  const members = differingMembers(
    jsonOf({ ...last, items: [], version: 0 }),
    jsonOf({ ...now, items: [], version: 0 }),
  );
  if (members.length === 0) return undefined;
  return { class: members.every((name) => name === 'lang') ? 'wording' : 'scoring', members };
}

type Members = { readonly [name: string]: Json };

const jsonOf = (value: object): Members => JSON.parse(JSON.stringify(value));

const isSame = (left: Json, right: Json): boolean => canonicalJson(left) === canonicalJson(right);

const differingMembers = (left: Members, right: Members): string[] =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((name) => !isSame(left[name] ?? null, right[name] ?? null))
    .sort(byCodeUnits);

/** What decides how much a response earns, but for the right answer itself; `null` where nothing does (DIFF-4). */
function scoringOf(value: Json): Json {
  if (typeof value === 'string') return null;
  if (isList(value)) {
    if (!value.some(isMembers)) return value;
    const entries = value.map((entry) => [idOf(entry), scoringOf(entry)]).filter(([, scoring]) => scoring !== null);
    return entries.length > 0 ? entries.sort(([left], [right]) => byCodeUnits(String(left), String(right))) : null;
  }
  if (!isMembers(value)) return value;
  const kept = Object.entries(value)
    .filter(([name]) => name !== 'shuffle')
    .map(([name, member]) => [name, scoringOfMember(name, member)] as const)
    .filter(([, scoring]) => scoring !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function scoringOfMember(name: string, member: Json): Json {
  if (answerMembers.has(name)) return keyScoring(member);
  return name === 'credit' ? member : scoringOf(member);
}

/** The members that say the right answer, by indices or as it is typed. */
const answerMembers: ReadonlySet<string> = new Set(['key', 'reason']);

/** A key of indices or of true and false is told by the right answer; any other says what else is accepted. */
const keyScoring = (key: Json): Json => (isPlainKey(key) ? null : key);
const isPlainKey = (key: Json): boolean => (isList(key) ? key.every(isPlainKey) : !isMembers(key) && !isText(key));
const isText = (value: Json): boolean => typeof value === 'string';

/** What there is to choose from, by id and in order, and whether it is shuffled; `null` where there is nothing. */
function choicesOf(value: Json): Json {
  if (isList(value)) {
    return value.some(isMembers) ? value.map((entry) => [idOf(entry), choicesOf(entry)]) : null;
  }
  if (!isMembers(value)) return null;
  const kept = Object.entries(value)
    .filter(([name]) => !answerMembers.has(name))
    .map(([name, member]) => [name, name === 'shuffle' ? member : choicesOf(member)] as const)
    .filter(([, choices]) => choices !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

const idOf = (entry: Json): Json => (isMembers(entry) ? (entry['id'] ?? null) : null);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !isList(value);
