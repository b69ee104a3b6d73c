import { ruleKey, type JsonObject } from '@flux-resourceset/contract';
import type { ComponentModel } from '../model/api-model.js';
import type { ObjectSchema, SchemaModel } from '../read/schema-model.js';
import { reachableComponents, rulesOf } from '../model/schema-traversal.js';

/**
 * Emits a JSON Schema (draft 2020-12) that needs no other document: references lead into
 * its own `$defs`. Objects are closed where the definition states nothing, since this is
 * what is stored; what only describes is left out.
 */
export function emitJsonSchema(
  schema: SchemaModel,
  components: readonly ComponentModel[],
): JsonObject {
  const lookup = new Map(components.map((component) => [component.name, component.schema]));
  const reached = [...reachableComponents([schema], lookup)].toSorted();
  const definitions = reached.map((name): [string, JsonObject] => [
    name,
    emitNode(lookup.get(name) ?? { kind: 'any' }),
  ]);
  return {
    ...emitNode(schema),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

function emitNode(schema: SchemaModel): JsonObject {
  const names = rulesOf(schema);
  return { ...emitAssertions(schema), ...(names.length > 0 && { [ruleKey]: names }) };
}

function emitAssertions(schema: SchemaModel): JsonObject {
  const fallback = schema.default === undefined ? {} : { default: schema.default };
  switch (schema.kind) {
    case 'any':
      return fallback;
    case 'reference':
      return { $ref: `#/$defs/${schema.name}`, ...fallback };
    case 'composition':
      return { [schema.composition]: schema.of.map(emitNode), ...fallback };
    case 'array':
      return { type: 'array', ...schema.assertions, items: emitNode(schema.items), ...fallback };
    case 'object':
      return { ...emitObject(schema), ...fallback };
    default: {
      const { kind, format, enum: values, assertions } = schema;
      return {
        type: kind,
        ...(format !== undefined && { format }),
        ...(values !== undefined && { enum: values }),
        ...assertions,
        ...fallback,
      };
    }
  }
}

function emitObject({
  properties,
  propertyNames,
  additional,
  assertions,
}: ObjectSchema): JsonObject {
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  return {
    type: 'object',
    ...assertions,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, emitNode(schema)])),
    ...(propertyNames !== undefined && { propertyNames: emitNode(propertyNames) }),
    ...(additional !== 'any' && { additionalProperties: emitAdditional(additional) }),
  };
}

function emitAdditional(additional: 'none' | 'unstated' | SchemaModel): JsonObject | false {
  return typeof additional === 'string' ? false : emitNode(additional);
}
