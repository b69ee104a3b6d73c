import type { KindDescriptor } from '@flux-resourceset/contract';
import { compareKeys } from './key-order.js';
import type { ListQuery } from './store.js';

/**
 * @param keys - all of a list, in its order
 * @returns where a page begins and ends, as `slice` takes it
 */
export function findPage(
  kind: KindDescriptor,
  keys: readonly string[],
  { after, offset = 0, limit }: Omit<ListQuery, 'where'>,
): readonly [start: number, end: number] {
  const start = (after === undefined ? 0 : findBehind(kind, keys, after)) + offset;
  return [start, limit === undefined ? keys.length : start + limit];
}

/** @returns the index of the first key behind another one */
function findBehind(kind: KindDescriptor, keys: readonly string[], after: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(kind, keys[middle] ?? '', after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
