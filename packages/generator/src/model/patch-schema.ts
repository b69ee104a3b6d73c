import { gatherObject } from '../read/members.js';
import type {
  Alternatives,
  ObjectSchema,
  SchemaLookup,
  SchemaModel,
} from '../read/schema-model.js';
import {
  alternativesOf,
  holdsItself,
  omit,
  omitAnnotations,
  resolveReference,
} from '../read/schema-tree.js';
import { acceptedByCreate, closeObject, hasVariants, nullableOf } from './create-schema.js';

/** Name of the variant of a shared schema that merge patches take. */
export function patchNameOf(name: string): string {
  return `Patch${name}`;
}

/**
 * What PATCH takes, a merge patch (RFC 7396): nothing is required and `null` removes what may be
 * absent, at every depth of objects and maps. Lists are replaced whole, so their items are complete.
 * Changing to another alternative removes the members of the one before, so that an object takes
 * the members of all; the patched document is checked as a whole anyway.
 */
export function patchSchema(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  const present = omitAnnotations<SchemaModel>(schema, 'nullable', 'default');
  if (present.kind === 'reference') {
    return hasVariants(present, shared) ? { ...present, name: patchNameOf(present.name) } : present;
  }
  if (present.kind === 'array') return acceptedByCreate(present, shared, 'whole');
  const gathered = gatherObject(present, shared);
  if (gathered) return patchObject(omitAnnotations(gathered, 'nullable', 'default'), shared);
  const alternatives = alternativesOf(present).map(({ of }): Alternatives => ({
    composition: 'anyOf',
    of: of.map((branch) => patchBranch(branch, shared)),
  }));
  return alternatives.length === 0 ? present : ({ ...present, alternatives } as SchemaModel);
}

function patchBranch(branch: SchemaModel, shared: SchemaLookup): SchemaModel {
  const isWritable = branch.kind !== 'reference' || !holdsItself(branch.name, shared);
  return patchSchema(isWritable ? resolveReference(branch, shared) : branch, shared);
}

function patchObject(schema: ObjectSchema, shared: SchemaLookup): ObjectSchema {
  const patchMember = (member: SchemaModel): SchemaModel =>
    nullableOf(patchSchema(member, shared), shared);
  const { additional } = schema;
  const lasting = new Set([...(schema.requires ?? []), ...lastingMembers(schema)]);
  const closed = closeObject(schema, () => false, true);
  const relaxed = relaxMembers(closed, (member, name) =>
    lasting.has(name) ? patchSchema(member, shared) : patchMember(member),
  );
  return {
    ...relaxed,
    additional: typeof additional === 'string' ? relaxed.additional : patchMember(additional),
  };
}

/** Members that cannot be removed: they are required, and no default takes their place. */
function lastingMembers({ properties }: ObjectSchema): readonly string[] {
  return properties
    .filter(({ required, schema }) => required && schema.default === undefined)
    .map(({ name }) => name);
}

/** Nothing is required of an object that is a part of what is stored, and no alternative told. */
export function relaxMembers(
  schema: ObjectSchema,
  change: (member: SchemaModel, name: string) => SchemaModel,
): ObjectSchema {
  return {
    ...omit(schema, 'alternatives', 'requires', 'enum'),
    properties: schema.properties.map((property) => ({
      ...property,
      required: false,
      schema: change(property.schema, property.name),
    })),
    assertions: {},
  };
}
