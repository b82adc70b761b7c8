import { isIndexList } from '../response-shapes.ts';
import type { BankedOrderItem } from './schema.ts';

/** Every index once, in the order given (ORDER-1). */
export type OrderResponse = number[];

/** See `OrderResponse`. */
export function parseOrderResponse(item: BankedOrderItem, response: unknown): OrderResponse | undefined {
  const count = item.choices.length;
  if (!isIndexList(response, count) || response.length !== count) return undefined;
  return new Set(response).size === count ? response : undefined;
}
