import { isJsonObject, type JsonObject, type JsonValue } from './json.js';

/**
 * Applies a merge patch: members that are given replace or, where both sides are objects,
 * merge; `null` removes; lists are replaced whole. Neither argument is changed.
 *
 * @see RFC 7396, section 2
 */
export function applyMergePatch(target: JsonValue | undefined, patch: JsonObject): JsonObject;
export function applyMergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue;
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
