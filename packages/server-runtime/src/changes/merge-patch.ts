import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/**
 * Applies a merge patch: members that are given replace or, where both sides are objects,
 * merge; `null` removes; lists are replaced whole. Neither argument is changed.
 *
 * @see RFC 7396, section 2
 */
export function applyMergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) {
    return patch;
  }
  const members = new Map(isJsonObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) {
      members.delete(name);
    } else if (value !== undefined) {
      members.set(name, applyMergePatch(members.get(name), value));
    }
  }
  return Object.fromEntries(members);
}

/**
 * Replaces top-level members by those that are given; `null` and absent members stay as
 * they are. This is what clients expect of PUT here: they send the members they mean to set.
 */
export function replaceMembers(target: JsonObject, given: JsonObject): JsonObject {
  const named = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return { ...target, ...Object.fromEntries(named) };
}
