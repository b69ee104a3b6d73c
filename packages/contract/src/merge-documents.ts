import { toJsonPointer } from './json-pointer.js';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.js';
import { alignItems } from './align-lists.js';
import { findDifferences, readOwn } from './differences.js';

type Side = JsonValue | undefined;
type Steps = readonly (string | number)[];

/** What two changes of one value make together. */
export interface Merged {
  /** Undefined where there is nothing left. */
  readonly value: Side;
  /** JSON pointers to what both have changed, each to something else; `value` has theirs there. */
  readonly conflicts: readonly string[];
}

/** One value as it was, and as two changes have made it. */
interface Sides {
  readonly base: Side;
  readonly mine: Side;
  readonly theirs: Side;
}

/**
 * Merges two changes of one value. Items of lists are followed as `alignItems` does: an item that
 * one side has changed stays where the other has moved it.
 */
export function mergeChanges(sides: Sides): Merged {
  return mergeValues([], sides);
}

function mergeValues(steps: Steps, sides: Sides): Merged {
  const { base, mine, theirs } = sides;
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine, conflicts: [] };
  if (isSame(base, mine)) return { value: theirs, conflicts: [] };
  if (isJsonObject(base) && isJsonObject(mine) && isJsonObject(theirs)) {
    return mergeMembers(steps, base, mine, theirs);
  }
  if (isJsonList(base) && isJsonList(mine) && isJsonList(theirs)) {
    return mergeItems(steps, base, mine, theirs);
  }
  return { value: theirs, conflicts: [toJsonPointer(steps)] };
}

function isSame(left: Side, right: Side): boolean {
  return findDifferences(left, right).length === 0;
}

function mergeMembers(
  steps: Steps,
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
): Merged {
  const names = new Set([base, theirs, mine].flatMap((side) => Object.keys(side)));
  const members = [...names].map((name) => {
    const [was, own, other] = [base, mine, theirs].map((side) => readOwn(side, name));
    return { name, ...mergeValues([...steps, name], { base: was, mine: own, theirs: other }) };
  });
  const kept = members.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  return { value: Object.fromEntries(kept), conflicts: members.flatMap((one) => one.conflicts) };
}

type Items = readonly JsonValue[];

/** What becomes of each of their items; then what I have inserted, behind what it stood behind. */
function mergeItems(steps: Steps, base: Items, mine: Items, theirs: Items): Merged {
  const pairs = alignItems(base, theirs);
  const ofTheirs = new Map(pairs.map(([was, is]) => [is, was]));
  const ofBase = new Map(alignItems(base, mine));
  const inserted = groupInserted(mine, ofBase);
  const stayed = new Set(pairs.map(([was]) => was));
  const isLost = base.some(
    (item, was) => !stayed.has(was) && hasChanged(item, mine, ofBase.get(was)),
  );
  const conflicts = isLost ? [toJsonPointer(steps)] : [];
  const merged = theirs.flatMap((item, index) => {
    const was = ofTheirs.get(index);
    if (was === undefined) return [item];
    const place = ofBase.get(was);
    const own = place === undefined ? undefined : mine[place];
    const one = mergeValues([...steps, index], { base: base[was], mine: own, theirs: item });
    conflicts.push(...one.conflicts);
    const kept = one.value === undefined ? [] : [one.value];
    return [...kept, ...takeInserted(inserted, place)];
  });
  // What stood behind an item that they have removed stands where it can: at the end.
  const first = takeInserted(inserted, -1);
  return { value: [...first, ...merged, ...[...inserted.values()].flat()], conflicts };
}

/** Whether I have changed an item, and not only removed it. */
function hasChanged(item: Side, mine: Items, place: number | undefined): boolean {
  return place !== undefined && !isSame(item, mine[place]);
}

/** My new items, by the index of the one before them that is not new; -1 is the beginning. */
function groupInserted(
  mine: Items,
  ofBase: ReadonlyMap<number, number>,
): Map<number, readonly JsonValue[]> {
  const known = new Set(ofBase.values());
  const groups = new Map<number, readonly JsonValue[]>();
  let behind = -1;
  for (const [index, item] of mine.entries()) {
    if (known.has(index)) behind = index;
    else groups.set(behind, [...(groups.get(behind) ?? []), item]);
  }
  return groups;
}

function takeInserted(
  groups: Map<number, readonly JsonValue[]>,
  place: number | undefined,
): readonly JsonValue[] {
  if (place === undefined) return [];
  const taken = groups.get(place) ?? [];
  groups.delete(place);
  return taken;
}
