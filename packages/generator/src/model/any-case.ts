import type { Definition } from '../read/definition.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { resolveReference } from '../read/schema-tree.js';
import { mapMember } from './document-schema.js';

/** @returns the member that clusters are looked up by; null for every other kind */
export function dnsMemberOf({ flux }: Definition): string | null {
  return typeof flux?.path === 'string' ? (flux.identity?.['dns'] ?? null) : null;
}

/** @returns the schema whose member may be written with capitals, which the server lowers */
export function withAnyCase(
  schema: SchemaModel,
  name: string | null,
  shared: SchemaLookup,
): SchemaModel {
  if (name === null) return schema;
  return mapMember(schema, name, shared, (member) => ({
    ...member,
    schema: inAnyCase(resolveReference(member.schema, shared)),
  }));
}

/**
 * @returns the schema that takes what it took in capitals, too. A pattern that does not say
 *   `a-z` stays; the stored document keeps to the pattern as it was written either way.
 */
export function inAnyCase(schema: SchemaModel): SchemaModel {
  if (schema.kind !== 'string' || typeof schema.assertions['pattern'] !== 'string') return schema;
  const pattern = schema.assertions['pattern'].replaceAll(/(?<!A-Z)a-z(?!A-Z)/g, 'A-Za-z');
  return { ...schema, assertions: { ...schema.assertions, pattern } };
}
