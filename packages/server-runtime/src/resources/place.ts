import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type StepDescriptor,
} from '@flux-resourceset/contract';
import type { PathParameters } from './handler.js';

/** One step into a document: a member, or the item of a list in that member. */
interface PlaceStep {
  readonly property: string;
  /** Which item of the list is meant; null where the member itself is. */
  readonly item: { readonly key: string; readonly value: string } | null;
}

/** The way from a document down to a value in it. */
export type Place = readonly PlaceStep[];

/** Fills the path parameters of a request into the steps of its operation. */
export function resolvePlace(steps: readonly StepDescriptor[], params: PathParameters): Place {
  return steps.map(({ property, key, parameter }) => ({
    property,
    item: key !== null && parameter !== null ? { key, value: String(params[parameter]) } : null,
  }));
}

/** @returns the value at a place, or undefined when there is none */
export function readPlace(value: JsonValue | undefined, place: Place): JsonValue | undefined {
  const [step, ...rest] = place;
  if (!step) {
    return value;
  }
  const member = isJsonObject(value) ? value[step.property] : undefined;
  return readPlace(step.item ? listItems(member).find(selectItem(step.item)) : member, rest);
}

/**
 * Replaces the value at a place and leaves the rest as it is.
 *
 * @param next - the new value; undefined removes the member or the item
 * @returns the changed document; the given one is not touched
 */
export function writePlace(
  document: JsonObject,
  place: Place,
  next: JsonValue | undefined,
): JsonObject {
  const [step, ...rest] = place;
  if (!step) {
    return isJsonObject(next) ? next : document;
  }
  const member = document[step.property];
  const current = step.item ? listItems(member).find(selectItem(step.item)) : member;
  const value =
    rest.length > 0 ? writePlace(isJsonObject(current) ? current : {}, rest, next) : next;
  const changed = step.item ? replaceItem(listItems(member), step.item, value) : value;
  const members = Object.entries({ ...document, [step.property]: changed });
  return Object.fromEntries(members.filter(([, given]) => given !== undefined));
}

/** @returns the items of a list, none for what is no list */
export function listItems(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function replaceItem(
  items: readonly JsonValue[],
  item: NonNullable<PlaceStep['item']>,
  next: JsonValue | undefined,
): readonly JsonValue[] {
  const index = items.findIndex(selectItem(item));
  if (next === undefined) {
    return items.filter((_, position) => position !== index);
  }
  return index < 0 ? [...items, next] : items.with(index, next);
}

function selectItem({ key, value }: NonNullable<PlaceStep['item']>): (item: JsonValue) => boolean {
  return (item) => isJsonObject(item) && item[key] !== undefined && String(item[key]) === value;
}
