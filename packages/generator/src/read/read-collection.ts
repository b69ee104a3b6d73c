import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { listOf, objectOf, textOf, textsOf } from '../load/json-path.js';
import { annotate } from './annotate.js';
import type {
  ByLevel,
  CollectionDefinition,
  Level,
  NestedCollection,
  QueryParamDefinition,
  Verb,
} from './definition.js';
import { NESTED_COLLECTION } from './language.js';
import { membersOf } from './members.js';
import type { NamedSchemas } from './name-schemas.js';
import { readOwn } from './read-own.js';
import { reportShape } from './report-shape.js';
import type { Origin, SchemaModel } from './schema-model.js';
import { SchemaReader } from './schema-reader.js';
import { omit, resolveReference } from './schema-tree.js';
import { below, followReference, objectAt, originId, type SourceFiles } from './source-files.js';
import { DEFAULT_VERBS, VERBS, byLevel } from './verbs.js';

/** A collection before its schemas have names. */
interface WrittenCollection extends Omit<CollectionDefinition, 'exposed' | 'nested'> {
  /** Of the definition whose own it is, or else beside the key. */
  readonly operations: JsonObject;
}

/** Reads collections, a definition's own and those in properties, each once. */
export class CollectionReader {
  readonly schemas: SchemaReader;
  readonly #files: SourceFiles;
  /** By the place that they are written at. */
  readonly #read = new Map<string, WrittenCollection>();
  readonly #open = new Set<string>();
  /** By the wrapper that they are reached by. */
  readonly #nested = new Map<string, WrittenCollection>();

  constructor(files: SourceFiles) {
    this.#files = files;
    this.schemas = new SchemaReader(files, (at) => this.#readNested(at));
  }

  /** Reads the collection of a definition. */
  readOwn(at: Origin): WrittenCollection {
    const id = originId(at);
    this.#open.add(id);
    const read = this.#read.get(id) ?? this.#readCollection(at);
    this.#open.delete(id);
    this.#read.set(id, read);
    return read;
  }

  /** Reads query parameters, `default` moved into their schemas. */
  readParameters(at: Origin): readonly QueryParamDefinition[] {
    return listOf(objectValue(at)).flatMap((parameter, index) =>
      isJsonObject(parameter) ? [this.#readParameter(below(at, index), parameter)] : [],
    );
  }

  /** Gives a collection's schemas their names, and finds the collections among its members. */
  finish(
    written: WrittenCollection,
    named: NamedSchemas,
    defaultParams: readonly QueryParamDefinition[],
  ): CollectionDefinition {
    const collection = omit(written, 'operations');
    const params = [...written.queryParams, ...defaultParams].filter(isFirstOfName);
    const items = named.name(written.items);
    const members = membersOf(items, named.lookup);
    return {
      ...collection,
      key: { ...written.key, schema: named.name(written.key.schema) },
      queryParams: params.map((param) => ({ ...param, schema: named.name(param.schema) })),
      items: wholeOf(items, named),
      exposed: members.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name),
      nested: members.flatMap(({ name, schema }): readonly NestedCollection[] => {
        const inner = schema.origin && this.#nested.get(originId(below(schema.origin, 'schema')));
        if (inner === undefined) return [];
        return [{ property: name, collection: this.finish(inner, named, defaultParams) }];
      }),
    };
  }

  #readCollection(at: Origin): WrittenCollection {
    const schema = objectAt(at) ?? {};
    const isDefinition = at.path.length === 1 && at.path[0] === 'schema';
    const operations = isDefinition ? objectOf(at.file.value) : schema;
    const single = isSingleDocument(schema);
    const hasItems = schema['items'] !== undefined;
    return {
      origin: at,
      operations,
      key: this.#readKey(below(at, 'key')),
      queryParams: this.readParameters(below(at, 'query_params')),
      methods: byLevel((level) => readVerbs(operations['methods'], level)),
      descriptions: readDescriptions(operations['descriptions']),
      items: single
        ? this.schemas.read(at, 'schema')
        : hasItems
          ? this.schemas.read(below(at, 'items'), 'schema')
          : { kind: 'any' },
    };
  }

