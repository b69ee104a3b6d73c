import { isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { ObjectSchema, SchemaModel } from '../read/schema-model.js';
import { mapChildren, mapObjects, memberOf, omitAnnotations } from './schema-traversal.js';

/**
 * What is stored and served: `null` is nowhere in it, and members with a default are
 * always there, since the server fills them in at every depth.
 */
export function documentSchema(schema: SchemaModel): SchemaModel {
  const present = omitAnnotations(mapChildren(schema, alternativeOrDocument(schema)), 'nullable');
  const total = present.kind === 'object' ? requireDefaulted(present) : present;
  return total.example === undefined ? total : { ...total, example: withoutNulls(total.example) };
}

/** Defaults within alternatives are filled in by nobody: which one holds is not known yet. */
function alternativeOrDocument(parent: SchemaModel): (schema: SchemaModel) => SchemaModel {
  if (parent.kind !== 'composition') {
    return documentSchema;
  }
  return function withoutNullables(schema: SchemaModel): SchemaModel {
    return omitAnnotations(mapChildren(schema, withoutNullables), 'nullable');
  };
}

/** Nobody can send a readOnly member, so it is required only where the server makes it. */
function requireDefaulted(schema: ObjectSchema): ObjectSchema {
  return {
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      required:
        property.schema.default !== undefined ||
        (property.required && property.schema.readOnly !== true),
    })),
  };
}

/** @returns the schema with the member required wherever it is a property */
export function requireMember(schema: SchemaModel, name: string): SchemaModel {
  return mapObjects(schema, (object) => ({
    ...object,
    properties: object.properties.map((property) =>
      property.name === name ? { ...property, required: true } : property,
    ),
  }));
}

/** @returns the schema with the member in front, unless it has it already */
export function ensureMember(schema: SchemaModel, name: string, member: SchemaModel): SchemaModel {
  if (memberOf(schema, name) !== undefined) {
    return schema;
  }
  return mapObjects(schema, (object) => ({
    ...object,
    properties: [{ name, required: true, schema: member }, ...object.properties],
  }));
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
