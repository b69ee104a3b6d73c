import type { JsonValue } from '@flux-resourceset/contract';
import type { CollectionDefinition } from '../read/definition.js';
import type { ComponentModel, KeyModel } from './api-model.js';
import { withAnyCase } from './any-case.js';
import { documentSchema, ensureMember, mapMember } from './document-schema.js';
import { exampleOf } from './example.js';
import type { CollectionNames } from '../read/names.js';
import { createNameOf, createSchema } from './create-schema.js';
import { patchNameOf, patchSchema } from './patch-schema.js';
import { updateSchema } from './request-schemas.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { membersOf } from '../read/members.js';
import { omitAnnotations, resolveReference } from '../read/schema-tree.js';
import type { SharedSchemas } from './shared-schemas.js';

/** The schemas of one collection's documents, and the components that hold them. */
export interface CollectionSchemas {
  readonly key: KeyModel;
  readonly document: SchemaModel;
  readonly create: SchemaModel;
  readonly base: ComponentModel;
  /** By the verb whose body it is; only those that an operation needs. */
  readonly requests: Readonly<Partial<Record<RequestVerb, ComponentModel>>>;
}

type RequestVerb = 'post' | 'put' | 'patch';

/** Keys of nested collections are always sent by clients; nobody assigns them. */
export type CollectionPlace = 'kind' | 'nested';

/**
 * Derives what a collection stores, serves and takes.
 *
 * @param anyCase - the member that requests may write with capitals, which are not stored
 */
export function collectionSchemas(
  collection: CollectionDefinition,
  names: CollectionNames,
  place: CollectionPlace,
  shared: SharedSchemas,
  anyCase: string | null = null,
): CollectionSchemas {
  const key = keyOf(collection, place, shared);
  const defined = definedItems(collection, key, shared);
  const document = ensureMember(documentSchema(defined), key.name, key.schema, shared.defined);
  const taken = withAnyCase(defined, anyCase, shared.defined);
  const create = createSchema(taken, shared.defined);
  // Who sends back what was served sends the key that the server has assigned.
  const known = key.assigned ? writableMember(taken, key.name, shared) : taken;
  const requests: Readonly<Record<RequestVerb, ComponentModel>> = {
    post: { name: createNameOf(names.stem), schema: create },
    put: { name: `Update${names.stem}`, schema: updateSchema(known, shared.defined) },
    patch: { name: patchNameOf(names.stem), schema: patchSchema(known, shared.defined) },
  };
  const { resource, instance } = collection.methods;
  const isNeeded = (verb: string): boolean =>
    [...resource, ...instance].some((method) => method === verb);
  return {
    key,
    document,
    create,
    base: { name: names.typeName, schema: document },
    requests: Object.fromEntries(Object.entries(requests).filter(([verb]) => isNeeded(verb))),
  };
}

/** @returns the component with an example of its whole, when one can be made */
export function withExample(component: ComponentModel, lookup: SchemaLookup): ComponentModel {
  const example: JsonValue | undefined = exampleOf(component.schema, lookup, component.name);
  return example === undefined
    ? component
    : { ...component, schema: { ...component.schema, example } };
}

/**
 * The key of a collection. The server assigns it when clients cannot: it is no property of
 * the documents, or a readOnly one.
 */
function keyOf(
  collection: CollectionDefinition,
  place: CollectionPlace,
  shared: SharedSchemas,
): KeyModel {
  const { key, items } = collection;
  const member = membersOf(items, shared.defined).find(({ name }) => name === key.name)?.schema;
  const { schema } = key;
  const described: SchemaModel =
    key.description === null ? schema : { description: key.description, ...schema };
  return {
    name: key.name,
    type:
      resolveReference(member ?? schema, shared.defined).kind === 'integer' ? 'integer' : 'string',
    assigned: place === 'kind' && (member === undefined || member.readOnly === true),
    schema: described,
  };
}

/** The items as defined, with the keys of nested collections, which clients always send. */
function definedItems(
  collection: CollectionDefinition,
  key: KeyModel,
  shared: SharedSchemas,
): SchemaModel {
  const items = collection.nested.reduce(
    (schema, { property, collection: inner }) =>
      replaceItems(
        schema,
        property,
        definedItems(inner, keyOf(inner, 'nested', shared), shared),
        shared,
      ),
    collection.items,
  );
  const member = key.assigned ? assignedKey(key) : key.schema;
  const keyed = ensureMember(items, key.name, member, shared.defined);
  return key.assigned ? keyed : writableMember(keyed, key.name, shared);
}

function writableMember(schema: SchemaModel, name: string, shared: SharedSchemas): SchemaModel {
  return mapMember(schema, name, shared.defined, (member) =>
    member.schema.readOnly === true
      ? { ...member, schema: omitAnnotations(member.schema, 'readOnly') }
      : member,
  );
}

function replaceItems(
  schema: SchemaModel,
  property: string,
  items: SchemaModel,
  shared: SharedSchemas,
): SchemaModel {
  return mapMember(schema, property, shared.defined, (member) =>
    member.schema.kind === 'array' ? { ...member, schema: { ...member.schema, items } } : member,
  );
}

/** The server assigns UUIDs. */
function assignedKey({ schema }: KeyModel): SchemaModel {
  return schema.kind === 'string' && Object.keys(schema.assertions).length === 0
    ? { format: 'uuid', ...schema, readOnly: true }
    : { ...schema, readOnly: true };
}
