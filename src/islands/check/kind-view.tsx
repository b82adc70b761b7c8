import type { ReactNode } from 'react';
import type { Speech } from '#domain/item/audio.ts';
import type { Kind } from '#domain/item/kind.ts';
import type { BankedItem, KindName } from '#domain/item/kinds.ts';
import type { Scoring } from '#domain/item/scoring.ts';
import type { Json } from '#domain/shared/canonical-json.ts';

/**
 * What a kind's field is given. Responses are in the bank's order of choices; `null` is left out. A kind with parts may
 * respond with some of them missing (`parseDraft`).
 */
export interface FieldProps<Item = BankedItem> {
  readonly item: Item;
  /** As in a form: the drawn order, one list after another. */
  readonly shown: readonly number[];
  readonly response: Json;
  readonly answerLang: 'vi' | 'en';
  /** What is heard in words, where the item has audio and its author's words are at hand. */
  readonly speech?: Speech | undefined;
  /** Marks what was chosen as right or wrong, once it was scored. */
  readonly isMarked: boolean;
  onRespond(response: Json): void;
}

/** What shows a response is given. */
export interface ResponseProps<Item = BankedItem> {
  readonly item: Item;
  readonly response: Json;
}

/** What explains a scored response is given. */
export interface DetailProps<Item = BankedItem> extends ResponseProps<Item> {
  readonly scoring: Scoring;
  readonly answerLang: 'vi' | 'en';
}

/** How a kind is shown and answered, told in one file under `kinds/`. */
export interface KindViewDefinition<Item> {
  /** The controls: by pointer, by keyboard, and on paper. */
  Field(props: FieldProps<Item>): ReactNode;
  /** A response in words. It is never `null`. */
  Response(props: ResponseProps<Item>): ReactNode;
  /** What a server-rendered form already holds, before its script arrived; `null` where nothing was given. */
  responseFromForm(item: Item, form: FormData): Json;
  /** The choices that a response picked, each once, whose feedback is said; none where a kind has no choices. */
  pickedChoices?(response: Json, item: Item): readonly number[];
  /** How many things a printed form letters A, B, C…, for a sheet of answers; none where the answer is written. */
  letteredCount?(item: Item): number;
  /** How many lines, numbered, such a sheet has where several answers are written; otherwise it has one. */
  lineCount?(item: Item): number;
  /** What was right and what was not within the response, or differed and was accepted. */
  Detail?(props: DetailProps<Item>): ReactNode;
}

/** A kind's view closed over its own item, so that views can stand side by side; with it, how the kind is scored. */
export interface KindView extends KindViewDefinition<BankedItem> {
  readonly kind: Kind<KindName>;
}

/** The views that a page has at hand. */
export type KindViews = ReadonlyMap<KindName, KindView>;

/** The view of a kind that the page must have loaded. */
export function viewOf(views: KindViews, name: KindName): KindView {
  const view = views.get(name);
  if (!view) throw new Error(`The view of ${name} was not loaded`);
  return view;
}

type OwnItem<Name extends KindName> = Extract<BankedItem, { kind: Name }>;

/** Closes a view over its kind. */
export function defineKindView<Name extends KindName>(
  kind: Kind<Name>,
  {
    Field,
    Response,
    Detail,
    responseFromForm,
    pickedChoices,
    letteredCount,
    lineCount,
  }: KindViewDefinition<OwnItem<Name>>,
): KindView {
  const isOwn = (item: BankedItem): item is OwnItem<Name> => item.kind === kind.kind;
  return {
    kind,
    Field: ({ item, ...props }) => isOwn(item) && <Field item={item} {...props} />,
    Response: ({ item, response }) => isOwn(item) && <Response item={item} response={response} />,
    responseFromForm: (item, form) => (isOwn(item) ? responseFromForm(item, form) : null),
    ...(pickedChoices && {
      pickedChoices: (response, item) => (isOwn(item) ? pickedChoices(response, item) : []),
    }),
    ...(letteredCount && { letteredCount: (item) => (isOwn(item) ? letteredCount(item) : 0) }),
    ...(lineCount && { lineCount: (item) => (isOwn(item) ? lineCount(item) : 1) }),
    ...(Detail && { Detail: ({ item, ...props }) => isOwn(item) && <Detail item={item} {...props} /> }),
  };
}

/** The places of an item's choices as they are shown: the drawn order, or the author's. */
export const placesOf = (shown: readonly number[], count: number): readonly number[] =>
  shown.length > 0 ? shown : Array.from({ length: count }, (_, index) => index);

/** The whole numbers in a response that is a list. */
export const indicesFrom = (response: Json): number[] =>
  Array.isArray(response) ? response.filter((entry) => typeof entry === 'number') : [];

/** A number that a form's field holds; `null` where it holds none. */
export const numberFrom = (value: FormDataEntryValue | null): number | null =>
  typeof value === 'string' && value !== '' ? Number(value) : null;
