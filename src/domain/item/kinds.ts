import type * as z from 'zod/mini';
import { choiceKind } from './choice/score.ts';
import { matchKind } from './match/score.ts';
import { multipleKind } from './multiple/score.ts';
import { numberKind } from './number/score.ts';
import { orderKind } from './order/score.ts';
import { textKind } from './text/score.ts';
import { trueFalseKind } from './true-false/score.ts';

/** Every kind of item; a new one is a folder and a line here. */
export const kinds = {
  choice: choiceKind,
  multiple: multipleKind,
  'true-false': trueFalseKind,
  text: textKind,
  number: numberKind,
  order: orderKind,
  match: matchKind,
} as const;

type Kinds = typeof kinds;
type Parsed<Outcome> = Outcome extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** The name of a kind. */
export type KindName = keyof Kinds;

/** An item as authors write it. */
export type AuthoredItem = { [Name in KindName]: Parsed<ReturnType<Kinds[Name]['parseAuthored']>> }[KindName];

/** An item as a bank keeps it. */
export type BankedItem = { [Name in KindName]: z.infer<Kinds[Name]['banked']> }[KindName];

/** Whether there is a kind of that name. */
export const isKindName = (name: unknown): name is KindName => typeof name === 'string' && Object.hasOwn(kinds, name);
