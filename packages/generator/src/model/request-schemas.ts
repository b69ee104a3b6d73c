import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '@flux-resourceset/contract';
import type {
  CompositionSchema,
  ObjectSchema,
  ReferenceSchema,
  SchemaAnnotations,
  SchemaModel,
} from '../read/schema-model.js';
import {
  childrenOf,
  mapChildren,
  mapObjects,
  omitAnnotations,
  reachableComponents,
  resolveReference,
  type SchemaLookup,
} from './schema-traversal.js';

/** Name of the variant of a shared schema that requests take. */
export function createNameOf(name: string): string {
  return `Create${name}`;
}

/** Name of the variant of a shared schema that merge patches take. */
export function patchNameOf(name: string): string {
  return `Patch${name}`;
}

/**
 * What POST takes: objects are closed where the definition states nothing, readOnly
 * members are gone, and what has a default is not required.
 *
 * `nullable` ends up on typed schemas only: beside a `$ref` or alternatives, OpenAPI 3.0
 * has no form of it that validators agree on.
 *
 * @param shared - the shared schemas as defined, by component name
 */
export function createSchema(
  schema: SchemaModel,
  shared: SchemaLookup,
  isAlternative = false,
): SchemaModel {
  const accepted = acceptedByCreate(omitAnnotations(schema, 'nullable'), shared, isAlternative);
  return schema.nullable === true ? nullableOf(accepted, shared) : accepted;
}

/** What alternatives require tells them apart, so that defaults change nothing there. */
function acceptedByCreate(
  schema: SchemaModel,
  shared: SchemaLookup,
  isAlternative = false,
): SchemaModel {
  const isInside = isAlternative || schema.kind === 'composition';
  const changed = mapChildren(schema, (child) => createSchema(child, shared, isInside));
  switch (changed.kind) {
    case 'reference':
      return hasVariants(changed, shared)
        ? { ...changed, name: createNameOf(changed.name) }
        : changed;
    case 'object':
      return closeObject(
        changed,
        ({ required, schema: member }) =>
          required && (isAlternative || member.default === undefined),
      );
    case 'composition':
      return withoutDiscriminator(changed);
    default:
      return changed;
  }
}

/** A discriminator names components of answers; requests are told apart by their schemas. */
function withoutDiscriminator(schema: CompositionSchema): CompositionSchema {
  const { composition, of } = schema;
  return { ...annotationsOf(schema), kind: 'composition', composition, of };
}

/**
 * What PUT takes: nothing is required, and a top-level `null` means absent. There are no
 * defaults at the top: what is not given stays as it is stored.
 */
export function updateSchema(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  const present = omitAnnotations(schema, 'nullable');
  const relaxed = mapObjects(acceptedByCreate(present, shared), (object) =>
    relaxMembers(object, (member) => nullableOf(omitAnnotations(member, 'default'), shared)),
  );
  return acceptAnyAlternative(relaxed);
}

/**
 * What PATCH takes, a merge patch (RFC 7396): nothing is required and `null` removes, at
 * every depth of objects and maps. Lists are replaced whole, so their items are complete.
 */
export function patchSchema(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  const present = omitAnnotations<SchemaModel>(schema, 'nullable', 'default');
  switch (present.kind) {
    case 'array':
      return acceptedByCreate(present, shared);
    case 'object':
      return patchObject(present, shared);
    case 'composition':
      return acceptAnyAlternative(mapChildren(present, (part) => patchAlternative(part, shared)));
    case 'reference':
      return hasVariants(present, shared)
        ? { ...present, name: patchNameOf(present.name) }
        : present;
    default:
      return present;
  }
}

/**
 * Changing to another alternative removes the members of the one before, so that each must
 * let the others' members pass; the patched document is checked as a whole anyway.
 */
function patchAlternative(part: SchemaModel, shared: SchemaLookup): SchemaModel {
  const isWritable = part.kind !== 'reference' || !holdsItself(part.name, shared);
  const contents = isWritable ? resolveReference(part, shared) : part;
  const patched = patchSchema(contents, shared);
  return patched.kind === 'object' && patched.additional === 'none'
    ? { ...patched, additional: 'unstated' }
    : patched;
}

function patchObject(schema: ObjectSchema, shared: SchemaLookup): ObjectSchema {
  const patchMember = (member: SchemaModel): SchemaModel =>
    nullableOf(patchSchema(member, shared), shared);
  const { additional } = schema;
  const relaxed = relaxMembers(
    closeObject(schema, () => false),
    patchMember,
  );
  return {
    ...relaxed,
    additional: typeof additional === 'string' ? relaxed.additional : patchMember(additional),
    assertions: {},
  };
}

