import { readRuleNames, ruleKey, type RuleName } from '@flux-resourceset/contract';
import type {
  Alternatives,
  ObjectSchema,
  SchemaAnnotations,
  SchemaLookup,
  SchemaModel,
} from './schema-model.js';

/** @returns the object without some of its members */
export function omit<Value extends object, Name extends keyof Value>(
  value: Value,
  ...names: readonly Name[]
): Omit<Value, Name> {
  const omitted = new Set<PropertyKey>(names);
  const kept = Object.entries(value).filter(([name]) => !omitted.has(name));
  return Object.fromEntries(kept) as Omit<Value, Name>;
}

/** @returns the rules that the schema names */
export function rulesOf({ extensions }: SchemaModel): readonly RuleName[] {
  return readRuleNames(extensions?.[ruleKey]);
}

/** @returns the choices that a schema leaves */
export function alternativesOf(schema: SchemaModel): readonly Alternatives[] {
  return schema.kind === 'reference' ? [] : (schema.alternatives ?? []);
}

/** @returns the schema with each direct child replaced; references are left alone */
export function mapChildren<Schema extends SchemaModel>(
  schema: Schema,
  change: (child: SchemaModel) => SchemaModel,
): Schema;
export function mapChildren(
  schema: SchemaModel,
  change: (child: SchemaModel) => SchemaModel,
): SchemaModel {
  const changed = mapAlternatives(schema, change);
  switch (changed.kind) {
    case 'array':
      return { ...changed, items: change(changed.items) };
    case 'object':
      return mapMembers(changed, change);
    default:
      return changed;
  }
}

/** @returns the schema with each branch of its alternatives replaced */
export function mapAlternatives(
  schema: SchemaModel,
  change: (branch: SchemaModel) => SchemaModel,
): SchemaModel {
  const choices = alternativesOf(schema);
  if (choices.length === 0) return schema;
  const alternatives = choices.map((choice) => ({ ...choice, of: choice.of.map(change) }));
  return { ...schema, alternatives } as SchemaModel;
}

function mapMembers(
  schema: ObjectSchema,
  change: (child: SchemaModel) => SchemaModel,
): ObjectSchema {
  const { additional, propertyNames } = schema;
  return {
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      schema: change(property.schema),
    })),
    additional: typeof additional === 'string' ? additional : change(additional),
    ...(propertyNames && { propertyNames: change(propertyNames) }),
  };
}

/** @returns the schemas directly below, without following references */
export function childrenOf(schema: SchemaModel): readonly SchemaModel[] {
  const branches = alternativesOf(schema).flatMap(({ of }) => of);
  switch (schema.kind) {
    case 'array':
      return [schema.items, ...branches];
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...(typeof schema.additional === 'string' ? [] : [schema.additional]),
        ...(schema.propertyNames ? [schema.propertyNames] : []),
        ...branches,
      ];
    default:
      return branches;
  }
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

/** Tells whether a component leads back to itself: it cannot be written out in place of a reference. */
export function holdsItself(name: string, lookup: SchemaLookup): boolean {
  return reachableComponents([lookup.get(name) ?? { kind: 'any' }], lookup).has(name);
}

/** @returns the schema without these annotations; what it accepts stays, `nullable` aside */
export function omitAnnotations<Schema extends SchemaModel>(
  schema: Schema,
  ...names: readonly (keyof SchemaAnnotations)[]
): Schema {
  // All annotations are optional, so that what is left is still a schema of its kind.
  return omit(schema, ...names) as unknown as Schema;
}

/** @returns what a value may be: the schema itself, or each of its alternatives */
export function formsOf(schema: SchemaModel, lookup: SchemaLookup): readonly SchemaModel[] {
  const resolved = resolveReference(schema, lookup);
  const alternatives = alternativesOf(resolved);
  return alternatives.length === 0
    ? [resolved]
    : alternatives.flatMap(({ of }) => of).map((form) => resolveReference(form, lookup));
}
