import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';

/** One reference found in a document. */
export interface FoundReference {
  readonly id: string;
  /** Steps from the document down to it. */
  readonly place: readonly (string | number)[];
}

/**
 * @param path - member names from the document down to the key; `*` is every item of a list
 *   and every value of a map
 * @returns the references at that path, in the document's order
 */
export function collectReferences(
  document: JsonObject,
  path: readonly string[],
): readonly FoundReference[] {
  return collect(document, path, []);
}

function collect(
  value: JsonValue | undefined,
  path: readonly string[],
  place: readonly (string | number)[],
): readonly FoundReference[] {
  const [step, ...rest] = path;
  if (step === undefined) {
    return isReference(value) ? [{ id: String(value), place }] : [];
  }
  if (step === '*') {
    return listItems(value).flatMap(([name, item]) => collect(item, rest, [...place, name]));
  }
  return isJsonObject(value) ? collect(value[step], rest, [...place, step]) : [];
}

function listItems(
  value: JsonValue | undefined,
): readonly (readonly [string | number, JsonValue | undefined])[] {
  if (isJsonList(value)) return [...value.entries()];
  return isJsonObject(value) ? Object.entries(value) : [];
}

function isReference(value: JsonValue | undefined): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
