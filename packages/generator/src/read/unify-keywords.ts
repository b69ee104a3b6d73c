import type { JsonObject } from '@flux-resourceset/contract';
import type { SchemaNode } from './definition.js';
import { listOf } from '../load/json-path.js';

/** One form for what JSON Schema's drafts and OpenAPI's versions say differently. */
export function unifyKeywords(schema: JsonObject): SchemaNode {
  return [unifyType, unifyConst, unifyExamples, unifyLimits].reduce(
    (node, unify) => unify(node),
    schema,
  );
}

function unifyType(schema: JsonObject): JsonObject {
  if (schema['type'] !== undefined || schema['$ref'] !== undefined) return schema;
  if (schema['properties'] !== undefined) return { type: 'object', ...schema };
  return schema['items'] === undefined ? schema : { type: 'array', ...schema };
}

function unifyConst({ const: value, ...schema }: JsonObject): JsonObject {
  return value === undefined ? schema : { ...schema, enum: [value] };
}

function unifyExamples({ examples, ...schema }: JsonObject): JsonObject {
  const first = listOf(examples)[0];
  return first === undefined || schema['example'] !== undefined
    ? schema
    : { ...schema, example: first };
}

// OpenAPI 3.0 has `minimum: 0, exclusiveMinimum: true`, JSON Schema `exclusiveMinimum: 0`.
function unifyLimits(schema: JsonObject): JsonObject {
  const pairs = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const;
  return pairs.reduce<JsonObject>((node, [limit, exclusive]) => {
    if (typeof node[exclusive] !== 'boolean') return node;
    const { [limit]: value, [exclusive]: isExclusive, ...rest } = node;
    return { ...rest, [isExclusive === true ? exclusive : limit]: value };
  }, schema);
}
