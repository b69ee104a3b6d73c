import type {
  JsonValue,
  MapDescriptor,
  RuleName,
  ScalarDescriptor,
  ValueDescriptor,
} from '@flux-resourceset/contract';
import type { ScalarSchema, SchemaModel } from '../../model/schema-model.js';
import { resolveReference, rulesOf, type SchemaLookup } from '../../model/schema-traversal.js';

/** Assertions that the CLI checks before anything is sent. */
const checked = ['pattern', 'minLength', 'maxLength', 'minimum', 'maximum'] as const;

/** @returns the `ScalarDescriptor` of a schema; null for what is no single value */
export function describeScalar(schema: SchemaModel, lookup: SchemaLookup): ScalarDescriptor | null {
  const resolved = resolveReference(schema, lookup);
  switch (resolved.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return describeAssertions(resolved);
    default:
      return null;
  }
}

function describeAssertions(schema: ScalarSchema): ScalarDescriptor {
  const { kind, enum: choices, assertions } = schema;
  const present = checked.filter((name) => assertions[name] !== undefined);
  const values = choices?.filter((choice) => choice !== null);
  return {
    type: kind,
    ...(values && { enum: values }),
    ...Object.fromEntries(present.map((name) => [name, assertions[name]])),
    ...describeRules(schema),
  };
}

function describeRules(schema: SchemaModel): { readonly rules?: readonly RuleName[] } {
  const names = rulesOf(schema);
  return names.length > 0 ? { rules: names } : {};
}

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
export function describeMap(schema: SchemaModel, lookup: SchemaLookup): MapDescriptor | null {
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
