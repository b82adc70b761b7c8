import type { BankedItem, KindName } from '#domain/item/kinds.ts';
import type { Json } from '#domain/shared/canonical-json.ts';

/** What every kind's field is given. Responses are in the bank's order of choices; `null` is left out. */
export interface FieldProps<Kind extends KindName = KindName> {
  readonly item: Extract<BankedItem, { kind: Kind }>;
  readonly shown: readonly number[];
  readonly response: Json;
  readonly answerLang: 'vi' | 'en';
  /** Marks what was chosen as right or wrong, once it was scored. */
  readonly isMarked: boolean;
  onRespond(response: Json): void;
}

/** The places of an item's choices as they are shown: the drawn order, or the author's. */
export const placesOf = (shown: readonly number[], count: number): readonly number[] =>
  shown.length > 0 ? shown : Array.from({ length: count }, (_, index) => index);
