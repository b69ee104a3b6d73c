import {
  type DashboardDescriptor,
  type DashboardKind,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  type OperationDescriptor,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import { resolveSchema } from '../documents/schema-walk.js';
import { readOperationDocument } from '../express/operation-document.js';

/** What the operator of a server decides, and the page is to know. */
export type PageSettings = Pick<DashboardDescriptor, 'signIn' | 'requireReason'>;

/** Tells the page of a service: nothing of a kind is built into it. */
export function describeForPage(
  service: ServiceDescriptor,
  openapiDocument: JsonObject,
  settings: PageSettings,
): DashboardDescriptor {
  const { title, version, flux } = service;
  const kinds = service.kinds.map((kind) => describeKind(kind, service, openapiDocument));
  return { title, version, kinds, flux, ...settings };
}

function describeKind(
  { schema, ...kind }: KindDescriptor,
  { operations }: ServiceDescriptor,
  openapiDocument: JsonObject,
): DashboardKind {
  const own = operations.filter(
    ({ target }) => target.kind === kind.kind && target.steps.length === 0,
  );
  const find = (level: string, ...methods: readonly string[]): OperationDescriptor | undefined =>
    own.find(({ method, target }) => target.level === level && methods.includes(method));
  const create = find('collection', 'post');
  const update = find('instance', 'put', 'patch');
  const list = find('collection', 'get');
  const described = bodyOf(openapiDocument, create ?? update);
  return {
    ...kind,
    schema: addWords(openapiDocument, schema, described),
    paths: {
      list: list?.path ?? null,
      instance: find('instance', 'get')?.path ?? null,
    },
    isPaged: list !== undefined && isPaged(openapiDocument, list),
    may: {
      create: create !== undefined,
      update: update !== undefined,
      delete: find('instance', 'delete') !== undefined,
    },
  };
}

function isPaged(openapiDocument: JsonObject, list: OperationDescriptor): boolean {
  const { parameters } = readOperationDocument(openapiDocument, list);
  const names = new Set(parameters.map(({ name }) => name));
  return names.has('limit') && names.has('after');
}

function bodyOf(
  openapiDocument: JsonObject,
  operation: OperationDescriptor | undefined,
): JsonValue | undefined {
  return (
    operation && [...readOperationDocument(openapiDocument, operation).bodySchemas.values()][0]
  );
}

const words = ['title', 'description', 'example'] as const;

/** @returns a schema with the words that another of the same value has */
function addWords(root: JsonObject, schema: JsonObject, other: JsonValue | undefined): JsonObject {
  const described = resolveSchema(root, other);
  const { properties, items, additionalProperties: rest } = schema;
  const said = words.flatMap((word) =>
    described[word] === undefined ? [] : [[word, described[word]] as const],
  );
  const inside = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
    isJsonObject(value) ? addWords(root, value, described[name]) : value;
  return {
    ...schema,
    ...Object.fromEntries(said),
    ...(isJsonObject(properties) && {
      properties: addWordsToMembers(root, properties, described['properties']),
    }),
    ...(items !== undefined && { items: inside(items, 'items') }),
    ...(rest !== undefined && { additionalProperties: inside(rest, 'additionalProperties') }),
  };
}

function addWordsToMembers(
  root: JsonObject,
  members: JsonObject,
  described: JsonValue | undefined,
): JsonObject {
  const others = isJsonObject(described) ? described : {};
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      isJsonObject(member) ? addWords(root, member, others[name]) : member,
    ]),
  );
}
