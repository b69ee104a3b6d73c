import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/*
 * Takes from a large value what a reader is to look at. A place is written as the words on the way
 * to it, `paths /books get responses`: names, and in a list the index, or what its element is
 * called. `*` is every name there.
 */

/** Members by which elements of lists are told apart, the first that an element has. */
const names = ['name', 'kind', 'operationId', 'path', '$ref'] as const;

/**
 * @returns what is at the places, by place
 * @throws Error naming a place at which there is nothing
 */
export function excerpt(value: JsonValue, places: readonly string[]): JsonObject {
  return Object.fromEntries(places.flatMap((place) => find(value, place)));
}

function find(value: JsonValue, place: string): readonly (readonly [string, JsonValue])[] {
  const words = place.split(' ');
  const found = follow(value, words, []);
  if (found.length === 0) throw new Error(`nothing is at "${place}"`);
  return found;
}

function follow(
  value: JsonValue,
  [word, ...rest]: readonly string[],
  trail: readonly string[],
): readonly (readonly [string, JsonValue])[] {
  if (word === undefined) return [[trail.join(' '), value]];
  return membersOf(value)
    .filter(([name]) => word === '*' || word === name)
    .flatMap(([name, member]) => follow(member, rest, [...trail, name]));
}

function membersOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) => [nameOf(item, index), item]);
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, member] as const],
  );
}

function nameOf(item: JsonValue, index: number): string {
  if (!isJsonObject(item)) return String(index);
  const name = names.map((member) => item[member]).find((text) => typeof text === 'string');
  return name ?? String(index);
}

/** @returns the lines of a text in which a pattern is found, in their order */
export function excerptLines(text: string, pattern: string): string {
  const expression = new RegExp(pattern);
  const lines = text.split('\n').filter((line) => expression.test(line));
  if (lines.length === 0) throw new Error(`no line has "${pattern}"`);
  return `${lines.join('\n')}\n`;
}