  #readKey(at: Origin): CollectionDefinition['key'] {
    const key = objectAt(at);
    const schema = key?.['schema'];
    return {
      isStated: objectOf(objectAt(parentOf(at)))['key'] !== undefined,
      name: textOf(key?.['name']) ?? 'id',
      description: textOf(key?.['description']),
      schema: schema === undefined ? anyText : this.schemas.read(below(at, 'schema'), 'parameter'),
    };
  }

  #readParameter(at: Origin, parameter: JsonObject): QueryParamDefinition {
    const { schema, default: fallback } = parameter;
    const read =
      schema === undefined ? anyText : this.schemas.read(below(at, 'schema'), 'parameter');
    const methods = textsOf(parameter['methods']);
    return {
      origin: at,
      name: textOf(parameter['name']) ?? '',
      description: textOf(parameter['description']),
      required: parameter['required'] === true,
      schema: fallback === undefined ? read : { ...read, default: fallback },
      methods: methods.length === 0 ? ['get'] : VERBS.filter((verb) => methods.includes(verb)),
    };
  }

  /** @returns the list of a nested collection's documents; null where the wrapper holds none */
  #readNested(wrapper: Origin): SchemaModel | null {
    const at = this.#findCollection(wrapper);
    if (at === null) return null;
    const id = originId(at);
    if (this.#open.has(id)) {
      this.schemas.report(wrapper, {
        message: 'nested collections that contain each other',
        fix: 'make one of them a property with `x-references`',
      });
      return { kind: 'array', items: { kind: 'any' }, assertions: {} };
    }
    const isOwn = at.path.length === 1 && at.path[0] === 'schema';
    if (!this.#read.has(id) && !isOwn) this.#reportNested(at);
    const collection = this.readOwn(at);
    this.#nested.set(originId(wrapper), collection);
    return listOfDocuments(at, collection);
  }

  #findCollection(wrapper: Origin): Origin | null {
    const seen = new Set<string>();
    let at = wrapper;
    while (!seen.has(originId(at))) {
      seen.add(originId(at));
      const schema = objectAt(at) ?? {};
      if (isJsonObject(schema['key']) && schema['items'] !== undefined) return at;
      const reference = schema['$ref'];
      const next =
        typeof reference === 'string' ? followReference(this.#files, at, reference) : undefined;
      if (next === undefined) return null;
      at = next;
    }
    return null;
  }

  #reportNested(at: Origin): void {
    this.schemas.problems.push(...reportShape(at, objectAt(at), NESTED_COLLECTION));
    // Paths of sub-collections hang below a document, so nothing may stand between the two.
    const place = at.path.map(String).join('/');
    const form = /^schema\/items\/properties\/[^/]+\/schema(\/items\/properties\/[^/]+\/schema)*$/;
    if (!at.file.listed || form.test(place)) return;
    this.schemas.report(at, {
      message: 'a nested collection inside an object or a list',
      fix: 'move it to a property of the document itself, or remove its `key`',
      at: 'key',
    });
  }
}

const anyText: SchemaModel = { kind: 'string', assertions: {} };

const collectionKeys = new Set(['key', 'query_params', 'methods', 'descriptions', 'schema']);

function listOfDocuments(at: Origin, { items }: WrittenCollection): SchemaModel {
  const entries = Object.entries(objectAt(at) ?? {}).filter(([name]) => !collectionKeys.has(name));
  return readOwn({ ...Object.fromEntries(entries), type: 'array' }, () => items);
}

function objectValue({ file, path }: Origin): JsonValue | undefined {
  const parent = objectAt({ file, path: path.slice(0, -1) });
  return parent?.[String(path.at(-1))];
}

function parentOf({ file, path }: Origin): Origin {
  return { file, path: path.slice(0, -1) };
}

function isFirstOfName(
  { name }: QueryParamDefinition,
  index: number,
  all: readonly QueryParamDefinition[],
): boolean {
  return all.findIndex((param) => param.name === name) === index;
}

/** The document's schema is wanted itself, not a reference to it. */
function wholeOf(items: SchemaModel, { lookup }: NamedSchemas): SchemaModel {
  if (items.kind !== 'reference') return items;
  return annotate(resolveReference(items, lookup), omit(items, 'kind', 'name', 'origin'));
}

/** Tells whether `schema` describes one document instead of a collection. */
export function isSingleDocument(schema: JsonObject): boolean {
  return schema['type'] === 'object' || (schema['type'] === undefined && 'properties' in schema);
}

function readVerbs(methods: JsonValue | undefined, level: Level): readonly Verb[] {
  const given = objectOf(methods)[level];
  if (given === undefined) return DEFAULT_VERBS[level];
  const verbs = textsOf(given);
  return VERBS.filter((verb) => verbs.includes(verb));
}

function readDescriptions(
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