/**
 * Components for a shared schema's use in requests; none where it is the same in requests
 * and answers. The patch's is itself nullable, as it stands where members do.
 */
export function requestVariants(
  name: string,
  shared: SchemaLookup,
): readonly { readonly name: string; readonly schema: SchemaModel }[] {
  const schema = shared.get(name) ?? { kind: 'any' };
  if (!hasVariants({ kind: 'reference', name }, shared)) {
    return [];
  }
  return [
    { name: createNameOf(name), schema: createSchema(schema, shared) },
    { name: patchNameOf(name), schema: nullableOf(patchSchema(schema, shared), shared) },
  ];
}

/** Whether requests see another schema than answers do: where there are objects. */
function hasVariants(reference: ReferenceSchema, shared: SchemaLookup): boolean {
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

/** @returns the schema accepting `null` too, with `nullable` on something that has a type */
function nullableOf(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  switch (schema.kind) {
    case 'any':
      return schema;
    case 'reference':
      return nullableReference(schema, shared);
    case 'composition':
      return nullableComposition(schema, shared);
    default:
      return { ...schema, nullable: true };
  }
}

/** One alternative that accepts `null` is enough, and for `oneOf` more would be too many. */
function nullableComposition(schema: CompositionSchema, shared: SchemaLookup): SchemaModel {
  const [first, ...others] = schema.of;
  const acceptsNull = schema.of.some(({ nullable }) => nullable === true);
  return first === undefined || acceptsNull
    ? schema
    : { ...schema, of: [nullableOf(first, shared), ...others] };
}

/** A patch's component accepts `null` itself; of any other, the contents take its place. */
function nullableReference(schema: ReferenceSchema, shared: SchemaLookup): SchemaModel {
  const isOrigin = (name: string): boolean =>
    name === schema.name || createNameOf(name) === schema.name;
  const origin = [...shared.keys()].find(isOrigin);
  if (origin === undefined) {
    return schema;
  }
  if (holdsItself(origin, shared)) {
    const reference: SchemaModel = { kind: 'reference', name: schema.name };
    const annotations = annotationsOf(schema);
    return { ...annotations, kind: 'composition', composition: 'anyOf', of: [reference, onlyNull] };
  }
  const contents = acceptedByCreate(
    resolveReference({ kind: 'reference', name: origin }, shared),
    shared,
  );
  return nullableOf({ ...contents, ...annotationsOf(schema) }, shared);
}

/** `null` alone, in a form that has a type, as OpenAPI 3.0 asks for. */
const onlyNull: SchemaModel = { kind: 'string', enum: [], nullable: true, assertions: {} };

/** Contents that hold themselves cannot be written out in place of their reference. */
function holdsItself(name: string, shared: SchemaLookup): boolean {
  const contents = shared.get(name) ?? { kind: 'any' };
  return reachableComponents([contents], shared).has(name);
}

const structuralKeys = new Set(['kind', 'name', 'composition', 'of', 'discriminator']);

function annotationsOf(schema: ReferenceSchema | CompositionSchema): SchemaAnnotations {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !structuralKeys.has(key)));
}

function closeObject(
  schema: ObjectSchema,
  isRequired: (property: ObjectSchema['properties'][number]) => boolean,
): ObjectSchema {
  const readOnly = new Set(
    schema.properties.filter((member) => member.schema.readOnly === true).map(({ name }) => name),
  );
  const properties = schema.properties
    .filter(({ name }) => !readOnly.has(name))
    .map((property) => ({ ...property, required: isRequired(property) }));
  return {
    ...schema,
    ...(isJsonObject(schema.example) && {
      example: Object.fromEntries(
        Object.entries(schema.example).filter(([name]) => !readOnly.has(name)),
      ),
    }),
    properties,
    additional: schema.additional === 'unstated' ? 'none' : schema.additional,
  };
}

function relaxMembers(
  schema: ObjectSchema,
  change: (member: SchemaModel) => SchemaModel,
): ObjectSchema {
  return {
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      required: false,
      schema: change(property.schema),
    })),
    assertions: {},
  };
}

/**
 * Where nothing is required, a value fits several alternatives, which `oneOf` would refuse;
 * alternatives that differed in what they require have become the same.
 */
function acceptAnyAlternative(schema: SchemaModel): SchemaModel {
  if (schema.kind !== 'composition') {
    return schema;
  }
  const isFirst = (part: SchemaModel, index: number): boolean =>
    schema.of.findIndex((other) => isDeepStrictEqual(other, part)) === index;
  const distinct = schema.of.filter(isFirst);
  const [only] = distinct;
  const annotations = annotationsOf(schema);
  return distinct.length === 1 && only !== undefined
    ? { ...only, ...annotations }
    : { ...annotations, kind: 'composition', composition: 'anyOf', of: distinct };
}
