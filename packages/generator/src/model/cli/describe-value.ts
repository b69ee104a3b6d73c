import type { JsonValue, MapDescriptor, ValueDescriptor } from '@flux-resourceset/contract';
import type { SchemaModel } from '../../read/schema-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';
import { describeRules, describeScalar } from '../scalar-descriptor.js';

/** @returns the `ValueDescriptor` of a schema: what is too deep for options is a literal */
export function describeValue(schema: SchemaModel, lookup: SchemaLookup): ValueDescriptor {
  const resolved = resolveReference(schema, lookup);
  const scalar = describeScalar(resolved, lookup);
  if (scalar) return scalar;
  switch (resolved.kind) {
    case 'array':
      return describeList(resolved.items, lookup);
    case 'object':
      return (
        describeMap(resolved, lookup) ?? {
          type: 'literal',
          holds: 'object',
          ...describeRules(resolved),
        }
      );
    default:
      return { type: 'literal', holds: 'any' };
  }
}

function describeList(items: SchemaModel, lookup: SchemaLookup): ValueDescriptor {
  const scalar = describeScalar(items, lookup);
  return scalar ? { type: 'list', items: scalar } : { type: 'literal', holds: 'list' };
}

/** @returns null for an object with properties, and for a map of objects or lists */
function describeMap(schema: SchemaModel, lookup: SchemaLookup): MapDescriptor | null {
  const resolved = resolveReference(schema, lookup);
  if (resolved.kind !== 'object' || resolved.properties.length > 0) return null;
  const { additional, propertyNames } = resolved;
  const values = typeof additional === 'string' ? null : describeScalar(additional, lookup);
  const keys = propertyNames ? describeScalar(propertyNames, lookup) : null;
  return (
    values && { type: 'map', keys: keys ?? { type: 'string' }, values, ...describeRules(resolved) }
  );
}

/** @returns an example of what stands on the command line, unquoted; several for several items */
export function exampleWords(
  schema: SchemaModel,
  lookup: SchemaLookup,
): readonly string[] | undefined {
  const example = schema.example ?? resolveReference(schema, lookup).example;
  const { type } = describeValue(schema, lookup);
  if (example === undefined || example === null) return undefined;
  if (type === 'list' && Array.isArray(example)) return example.map(String);
  if (type === 'map' && typeof example === 'object') return pairsOf(example);
  return [typeof example === 'object' ? JSON.stringify(example) : String(example)];
}

function pairsOf(example: JsonValue & object): readonly string[] {
  return Object.entries(example).map(([key, value]) => `${key}=${String(value)}`);
}
