import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type RenameDescriptor,
} from '@flux-resourceset/contract';

/** Every item of a list and every value of a map. */
const each = '*';

/**
 * Gives members the names that they have now. What has a member of the new name keeps both: which
 * one is meant is not known.
 *
 * @returns the document itself where nothing had an old name
 */
export function renameMembers(
  renames: readonly RenameDescriptor[],
  document: JsonObject,
): JsonObject {
  return renames.reduce(
    (renamed, { path, from }) => renameAt(renamed, path, from) as JsonObject,
    document,
  );
}

function renameAt(
  value: JsonValue | undefined,
  [step = '', ...rest]: readonly string[],
  from: string,
): JsonValue | undefined {
  if (rest.length === 0) return isJsonObject(value) ? renameOne(value, step, from) : value;
  if (isJsonList(value)) {
    return step === each
      ? sameOr(
          value,
          value.map((item) => renameAt(item, rest, from) ?? null),
        )
      : value;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => {
    const isMeant = step === each || step === name;
    return [name, isMeant ? renameAt(member, rest, from) : member] as const;
  });
  const isSame = entries.every(([name, member]) => member === value[name]);
  return isSame ? value : Object.fromEntries(entries);
}

function sameOr(list: readonly JsonValue[], other: readonly JsonValue[]): readonly JsonValue[] {
  return other.every((item, index) => item === list[index]) ? list : other;
}

function renameOne(object: JsonObject, to: string, from: string): JsonObject {
  if (object[from] === undefined || object[to] !== undefined) return object;
  const members = Object.entries(object);
  return Object.fromEntries(members.map(([name, value]) => [name === from ? to : name, value]));
}
