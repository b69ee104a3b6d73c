import { isDeepStrictEqual } from 'node:util';
import type { ObjectSchema, PropertyModel, SchemaLookup, SchemaModel } from './schema-model.js';
import { alternativesOf, holdsItself, omitAnnotations, resolveReference } from './schema-tree.js';

/** A member of an object, seen through references and alternatives. */
export interface Member extends PropertyModel {
  /** Only some alternatives have it. */
  readonly isConditional: boolean;
}

/**
 * The one answer to what the members of a schema's values are: its own properties, then those of
 * its alternatives. What has several schemas has the first that is met.
 */
export function membersOf(schema: SchemaModel, lookup: SchemaLookup): readonly Member[] {
  return collectMembers(schema, lookup, new Set());
}

/** @returns the member's schema, or undefined where no value of the schema has it */
export function memberOf(
  schema: SchemaModel,
  name: string,
  lookup: SchemaLookup,
): SchemaModel | undefined {
  return membersOf(schema, lookup).find((member) => member.name === name)?.schema;
}

function collectMembers(
  schema: SchemaModel,
  lookup: SchemaLookup,
  open: ReadonlySet<SchemaModel>,
): readonly Member[] {
  const resolved = resolveReference(schema, lookup);
  if (open.has(resolved)) return [];
  const inside = new Set([...open, resolved]);
  const own = resolved.kind === 'object' ? resolved.properties : [];
  const required = resolved.kind === 'object' ? (resolved.requires ?? []) : [];
  const chosen = alternativesOf(resolved).flatMap(({ of }) =>
    uniteBranches(of.map((branch) => collectMembers(branch, lookup, inside))),
  );
  const all = [...own.map((property) => ({ ...property, isConditional: false })), ...chosen];
  return firstOfEach(all).map((member) =>
    required.includes(member.name) ? { ...member, required: true } : member,
  );
}

/** What every branch has is there whichever is chosen. */
function uniteBranches(branches: readonly (readonly Member[])[]): readonly Member[] {
  return firstOfEach(branches.flat()).map((member) => {
    const same = branches.flatMap((branch) => branch.filter(({ name }) => name === member.name));
    const isEverywhere = same.length === branches.length;
    return {
      ...member,
      required: isEverywhere && same.every(({ required }) => required),
      isConditional: !isEverywhere || same.some(({ isConditional }) => isConditional),
    };
  });
}

function firstOfEach(members: readonly Member[]): readonly Member[] {
  const names = new Map<string, Member>();
  for (const member of members) if (!names.has(member.name)) names.set(member.name, member);
  return [...names.values()];
}

const nothingStated: ObjectSchema = {
  kind: 'object',
  properties: [],
  additional: 'unstated',
  assertions: {},
};

/**
 * Takes the alternatives of an object together: their members stand beside its own, none of them
 * required. What has several schemas may be of any of them.
 *
 * @returns null where a value may be something else than an object
 */
export function gatherObject(schema: SchemaModel, lookup: SchemaLookup): ObjectSchema | null {
  const resolved = resolveReference(schema, lookup);
  const choices = alternativesOf(resolved).map(({ of }) =>
    of.map((branch) => gatherBranch(branch, lookup)),
  );
  const branches = choices.flat().filter((branch) => branch !== null);
  if (resolved.kind === 'object') return gatherBeside(resolved, branches);
  const isObject = choices.some((choice) => choice.every((branch) => branch !== null));
  return resolved.kind === 'any' && isObject
    ? gatherBeside({ ...resolved, ...nothingStated }, branches)
    : null;
}

/** Of a schema that leads back to itself only the names are known: its members have no end. */
function gatherBranch(branch: SchemaModel, lookup: SchemaLookup): ObjectSchema | null {
  const gathered = gatherObject(branch, lookup);
  if (gathered === null || branch.kind !== 'reference' || !holdsItself(branch.name, lookup)) {
    return gathered;
  }
  return { ...gathered, properties: gathered.properties.map(loosen) };
}

function loosen(property: PropertyModel): PropertyModel {
  const { readOnly } = property.schema;
  return { ...property, schema: { kind: 'any', ...(readOnly === true && { readOnly }) } };
}

/**
 * Where the whole is closed, a member must be what an alternative that has it says: any other would
 * refuse it. Where it is open, it may be anything for those that do not have it.
 */
function gatherBeside(own: ObjectSchema, branches: readonly ObjectSchema[]): ObjectSchema {
  if (own.additional !== 'unstated' || branches.length === 0) return own;
  const isOpen = branches.some(
    ({ additional }) => additional !== 'unstated' && additional !== 'none',
  );
  const names = new Set(own.properties.map(({ name }) => name));
  const others = branches
    .flatMap(({ properties }) => properties)
    .filter(({ name }) => !names.has(name));
  const added = [...new Set(others.map(({ name }) => name))].map((name) => ({
    name,
    required: false,
    schema: anyOf(others.filter((other) => other.name === name).map(({ schema }) => schema)),
  }));
  return {
    ...own,
    properties: [...own.properties, ...(isOpen ? added.map(loosen) : added)],
    additional: isOpen ? 'any' : 'unstated',
  };
}

/** Lists of values of one type are one list. */
function uniteValues([first, ...others]: readonly SchemaModel[]): SchemaModel | null {
  if (first?.kind !== 'string' || first.enum === undefined) return null;
  const lists = [first, ...others].map((schema) => {
    const { kind, enum: values, assertions, format } = schema as typeof first;
    const isPlain = kind === 'string' && format === undefined && isDeepStrictEqual(assertions, {});
    return isPlain && schema.nullable !== true ? values : undefined;
  });
  if (lists.some((values) => values === undefined)) return null;
  return { ...first, enum: [...new Set(lists.flatMap((values) => values ?? []))] };
}

/** @returns what fits one of the schemas at least; equal ones count once */
function anyOf(schemas: readonly SchemaModel[]): SchemaModel {
  const bare = (schema: SchemaModel): SchemaModel => omitAnnotations(schema, 'origin', 'example');
  const distinct = schemas.filter(
    (schema, index) =>
      schemas.findIndex((other) => isDeepStrictEqual(bare(other), bare(schema))) === index,
  );
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return only;
  const united = uniteValues(distinct);
  if (united !== null) return united;
  const { description } = only ?? {};
  return {
    ...(description !== undefined && { description }),
    kind: 'any',
    alternatives: [{ composition: 'anyOf', of: distinct }],
  };
}
