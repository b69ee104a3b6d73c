import type { JsonObject } from '@flux-resourceset/contract';

/**
 * Replaces top-level members by those that are given; `null` and absent members stay as
 * they are. This is what clients expect of PUT here: they send the members they mean to set.
 */
export function replaceMembers(target: JsonObject, given: JsonObject): JsonObject {
  const named = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return { ...target, ...Object.fromEntries(named) };
}
