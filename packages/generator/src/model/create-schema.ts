import { isJsonObject } from '@flux-resourceset/contract';
import { gatherObject } from '../read/members.js';
import type {
  Alternatives,
  AnySchema,
  ObjectSchema,
  PropertyModel,
  ReferenceSchema,
  SchemaLookup,
  SchemaModel,
} from '../read/schema-model.js';
import {
  alternativesOf,
  childrenOf,
  holdsItself,
  mapChildren,
  omit,
  omitAnnotations,
  resolveReference,
} from '../read/schema-tree.js';

/** Name of the variant of a shared schema that requests take. */
export function createNameOf(name: string): string {
  return `Create${name}`;
}

/**
 * What POST takes: objects are closed where the definition states nothing, readOnly
 * members are gone, and what has a default is not required. `null` is absence: it is taken where
 * a member may be absent, and nowhere else.
 *
 * @param shared - the shared schemas as defined, by component name
 */
export function createSchema(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  return acceptedByCreate(omitAnnotations(schema, 'nullable'), shared, 'whole');
}

/** Where a schema stands: by itself, as one of a `oneOf`, or as one of what may fit together. */
export type Portion = 'whole' | 'choice' | 'part';

export function acceptedByCreate(
  schema: SchemaModel,
  shared: SchemaLookup,
  portion: Portion,
): SchemaModel {
  if (schema.kind === 'reference') return createReference(schema, shared, portion);
  const branches = new Set(alternativesOf(schema).flatMap(({ of }) => of));
  const isObject = schema.kind === 'object';
  const gathered = portion !== 'part' && isObject ? gatherObject(schema, shared) : null;
  const isApart = !isObject && portion !== 'part' && isOneOfClosed(schema, shared);
  const changed = mapChildren(gathered ?? schema, (child) => {
    const below = isApart ? 'choice' : 'part';
    return acceptedByCreate(bare(child), shared, branches.has(child) ? below : 'whole');
  });
  const chosen = withoutDeepValues(withoutDiscriminators(changed));
  return chosen.kind === 'object'
    ? acceptObject(chosen, gathered ?? schema, shared, portion)
    : chosen;
}

function bare(schema: SchemaModel): SchemaModel {
  return omitAnnotations(schema, 'nullable');
}

/**
 * Of a `oneOf` by itself, the one that fits has all members, so that each may be closed. Of other
 * choices several may fit, each of which must let the others' members pass.
 */
function isOneOfClosed(schema: SchemaModel, shared: SchemaLookup): boolean {
  const [choice, ...others] = alternativesOf(schema);
  if (choice?.composition !== 'oneOf' || others.length > 0) return false;
  return choice.of
    .map((branch) => gatherObject(branch, shared))
    .every((object) => object === null || ['none', 'unstated'].includes(String(object.additional)));
}

/**
 * A branch that must stay open takes the place of its component, which is closed. Where it holds
 * itself, it is that of answers, which is open.
 */
function createReference(
  schema: ReferenceSchema,
  shared: SchemaLookup,
  portion: Portion,
): SchemaModel {
  if (!hasVariants(schema, shared)) return schema;
  if (portion !== 'part') return { ...schema, name: createNameOf(schema.name) };
  if (holdsItself(schema.name, shared)) return schema;
  return acceptedByCreate(bare(resolveReference(schema, shared)), shared, 'part');
}

function acceptObject(
  changed: ObjectSchema,
  defined: SchemaModel,
  shared: SchemaLookup,
  portion: Portion,
): ObjectSchema {
  const before = defined.kind === 'object' ? defined.properties : [];
  const nullables = new Set(
    before.filter(({ schema }) => schema.nullable === true).map(({ name }) => name),
  );
  const isRequired = ({ required, schema }: PropertyModel): boolean =>
    required && (portion !== 'whole' || schema.default === undefined);
  const closed = closeObject(changed, isRequired, portion !== 'part');
  return {
    ...withoutNulls(closed),
    properties: closed.properties.map((member) =>
      nullables.has(member.name) && !member.required
        ? { ...member, schema: nullableOf(member.schema, shared) }
        : member,
    ),
  };
}

/** That a schema accepts everything but `null` is said in words: no keyword says it that tools read. */
function withoutNulls(schema: ObjectSchema): ObjectSchema {
  if (schema.additional !== 'any') return schema;
  const words = 'Nothing in it is null.';
  const description = schema.description === undefined ? words : `${schema.description} ${words}`;
  return { ...schema, description };
}

