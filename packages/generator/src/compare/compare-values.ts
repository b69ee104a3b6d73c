import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Effect } from './change.js';

/** A keyword that says something else now. */
export interface Difference {
  readonly effect: Effect;
  readonly message: string;
}

/** @returns whether two values are the same, whatever the order of members */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: JsonValue | undefined): string {
  return JSON.stringify(value, (_, member: JsonValue) =>
    isJsonObject(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** @returns a value as a reader of one line wants it */
export function show(value: JsonValue | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What there was nothing of, and is now, asks for more. */
export function compareCondition(
  name: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Difference[] {
  if (isSame(before, after)) return [];
  const effect = before === undefined ? 'narrowed' : after === undefined ? 'widened' : 'changed';
  return [{ effect, message: `${name} ${show(before)} → ${show(after)}` }];
}

/** How far a number may go, in one direction. */
export interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

/**
 * @param sign - 1 for an upper bound, -1 for a lower one
 */
export function compareBounds(
  name: string,
  [before, after]: readonly [Bound | null, Bound | null],
  sign: 1 | -1,
): readonly Difference[] {
  const [from, to] = [reach(before, sign), reach(after, sign)];
  const isEqual = from.value === to.value && from.isExclusive === to.isExclusive;
  if (isEqual) return [];
  const isNarrower = to.value < from.value || (to.value === from.value && to.isExclusive);
  const message = `${name} ${showBound(before)} → ${showBound(after)}`;
  return [{ effect: isNarrower ? 'narrowed' : 'widened', message }];
}

function reach(bound: Bound | null, sign: 1 | -1): Bound {
  return bound === null
    ? { value: Infinity, isExclusive: false }
    : { ...bound, value: bound.value * sign };
}

function showBound(bound: Bound | null): string {
  if (bound === null) return 'nothing';
  return bound.isExclusive ? `${bound.value} (exclusive)` : String(bound.value);
}

/** @returns the bound of `minimum` or `maximum`, in the words of OpenAPI 3.0 or 3.1 */
export function boundOf(schema: JsonObject, name: 'minimum' | 'maximum'): Bound | null {
  const plain = schema[name];
  const exclusive = schema[name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'];
  const bounds: Bound[] = [];
  if (typeof plain === 'number') bounds.push({ value: plain, isExclusive: exclusive === true });
  if (typeof exclusive === 'number') bounds.push({ value: exclusive, isExclusive: true });
  const sign = name === 'minimum' ? -1 : 1;
  const [tightest = null] = bounds.toSorted(
    (one, other) =>
      (one.value - other.value) * sign || Number(other.isExclusive) - Number(one.isExclusive),
  );
  return tightest;
}
