import { base64urlFromBytes, utf8FromText } from '../shared/bytes.ts';
import { byCodeUnits } from '../shared/canonical-json.ts';
import type { Sha256 } from '../shared/ports.ts';
import { type BankedItem, kinds } from './kinds.ts';
import { partsOfResponse } from './response-parts.ts';

/** An item's right answer by the ids of its parts, in code-unit order (KEY-1): wording and order do not touch it. */
export const rightAnswerOf = (item: BankedItem): readonly string[] =>
  partsOfResponse(item, kinds[item.kind].keyResponse(item))
    .map(({ id }) => id)
    .sort(byCodeUnits);

/** Eight characters that change when an item's kind or right answer does (KEY-2). */
export const keyDigestOf = (item: BankedItem, sha256: Sha256): string =>
  base64urlFromBytes(sha256(utf8FromText(JSON.stringify([item.kind, ...rightAnswerOf(item)]))).subarray(0, 6));
