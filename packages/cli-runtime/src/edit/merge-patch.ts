import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/** @returns the merge patch (RFC 7396) that makes one document the other; null for none */
export function mergePatchOf(before: JsonObject, after: JsonObject): JsonObject | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const entries = names.flatMap((name): readonly (readonly [string, JsonValue])[] => {
    const [old, now] = [ownOf(before, name), ownOf(after, name)];
    if (isDeepStrictEqual(old, now)) return [];
    if (now === undefined) return [[name, null]];
    const inner = isJsonObject(old) && isJsonObject(now) ? mergePatchOf(old, now) : now;
    return [[name, inner]];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** A member may be called like one of every object. */
function ownOf(document: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}