/** Validators of requests compare values that are objects or lists by identity; the store's does not. */
function withoutDeepValues(schema: SchemaModel): SchemaModel {
  if (schema.kind === 'reference') return schema;
  const isDeep = schema.enum?.some((value) => typeof value === 'object') === true;
  return isDeep ? (omit(schema, 'enum') as SchemaModel) : schema;
}

/** A discriminator names components of answers; requests are told apart by their schemas. */
function withoutDiscriminators(schema: SchemaModel): SchemaModel {
  if (alternativesOf(schema).length === 0) return schema;
  const alternatives = alternativesOf(schema).map(({ composition, of }): Alternatives => ({
    composition,
    of,
  }));
  return { ...schema, alternatives } as SchemaModel;
}

/** @returns the schema accepting `null` too, with `nullable` on something that has a type */
export function nullableOf(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  if (schema.kind === 'reference') return nullableReference(schema, shared);
  if (schema.kind === 'any') return nullableChoice(schema, shared);
  // Whatever else is asked, `null` is asked nothing.
  const choices = alternativesOf(schema);
  if (choices.length === 0) return { ...schema, nullable: true };
  return { kind: 'any', alternatives: [{ composition: 'anyOf', of: [schema, onlyNull] }] };
}

/** One alternative that accepts `null` is enough, and for `oneOf` more would be too many. */
function nullableChoice(schema: AnySchema, shared: SchemaLookup): SchemaModel {
  const [choice, ...others] = schema.alternatives ?? [];
  const [first, ...rest] = choice?.of ?? [];
  if (choice === undefined || first === undefined) return schema;
  if (choice.of.some(({ nullable }) => nullable === true)) return schema;
  if (others.length > 0) {
    return { kind: 'any', alternatives: [{ composition: 'anyOf', of: [schema, onlyNull] }] };
  }
  return { ...schema, alternatives: [{ ...choice, of: [nullableOf(first, shared), ...rest] }] };
}

/** A patch's component accepts `null` itself; of any other, the contents take its place. */
function nullableReference(schema: ReferenceSchema, shared: SchemaLookup): SchemaModel {
  const isOrigin = (name: string): boolean =>
    name === schema.name || createNameOf(name) === schema.name;
  const origin = [...shared.keys()].find(isOrigin);
  if (origin === undefined) {
    return schema;
  }
  const { name } = schema;
  const annotations = omit(schema, 'kind', 'name');
  if (holdsItself(origin, shared)) {
    const of: readonly SchemaModel[] = [{ kind: 'reference', name }, onlyNull];
    return { ...annotations, kind: 'any', alternatives: [{ composition: 'anyOf', of }] };
  }
  const target = resolveReference({ kind: 'reference', name: origin }, shared);
  const contents = acceptedByCreate(bare(target), shared, 'whole');
  return nullableOf({ ...contents, ...annotations }, shared);
}

/** `null` alone, in a form that has a type, as OpenAPI 3.0 asks for. */
const onlyNull: SchemaModel = { kind: 'string', enum: [], nullable: true, assertions: {} };

/** Whether requests see another schema than answers do: where there are objects. */
export function hasVariants(reference: ReferenceSchema, shared: SchemaLookup): boolean {
  const seen = new Set<string>();
  const holdsObject = (schema: SchemaModel): boolean => {
    if (schema.kind === 'reference' && !seen.has(schema.name)) {
      seen.add(schema.name);
      return holdsObject(shared.get(schema.name) ?? { kind: 'any' });
    }
    return schema.kind === 'object' || childrenOf(schema).some(holdsObject);
  };
  return holdsObject(reference);
}

export function closeObject(
  schema: ObjectSchema,
  isRequired: (property: PropertyModel) => boolean,
  isWhole: boolean,
): ObjectSchema {
  const readOnly = new Set(
    schema.properties.filter((member) => member.schema.readOnly === true).map(({ name }) => name),
  );
  // What is not declared would be taken where anything else is: there it stays, to be refused by name.
  const isOpen = schema.additional !== 'none' && schema.additional !== 'unstated';
  const properties = schema.properties
    .filter(({ name }) => isOpen || !readOnly.has(name))
    .map((property) => ({
      ...property,
      required: !readOnly.has(property.name) && isRequired(property),
    }));
  return {
    ...schema,
    ...(isJsonObject(schema.example) && {
      example: Object.fromEntries(
        Object.entries(schema.example).filter(([name]) => !readOnly.has(name)),
      ),
    }),
    properties,
    additional: schema.additional === 'unstated' && isWhole ? 'none' : schema.additional,
  };
}
