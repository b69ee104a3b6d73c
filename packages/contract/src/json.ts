/** A JSON value without members or items. */
export type JsonScalar = null | boolean | number | string;

/** Any value that JSON can carry (RFC 8259). */
export type JsonValue = JsonScalar | readonly JsonValue[] | JsonObject;

/** A JSON object; members are looked up by name and may be absent. */
export interface JsonObject {
  readonly [member: string]: JsonValue | undefined;
}

/** Tells whether a JSON value is an object, not a list and not `null`. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether a JSON value is a list. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Tells whether a JSON value has neither members nor items. */
export function isJsonScalar(value: JsonValue): value is JsonScalar {
  return typeof value !== 'object' || value === null;
}
