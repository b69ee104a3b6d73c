import { findNearMiss, isPagingParameter, pagingParameters } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { checkReservedParameters, isReservedParameter } from './check-reserved.js';
import type { CollectionDefinition, QueryParamDefinition, Verb } from '../read/definition.js';
import { membersOf } from '../read/members.js';
import type { Origin, SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { alternativesOf, resolveReference } from '../read/schema-tree.js';
import { below } from '../read/source-files.js';

/** Checks what a collection's parts say about each other: its key and its query parameters. */
export function checkCollection(
  collection: CollectionDefinition,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const { items, nested, queryParams } = collection;
  if (items.origin === undefined) return [];
  return [
    ...checkItems(items, items.origin),
    ...checkReservedParameters(collection),
    ...checkKey(collection),
    ...checkKeyType(collection, shared),
    ...queryParams
      .filter((parameter) => isOwn(parameter, collection))
      .flatMap((parameter) => [
        ...checkMethods(parameter, collection),
        ...checkParameter(parameter, collection, shared),
      ]),
    ...nested.flatMap(({ collection: inner }) => checkCollection(inner, shared)),
  ];
}

/** Those that a definition gives all its collections are of its own documents. */
function isOwn({ origin }: QueryParamDefinition, collection: CollectionDefinition): boolean {
  return origin.path[0] === 'schema' || collection.origin.path.length === 1;
}

function checkItems(items: SchemaModel, { file, path }: Origin): readonly Diagnostic[] {
  if (items.kind === 'object' || alternativesOf(items).length > 0) return [];
  const message = `the documents of a collection are ${items.kind === 'any' ? 'of no type' : items.kind}`;
  const fix = 'write `type: object` with `properties`';
  return [diagnose(file, path, { message, fix, at: 'key' })];
}

function checkKey({ origin, key, methods }: CollectionDefinition): readonly Diagnostic[] {
  const asksForInstances = methods.instance.length > 0 || methods.instance_attrs.length > 0;
  if (key.isStated || !asksForInstances) return [];
  const message = '`schema` has no `key`, and instance methods need one';
  const fix =
    'add `key: { name: id, description: …, schema: { type: string } }`, ' +
    'or write `methods: { instance: [] }`';
  return [diagnose(origin.file, origin.path, { message, fix, at: 'key' })];
}

function checkKeyType(
  { origin, key, items }: CollectionDefinition,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const { kind: type } = resolveReference(key.schema, shared);
  if (type !== 'string' && type !== 'integer') {
    const { file, path } = below(origin, 'key', 'schema');
    const fix = 'write `schema: { type: string }` or `integer`';
    const message = 'a key is neither string nor integer';
    return [diagnose(file, path, { message, fix, at: 'key' })];
  }
  return membersOf(items, shared)
    .filter(({ name }) => name === key.name)
    .flatMap(({ name, schema, isConditional }) => {
      const place = schema.origin ?? origin;
      const { kind } = resolveReference(schema, shared);
      if (isConditional) return [complainOfConditional(name, place)];
      if (kind === type || kind === 'any') return [];
      const message = `property \`${name}\` is ${kind}, the key of that name ${type}`;
      const fix = `write \`type: ${type}\` here or change \`key.schema\``;
      return [diagnose(place.file, place.path, { message, fix, at: 'key' })];
    });
}

function complainOfConditional(name: string, { file, path }: Origin): Diagnostic {
  const message = `the key, \`${name}\`, is in some of the alternatives only`;
  const fix = 'move it to the `properties` beside the alternatives';
  return diagnose(file, path, { message, fix, at: 'key' });
}

// A verb that the collection has not would take its parameter along without a word.
function checkMethods(
  { methods, origin }: QueryParamDefinition,
  { methods: { resource } }: CollectionDefinition,
): readonly Diagnostic[] {
  const { file, path } = below(origin, 'methods');
  // Those of GET are there for a collection that may get one, too.
  const has = (verb: Verb): boolean => verb === 'get' || resource.includes(verb);
  return methods
    .filter((verb) => !has(verb))
    .map((verb) => {
      const message = `a query parameter of \`${verb}\`, which the collection has not`;
      const fix = `add \`${verb}\` to \`methods.resource\`, or remove it here`;
      return diagnose(file, path, { message, fix });
    });
}

/** Checks that a query parameter pages or names a property of the documents, by a dotted path. */
function checkParameter(
  { name, origin, schema }: QueryParamDefinition,
  { items }: CollectionDefinition,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const at = below(origin, 'name');
  if (name === '' || isPagingParameter(name) || isReservedParameter(name)) return [];
  if (hasMember(items, name.split('.'), shared)) return checkParameterType(schema, origin, shared);
  const names = membersOf(items, shared).map((member) => member.name);
  const near = findNearMiss(name, [...names, ...pagingParameters]);
  const message = `query parameter \`${name}\` names no property`;
  const fix = near
    ? `write \`${near}\``
    : `add the property, or write one of \`${[...names, ...pagingParameters].join('`, `')}\``;
  return [diagnose(at.file, at.path, { message, fix })];
}

function checkParameterType(
  schema: SchemaModel,
  origin: Origin,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const { kind } = resolveReference(schema, shared);
  if (['string', 'integer', 'number', 'boolean'].includes(kind)) return [];
  const { file, path } = below(origin, 'schema');
  const message = `a query parameter is ${kind === 'any' ? 'of no type' : kind}`;
  const fix = 'write a schema of one value, as in `schema: { type: string }`';
  return [diagnose(file, path, { message, fix, at: 'key' })];
}

function hasMember(schema: SchemaModel, steps: readonly string[], shared: SchemaLookup): boolean {
  const [name, ...rest] = steps;
  const member = membersOf(schema, shared).find((candidate) => candidate.name === name);
  if (member === undefined) return false;
  return rest.length === 0 || hasMember(member.schema, rest, shared);
}
