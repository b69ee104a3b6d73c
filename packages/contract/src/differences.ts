import { type Difference } from './changes.js';
import { toJsonPointer } from './json-pointer.js';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.js';
import { alignItems } from './align-lists.js';

type Steps = readonly (string | number)[];
type Side = JsonValue | undefined;

/** A value that differences are made of elsewhere: they do not fit this one. */
export class DifferenceMismatch extends Error {
  override readonly name = 'DifferenceMismatch';

  /** @param path - JSON pointer to what is not as the difference says */
  constructor(readonly path: string) {
    super(`what is at '${path}' is not what the difference was made of`);
  }
}

/**
 * Finds what differs between two values. Each difference is made on what those before it leave:
 * in a list, one with `before` only removes the item at its index, one with `after` only inserts
 * it there. So a list in which one item was added costs that item. The order of an object's members
 * is no difference.
 *
 * @param before - undefined where there was nothing: one difference at the empty path, as for
 *   `after`
 */
export function findDifferences(before: Side, after: Side): readonly Difference[] {
  return compareValues([], before, after);
}

/**
 * @returns what `findDifferences` was given as `after`, but for the order of members
 * @throws DifferenceMismatch when `before` is another value
 */
export function applyDifferences(before: Side, differences: readonly Difference[]): Side {
  const own = new Set<Changeable>();
  return differences.reduce((value, difference) => applyDifference(value, difference, own), before);
}

/**
 * @returns what `findDifferences` was given as `before`, but for the order of members
 * @throws DifferenceMismatch when `after` is another value
 */
export function revertDifferences(after: Side, differences: readonly Difference[]): Side {
  return applyDifferences(after, differences.toReversed().map(invertDifference));
}

function invertDifference({ path, before, after }: Difference): Difference {
  return makeDifference(path, after, before);
}

function makeDifference(path: string, before: Side, after: Side): Difference {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function compareValues(steps: Steps, before: Side, after: Side): readonly Difference[] {
  // What a write leaves alone is the very same object.
  if (before === after) return [];
  if (isJsonObject(before) && isJsonObject(after)) return compareMembers(steps, before, after);
  if (isJsonList(before) && isJsonList(after)) return compareItems(steps, before, after);
  return [makeDifference(toJsonPointer(steps), before, after)];
}

function compareMembers(
  steps: Steps,
  before: JsonObject,
  after: JsonObject,
): readonly Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    compareValues([...steps, name], readOwn(before, name), readOwn(after, name)),
  );
}

/** A member that is named `__proto__` is one like others, and what is inherited is none. */
export function readOwn(object: JsonObject, name: string): Side {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Indexes of what stays are those before; of what goes, from the end; of what comes, those after. */
function compareItems(
  steps: Steps,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): readonly Difference[] {
  const pairs = alignItems(before, after);
  const pointer = (index: number): string => toJsonPointer([...steps, index]);
  const [stayed, known] = [new Set(pairs.map(([was]) => was)), new Set(pairs.map(([, is]) => is))];
  const changed = pairs.flatMap(([was, is]) =>
    compareValues([...steps, was], before[was], after[is]),
  );
  const removed = before.flatMap((item, index) =>
    stayed.has(index) ? [] : [makeDifference(pointer(index), item, undefined)],
  );
  const inserted = after.flatMap((item, index) =>
    known.has(index) ? [] : [makeDifference(pointer(index), undefined, item)],
  );
  return [...changed, ...removed.toReversed(), ...inserted];
}

/** A copy that nobody else has: it may be changed in place. */
type Changeable = JsonValue[] | Record<string, JsonValue>;

/** Copies what leads to a place, once for all differences; the rest stays that of `before`. */
function applyDifference(root: Side, difference: Difference, own: Set<Changeable>): Side {
  const { path, before, after } = difference;
  const steps = readPointer(path);
  const last = steps.pop();
  if (last === undefined) {
    assertSame(path, root, before);
    return after;
  }
  const changed = copyOf(root, path, own);
  let parent = changed;
  for (const step of steps) {
    const child = copyOf(stepInto(parent, step), path, own);
    setChild(parent, step, child);
    parent = child;
  }
  changeChild(parent, last, difference);
  return changed;
}

function copyOf(value: Side, path: string, own: Set<Changeable>): Changeable {
  if (value === undefined || value === null || typeof value !== 'object') {
    throw new DifferenceMismatch(path);
  }
  if (own.has(value as Changeable)) return value as Changeable;
  const copy = (isJsonList(value) ? [...value] : { ...value }) as Changeable;
  own.add(copy);
  return copy;
}

function changeChild(parent: Changeable, step: string, difference: Difference): void {
  const { path, before, after } = difference;
  if (Array.isArray(parent)) {
    const index = Number(step);
    assertInside(path, index, parent.length);
    if (before !== undefined) assertSame(path, parent[index], before);
    parent.splice(index, before === undefined ? 0 : 1, ...(after === undefined ? [] : [after]));
    return;
  }
  assertSame(path, readOwn(parent, step), before);
  if (after === undefined) Reflect.deleteProperty(parent, step);
  else setChild(parent, step, after);
}

/** An assignment to `__proto__` would make no member. */
function setChild(parent: Changeable, step: string, value: JsonValue): void {
  const property = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(parent, step, property);
}

function assertSame(path: string, found: Side, wanted: Side): void {
  if (findDifferences(found, wanted).length > 0) throw new DifferenceMismatch(path);
}

function assertInside(path: string, index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index > length) throw new DifferenceMismatch(path);
}

/** @returns the steps of a JSON pointer (RFC 6901); none for the whole */
export function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function stepInto(value: Side, step: string): Side {
  if (isJsonList(value)) return value[Number(step)];
  return isJsonObject(value) ? readOwn(value, step) : undefined;
}
