import type { ShapeDescriptor } from '@flux-resourceset/contract';
import { membersOf } from '../../read/members.js';
import type { SchemaLookup, SchemaModel } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';

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
    case 'any':
      return { type: 'any', ...describeMembers(schema, lookup, passed) };
    case 'reference':
      return { type: 'any' };
    default:
      return { type: schema.kind };
  }
}

/** Of a member of alternatives nothing is sure: each may have another of that name. */
function describeMembers(
  schema: SchemaModel,
  lookup: SchemaLookup,
  passed: ReadonlySet<string>,
): Pick<ShapeDescriptor, 'members' | 'each'> {
  const own = new Set(schema.kind === 'object' ? schema.properties.map(({ name }) => name) : []);
  const members = membersOf(schema, lookup).map(
    ({ name, schema: member }) =>
      [name, own.has(name) ? describeShape(member, lookup, passed) : anything] as const,
  );
  const additional = schema.kind === 'object' ? schema.additional : 'none';
  const others = additional === 'any' ? ({ kind: 'any' } as const) : additional;
  return {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(typeof others !== 'string' && { each: describeShape(others, lookup, passed) }),
  };
}

const anything: ShapeDescriptor = { type: 'any' };
