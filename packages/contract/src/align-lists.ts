import { isJsonObject, isJsonScalar, type JsonObject, type JsonValue } from './json.js';

/** Items of two lists that are taken for the same one: index before, index after. */
export type ItemPair = readonly [before: number, after: number];

type Items = readonly JsonValue[];

/**
 * Says which items of a list are still there in another one. Objects with an `id` are told by it,
 * whatever else of them changed; others by their value, or by their place between those that
 * stayed. An item that moved behind another that stayed counts as removed and inserted.
 *
 * @returns pairs that grow in both indexes; O(n log n)
 */
export function alignItems(before: Items, after: Items): readonly ItemPair[] {
  const kept = findKept(nameItems(before), nameItems(after));
  const bounds: readonly ItemPair[] = [...kept, [before.length, after.length]];
  return bounds.flatMap((bound, index) => {
    const [fromBefore, fromAfter] = bounds[index - 1] ?? [-1, -1];
    const gap = pairGap(
      listNameless(before, fromBefore + 1, bound[0]),
      listNameless(after, fromAfter + 1, bound[1]),
    );
    return index < kept.length ? [...gap, bound] : gap;
  });
}

/** One name for each item; equal items are told apart by how many came before. */
function nameItems(items: Items): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameItem(item);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${String(times)} ${name}`;
  });
}

function nameItem(item: JsonValue): string {
  return hasId(item) ? `id ${JSON.stringify(item['id'])}` : `value ${JSON.stringify(item)}`;
}

function hasId(item: JsonValue): item is JsonObject {
  if (!isJsonObject(item) || !Object.hasOwn(item, 'id')) return false;
  const { id } = item;
  return id !== undefined && id !== null && isJsonScalar(id);
}

/** The most items that are there before and after, in the same order. */
function findKept(before: readonly string[], after: readonly string[]): readonly ItemPair[] {
  const places = new Map(after.map((name, index) => [name, index]));
  const common = before.flatMap((name, index): readonly ItemPair[] => {
    const place = places.get(name);
    return place === undefined ? [] : [[index, place]];
  });
  return findLongestGrowing(common);
}

/** One pair of a chain that grows, linked to the one before it. */
interface Link {
  readonly pair: ItemPair;
  readonly previous: Link | undefined;
}

/** The longest of the chains whose second index grows; the first one does already. */
function findLongestGrowing(pairs: readonly ItemPair[]): readonly ItemPair[] {
  /** At each length, less one, the chain that ends lowest. */
  const chains: Link[] = [];
  for (const pair of pairs) {
    const length = countBelow(chains, pair[1]);
    chains[length] = { pair, previous: chains[length - 1] };
  }
  const longest: ItemPair[] = [];
  for (let link = chains.at(-1); link !== undefined; link = link.previous) longest.push(link.pair);
  return longest.reverse();
}

function countBelow(chains: readonly Link[], place: number): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chains[middle]?.pair[1] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items without an id of their own, which only their place can tell. */
function listNameless(items: Items, start: number, end: number): readonly number[] {
  return items.slice(start, end).flatMap((item, index) => (hasId(item) ? [] : [start + index]));
}

function pairGap(before: readonly number[], after: readonly number[]): readonly ItemPair[] {
  return before.slice(0, after.length).map((index, place) => [index, after[place] ?? index]);
}
