import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/**
 * Copies a document for tools that make types of it, with what TypeScript cannot say said more
 * loosely: a member beside an index signature of another type.
 */
export function typeDocument(document: JsonObject): JsonObject {
  return mapValues(document, typeValue);
}

function typeValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(typeValue);
  if (!isJsonObject(value)) return value;
  const { properties, additionalProperties } = value;
  const isBoth = isJsonObject(properties) && isJsonObject(additionalProperties);
  const typed = mapValues(value, typeValue);
  return isBoth ? { ...typed, additionalProperties: true } : typed;
}

function mapValues(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, value === undefined ? value : map(value)]),
  );
}

/**
 * Cuts the circles of components that no object stands in: the type of a member may not be
 * that member's type, as `openapi-typescript` would write it.
 */
export function cutCircles(document: JsonObject): JsonObject {
  const { components } = document;
  const schemas = isJsonObject(components) ? components['schemas'] : undefined;
  if (!isJsonObject(components) || !isJsonObject(schemas)) return document;
  const cut = Object.entries(schemas).map(([name, schema]) => [
    name,
    schema === undefined ? schema : cutSchema(schema, [name], schemas),
  ]);
  return { ...document, components: { ...components, schemas: Object.fromEntries(cut) } };
}

const prefix = '#/components/schemas/';
const compositions = ['allOf', 'anyOf', 'oneOf'] as const;

function cutSchema(schema: JsonValue, trail: readonly string[], schemas: JsonObject): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const { $ref: reference, items } = schema;
  if (typeof reference === 'string') {
    const name = reference.slice(prefix.length);
    return leadsBack(name, trail, schemas) ? {} : schema;
  }
  const parts = compositions.flatMap((keyword) => {
    const list = schema[keyword];
    if (!Array.isArray(list)) return [];
    return [[keyword, list.map((part: JsonValue) => cutSchema(part, trail, schemas))] as const];
  });
  return {
    ...schema,
    ...Object.fromEntries(parts),
    ...(items !== undefined && { items: cutSchema(items, trail, schemas) }),
  };
}

function leadsBack(name: string, trail: readonly string[], schemas: JsonObject): boolean {
  const [start] = trail;
  if (name === start) return true;
  if (trail.includes(name)) return false;
  return referencesOf(schemas[name]).some((next) => leadsBack(next, [...trail, name], schemas));
}

/** @returns the components that a schema refers to without an object in between */
function referencesOf(schema: JsonValue | undefined): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const { $ref: reference, items } = schema;
  const own = typeof reference === 'string' ? [reference.slice(prefix.length)] : [];
  const parts = compositions.flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? (list as readonly JsonValue[]) : [];
  });
  return [...own, ...[...parts, items].flatMap(referencesOf)];
}
