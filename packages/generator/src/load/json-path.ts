import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Path } from './loaded-file.js';

/** @returns the value at a path, or undefined */
export function valueAt(root: JsonValue | undefined, path: Path): JsonValue | undefined {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = (value as readonly JsonValue[])[Number(step)];
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** @returns the value as an object; an empty one where it is none */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** @returns the value as a list; an empty one where it is none */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** @returns the strings of a list; none where it is no list */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

/** @returns the value as a string, or null */
export function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Looks a name from a file up in a table of our own, where `valueOf` is no entry. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
