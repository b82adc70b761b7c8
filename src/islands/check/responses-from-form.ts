import type { BankedItem } from '#domain/item/kinds.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { assertNever } from '#domain/shared/exhaustive.ts';

/** What a server-rendered form already holds for an item, before its script arrived; `null` where nothing was given. */
export function responseFromForm(item: BankedItem, form: FormData): Json {
  switch (item.kind) {
    case 'choice':
    case 'true-false':
      return numberFrom(form.get(item.id));
    case 'multiple': {
      const ticked = form.getAll(item.id).map(Number);
      return ticked.length > 0 ? ticked.sort((left, right) => left - right) : null;
    }
    case 'text':
    case 'number': {
      const typed = form.get(item.id);
      return typeof typed === 'string' && typed !== '' ? typed.normalize('NFC') : null;
    }
    case 'match': {
      const pairs = item.lefts.map((_, left) => numberFrom(form.get(`${item.id}.${left}`)));
      return pairs.some((right) => right !== null) ? pairs : null;
    }
    case 'order':
      return null;
    default:
      return assertNever(item);
  }
}

const numberFrom = (value: FormDataEntryValue | null): number | null =>
  typeof value === 'string' && value !== '' ? Number(value) : null;
