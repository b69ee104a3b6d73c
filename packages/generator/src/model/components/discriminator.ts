import type { JsonObject } from '@flux-resourceset/contract';
import type { Alternatives, ObjectSchema, SchemaModel } from '../../read/schema-model.js';

/** Follows a reference to what it leads to. */
type Resolve = (schema: SchemaModel) => SchemaModel;

/**
 * Tells alternatives apart by a member that each requires with values of its own, so that tools need
 * not try one after the other.
 *
 * @returns null where there is none, where a definition says its own, or where a branch has no name
 */
export function findDiscriminator(choice: Alternatives, resolve: Resolve): Alternatives | null {
  const { of, composition, discriminator } = choice;
  if (composition !== 'oneOf' || of.length < 2 || discriminator !== undefined) return null;
  const objects = of.map((branch) => (branch.kind === 'reference' ? resolve(branch) : null));
  const [first, ...others] = objects;
  if (first?.kind !== 'object') return null;
  const found = first.properties.find(({ name }) => {
    const values = [first, ...others].map((object) => valuesOf(object ?? null, name, resolve));
    return values.every((list) => list.length > 0) && areDistinct(values.flat());
  });
  return found === undefined
    ? null
    : { ...choice, discriminator: describe(found.name, choice, objects, resolve) };
}

function valuesOf(schema: SchemaModel | null, name: string, resolve: Resolve): readonly string[] {
  if (schema?.kind !== 'object') return [];
  const member = memberOf(schema, name);
  const values = member === undefined ? [] : (enumOf(resolve(member)) ?? []);
  return values.filter((value) => typeof value === 'string');
}

function memberOf({ properties }: ObjectSchema, name: string): SchemaModel | undefined {
  return properties.find((property) => property.name === name && property.required)?.schema;
}

function enumOf(schema: SchemaModel): readonly unknown[] | undefined {
  return schema.kind === 'string' && schema.nullable !== true ? schema.enum : undefined;
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function describe(
  propertyName: string,
  { of }: Alternatives,
  objects: readonly (SchemaModel | null)[],
  resolve: Resolve,
): JsonObject {
  const mapping = of.flatMap((branch, index) =>
    valuesOf(objects[index] ?? null, propertyName, resolve).map((value) => [
      value,
      `#/components/schemas/${branch.kind === 'reference' ? branch.name : ''}`,
    ]),
  );
  return { propertyName, mapping: Object.fromEntries(mapping) as JsonObject };
}
