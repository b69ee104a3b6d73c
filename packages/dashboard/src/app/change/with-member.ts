import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

/** @returns an object with a member set, or without it where there is no value; in its old place */
export function withMember(
  object: JsonObject,
  name: string,
  value: JsonValue | undefined,
): JsonObject {
  const changed = { ...object, [name]: value };
  return Object.fromEntries(Object.entries(changed).filter(([, member]) => member !== undefined));
}
