import type { ShapeDescriptor } from '@flux-resourceset/contract';
import type { ObjectSchema, SchemaModel } from '../../model/schema-model.js';
import { resolveReference, type SchemaLookup } from '../../model/schema-traversal.js';
import { propertiesOf } from './describe-options.js';

/** @returns types and defaults of a document, in which a component that holds itself ends */
export function describeShape(
  schema: SchemaModel,
  lookup: SchemaLookup,
  passed: ReadonlySet<string> = new Set(),
): ShapeDescriptor {
  const name = schema.kind === 'reference' ? schema.name : null;
  if (name !== null && passed.has(name)) return { type: 'any' };
  const inside = name === null ? passed : new Set([...passed, name]);
  const resolved = resolveReference(schema, lookup);
  const value = schema.default ?? resolved.default;
  return {
    ...describeNode(resolved, lookup, inside),
    ...(value !== undefined && { default: value }),
  };
}

function describeNode(
  schema: SchemaModel,
  lookup: SchemaLookup,
  passed: ReadonlySet<string>,
): ShapeDescriptor {
  switch (schema.kind) {
    case 'array':
      return { type: 'list', each: describeShape(schema.items, lookup, passed) };
    case 'object':
      return { type: 'object', ...describeMembers(schema, lookup, passed) };
    case 'composition': {
      const properties = propertiesOf(schema, lookup);
      const members = properties.map((property) => [property.name, { type: 'any' }] as const);
      return { type: 'any', ...(members.length > 0 && { members: Object.fromEntries(members) }) };
    }
    case 'any':
    case 'reference':
      return { type: 'any' };
    default:
      return { type: schema.kind };
  }
}

function describeMembers(
  { properties, additional }: ObjectSchema,
  lookup: SchemaLookup,
  passed: ReadonlySet<string>,
): Pick<ShapeDescriptor, 'members' | 'each'> {
  const members = properties.map(
    ({ name, schema }) => [name, describeShape(schema, lookup, passed)] as const,
  );
  const others = additional === 'any' ? ({ kind: 'any' } as const) : additional;
  return {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(typeof others !== 'string' && { each: describeShape(others, lookup, passed) }),
  };
}
