import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import { membersOf } from '../read/members.js';
import type {
  ObjectSchema,
  PropertyModel,
  SchemaLookup,
  SchemaModel,
} from '../read/schema-model.js';
import {
  alternativesOf,
  mapAlternatives,
  mapChildren,
  omitAnnotations,
  resolveReference,
} from '../read/schema-tree.js';

/**
 * What is stored and served: `null` is nowhere in it, and members with a default are
 * always there, since the server fills them in at every depth.
 *
 * @param isAlternative - whether it is a branch, or below one: which branch holds is not known
 *   when defaults are filled in, so nobody fills in those
 */
export function documentSchema(schema: SchemaModel, isAlternative = false): SchemaModel {
  const branches = new Set(alternativesOf(schema).flatMap(({ of }) => of));
  const stored = mapChildren(schema, (child) =>
    documentSchema(child, isAlternative || branches.has(child)),
  );
  const present = omitAnnotations(stored, 'nullable');
  const total = present.kind === 'object' ? requireMembers(present, isAlternative) : present;
  return total.example === undefined ? total : { ...total, example: withoutNulls(total.example) };
}

/** Nobody can send a readOnly member, so it is required only where the server makes it. */
function requireMembers(schema: ObjectSchema, isAlternative: boolean): ObjectSchema {
  return {
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      required:
        (property.schema.default !== undefined && !isAlternative) ||
        (property.required && property.schema.readOnly !== true),
    })),
  };
}

/** @returns the schema with a member changed wherever it is a property, among alternatives too */
export function mapMember(
  schema: SchemaModel,
  name: string,
  lookup: SchemaLookup,
  change: (member: PropertyModel) => PropertyModel,
): SchemaModel {
  if (schema.kind === 'reference') {
    // Contents take the place of a reference only where something changes in them.
    const contents = resolveReference(schema, lookup);
    const changed = mapMember(contents, name, lookup, change);
    return isDeepStrictEqual(changed, contents) ? schema : changed;
  }
  const mapped = mapAlternatives(schema, (branch) => mapMember(branch, name, lookup, change));
  if (mapped.kind !== 'object') return mapped;
  const properties = mapped.properties.map((member) =>
    member.name === name ? change(member) : member,
  );
  return { ...mapped, properties };
}

/**
 * @returns the schema with the member required, as a property of its own unless every alternative
 *   requires it
 */
export function ensureMember(
  schema: SchemaModel,
  name: string,
  fallback: SchemaModel,
  lookup: SchemaLookup,
): SchemaModel {
  const own: ObjectSchema =
    schema.kind === 'object'
      ? schema
      : { additional: 'unstated', properties: [], assertions: {}, ...schema, kind: 'object' };
  const member = membersOf(schema, lookup).find((property) => property.name === name);
  if (schema.kind !== 'object' && member?.required === true && !member.isConditional) return schema;
  const isThere = own.properties.some((property) => property.name === name);
  const added = isThere ? [] : [{ name, required: true, schema: member?.schema ?? fallback }];
  return {
    ...own,
    properties: [
      ...added,
      ...own.properties.map((property) =>
        property.name === name ? { ...property, required: true } : property,
      ),
    ],
  };
}

function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.filter((item) => item !== null).map(withoutNulls);
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const present = Object.entries(value).flatMap(([name, member]) =>
    member === null || member === undefined ? [] : [[name, withoutNulls(member)] as const],
  );
  return Object.fromEntries(present);
}
