import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type {
  ByLevel,
  CollectionDefinition,
  Level,
  NestedCollection,
  QueryParamDefinition,
  SchemaNode,
  Verb,
} from './definition.js';
import { listOf, objectOf, textOf, textsOf, valueAt } from '../load/json-path.js';
import type { LoadedFile, Path } from '../load/loaded-file.js';
import { normalizeSchema } from './normalize-schema.js';
import type { SchemaScope } from './normalize-schema.js';
import { membersOf, nestedCollection, resolve, schemaAt } from './schema-location.js';
import type { SchemaLocation } from './schema-location.js';
import { DEFAULT_VERBS, VERBS, byLevel } from './verbs.js';

/** Where a collection stands, and what its surroundings say about it. */
export interface CollectionSource {
  readonly file: LoadedFile;
  readonly path: Path;
  readonly methods: JsonValue | undefined;
  readonly descriptions: JsonValue | undefined;
  /** The definition's default query parameters, nested collections included. */
  readonly defaultParams: readonly QueryParamDefinition[];
}

/** @returns a collection with every key of the language present, its nested ones included */
export function normalizeCollection(
  scope: SchemaScope,
  source: CollectionSource,
): CollectionDefinition {
  const { file, path } = source;
  const items = schemaAt(file, [...path, 'items']);
  const members = items === undefined ? [] : membersOf(scope.index, items);
  return {
    key: normalizeKey(scope, file, path),
    queryParams: deduplicate([
      ...normalizeParams(scope, file, [...path, 'query_params']),
      ...source.defaultParams,
    ]),
    methods: byLevel((level) => normalizeVerbs(source.methods, level)),
    descriptions: normalizeDescriptions(source.descriptions),
    items: items === undefined ? {} : normalizeItems(scope, items),
    exposed: members.filter(({ written }) => isExposed(written)).map(({ name }) => name),
    nested: members.flatMap(({ name, written }) => normalizeNested(scope, source, name, written)),
  };
}

function isExposed({ schema }: SchemaLocation): boolean {
  return schema['expose'] !== false;
}

function normalizeKey(
  scope: SchemaScope,
  file: LoadedFile,
  path: Path,
): CollectionDefinition['key'] {
  const key = objectOf(valueAt(file.value, [...path, 'key']));
  const schema = schemaAt(file, [...path, 'key', 'schema']);
  return {
    name: textOf(key['name']) ?? 'id',
    description: textOf(key['description']),
    schema: schema === undefined ? { type: 'string' } : normalizeSchema(scope, schema),
  };
}

// The document's schema is wanted itself, not a reference to it.
function normalizeItems(scope: SchemaScope, items: SchemaLocation): SchemaNode {
  const schema = normalizeSchema(scope, items);
  const target = resolve(scope.index, items);
  if (target === items) return schema;
  const beside = Object.entries(schema).filter(([name]) => name !== '$ref');
  return { ...normalizeSchema(scope, target), ...Object.fromEntries(beside) };
}

/** @returns the query parameters of a list, `default` moved into their schemas */
export function normalizeParams(
  scope: SchemaScope,
  file: LoadedFile,
  path: Path,
): readonly QueryParamDefinition[] {
  return listOf(valueAt(file.value, path)).flatMap((param, index) =>
    isJsonObject(param)
      ? [normalizeParam(scope, param, schemaAt(file, [...path, index, 'schema']))]
      : [],
  );
}

function normalizeParam(
  scope: SchemaScope,
  param: JsonObject,
  location: SchemaLocation | undefined,
): QueryParamDefinition {
  const schema = location === undefined ? { type: 'string' } : normalizeSchema(scope, location);
  const methods = textsOf(param['methods']);
  return {
    name: textOf(param['name']) ?? '',
    description: textOf(param['description']),
    required: param['required'] === true,
    schema: param['default'] === undefined ? schema : { ...schema, default: param['default'] },
    methods: methods.length === 0 ? ['get'] : VERBS.filter((verb) => methods.includes(verb)),
  };
}

function deduplicate(params: readonly QueryParamDefinition[]): readonly QueryParamDefinition[] {
  return params.filter(
    ({ name }, index) => params.findIndex((param) => param.name === name) === index,
  );
}

function normalizeVerbs(methods: JsonValue | undefined, level: Level): readonly Verb[] {
  const given = objectOf(methods)[level];
  if (given === undefined) return DEFAULT_VERBS[level];
  const verbs = textsOf(given);
  return VERBS.filter((verb) => verbs.includes(verb));
}

function normalizeDescriptions(
  descriptions: JsonValue | undefined,
): ByLevel<Readonly<Partial<Record<Verb, string>>>> {
  return byLevel((level) => {
    const texts = objectOf(objectOf(descriptions)[level]);
    const entries = VERBS.flatMap((verb) => {
      const text = textOf(texts[verb]);
      return text === null ? [] : [[verb, text] as const];
    });
    return Object.fromEntries(entries);
  });
}

function normalizeNested(
  scope: SchemaScope,
  source: CollectionSource,
  property: string,
  written: SchemaLocation,
): readonly NestedCollection[] {
  const location = nestedCollection(scope.index, written);
  if (location === undefined) return [];
  const { file, path, schema } = location;
  const { methods, descriptions } = nestedOperations(location, schema);
  const nested = { file, path, methods, descriptions, defaultParams: source.defaultParams };
  return [{ property, collection: normalizeCollection(scope, nested) }];
}

// A collection that is another definition's own says its operations beside `schema`, not in it.
function nestedOperations(
  { file, path }: SchemaLocation,
  schema: JsonObject,
): { methods: JsonValue | undefined; descriptions: JsonValue | undefined } {
  const isOwn = path.length === 1 && path[0] === 'schema';
  const source = isOwn ? objectOf(file.value) : schema;
  return { methods: source['methods'], descriptions: source['descriptions'] };
}
