import { readRuleNames, ruleKey, type RuleName } from '@flux-resourceset/contract';
import type { ObjectSchema, SchemaAnnotations, SchemaModel } from '../read/schema-model.js';

/** Components by name, as far as a schema's references need them. */
export type SchemaLookup = ReadonlyMap<string, SchemaModel>;

/** @returns the rules that the schema names */
export function rulesOf({ extensions }: SchemaModel): readonly RuleName[] {
  return readRuleNames(extensions?.[ruleKey]);
}

/** @returns the schema with each direct child replaced; references are left alone */
export function mapChildren(
  schema: SchemaModel,
  change: (child: SchemaModel) => SchemaModel,
): SchemaModel {
  switch (schema.kind) {
    case 'array':
      return { ...schema, items: change(schema.items) };
    case 'object':
      return mapMembers(schema, change);
    case 'composition':
      return { ...schema, of: schema.of.map(change) };
    default:
      return schema;
  }
}

function mapMembers(
  schema: ObjectSchema,
  change: (child: SchemaModel) => SchemaModel,
): ObjectSchema {
  const { additional } = schema;
  return {
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      schema: change(property.schema),
    })),
    additional: typeof additional === 'string' ? additional : change(additional),
  };
}

/** @returns the schemas directly below, without following references */
export function childrenOf(schema: SchemaModel): readonly SchemaModel[] {
  switch (schema.kind) {
    case 'array':
      return [schema.items];
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...(typeof schema.additional === 'string' ? [] : [schema.additional]),
      ];
    case 'composition':
      return schema.of;
    default:
      return [];
  }
}

/** Changes the object that a schema is, or each object among its alternatives. */
export function mapObjects(
  schema: SchemaModel,
  change: (object: ObjectSchema) => ObjectSchema,
): SchemaModel {
  if (schema.kind === 'object') {
    return change(schema);
  }
  return schema.kind === 'composition'
    ? { ...schema, of: schema.of.map((alternative) => mapObjects(alternative, change)) }
    : schema;
}

/** @returns the schema that a chain of references ends at; itself when it is none */
export function resolveReference(schema: SchemaModel, lookup: SchemaLookup): SchemaModel {
  const seen = new Set<string>();
  let current = schema;
  while (current.kind === 'reference' && !seen.has(current.name)) {
    seen.add(current.name);
    current = lookup.get(current.name) ?? { kind: 'any' };
  }
  return current;
}

/** @returns the member's schema; of alternatives, that of the first which has it */
export function memberOf(schema: SchemaModel, name: string): SchemaModel | undefined {
  if (schema.kind === 'object') {
    return schema.properties.find((property) => property.name === name)?.schema;
  }
  return schema.kind === 'composition'
    ? schema.of.map((alternative) => memberOf(alternative, name)).find((found) => found)
    : undefined;
}

/** @returns the names of all components that the schemas reach, directly or by one another */
export function reachableComponents(
  roots: Iterable<SchemaModel>,
  lookup: SchemaLookup,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...roots];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    pending.push(...childrenOf(schema));
    if (schema.kind === 'reference' && !reached.has(schema.name)) {
      reached.add(schema.name);
      pending.push(lookup.get(schema.name) ?? { kind: 'any' });
    }
  }
  return reached;
}

/** @returns the schema without these annotations; what it accepts stays, `nullable` aside */
export function omitAnnotations<Schema extends SchemaModel>(
  schema: Schema,
  ...names: readonly (keyof SchemaAnnotations)[]
): Schema {
  const omitted = new Set<string>(names);
  const kept = Object.entries(schema).filter(([name]) => !omitted.has(name));
  // All annotations are optional, so that what is left is still a schema of its kind.
  return Object.fromEntries(kept) as unknown as Schema;
}
