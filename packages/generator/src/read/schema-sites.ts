import { isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import { listOf, lookUp, objectOf, valueAt } from '../load/json-path.js';
import type { LoadedFile, Path } from '../load/loaded-file.js';
import { KEYWORDS } from './schema-keywords.js';
import { followReference, isCollection, locationId, schemaAt } from './schema-location.js';
import type { FileIndex, SchemaLocation } from './schema-location.js';
import { isSingleDocument } from './source-definition.js';
import type { SourceSet } from './source-definition.js';

/** A place where a JSON Schema is due. */
export interface SchemaSite {
  readonly file: LoadedFile;
  readonly path: Path;
  /** Not sure to be an object. */
  readonly value: JsonValue | undefined;
  /** A property may carry `expose` and a `schema:` wrapper; a parameter is no part of a document. */
  readonly role: 'property' | 'branch' | 'parameter' | 'schema';
}

/** Where all schemas and all collections of a run stand, each once. */
export interface Sites {
  readonly schemas: readonly SchemaSite[];
  /** Nested ones; a definition's own is `schema` at its root. */
  readonly nested: readonly SchemaLocation[];
}

/** Walks every schema that a definition holds or reaches by `$ref`. */
export function collectSites(sources: SourceSet): Sites {
  const found = { schemas: [] as SchemaSite[], nested: [] as SchemaLocation[] };
  const pending = sources.definitions.flatMap(({ file }) => rootsOf(file));
  const seen = new Set<string>();
  // The list grows while it is walked.
  for (const site of pending) {
    const id = locationId({ ...site, schema: {} });
    if (seen.has(id)) continue;
    seen.add(id);
    const { next, collection } = expand(sources.index, site);
    if (collection) found.nested.push(collection);
    else if (!isCollectionSite(site)) found.schemas.push(site);
    pending.push(...next);
  }
  return found;
}

function isCollectionSite(site: SchemaSite): boolean {
  return isJsonObject(site.value) && isCollection({ ...site, schema: site.value });
}

function siteAt(file: LoadedFile, path: Path, role: SchemaSite['role'] = 'schema'): SchemaSite {
  return { file, path, role, value: valueAt(file.value, path) };
}

function rootsOf(file: LoadedFile): readonly SchemaSite[] {
  const schema = valueAt(file.value, ['schema']);
  const shared = parameterSites(file, ['default_query_params']);
  if (isJsonObject(schema) && isSingleDocument(schema))
    return [siteAt(file, ['schema']), ...shared];
  return [...collectionRoots(file, ['schema']), ...shared];
}

function collectionRoots(file: LoadedFile, path: Path): readonly SchemaSite[] {
  const present = [
    [...path, 'items'],
    [...path, 'key', 'schema'],
  ].filter((at) => valueAt(file.value, at) !== undefined);
  return [
    ...present.map((at) => siteAt(file, at, at.at(-1) === 'items' ? 'schema' : 'parameter')),
    ...parameterSites(file, [...path, 'query_params']),
  ];
}

function parameterSites(file: LoadedFile, path: Path): readonly SchemaSite[] {
  return listOf(valueAt(file.value, path))
    .map((_, index) => siteAt(file, [...path, index, 'schema'], 'parameter'))
    .filter(({ value }) => value !== undefined);
}

interface Expansion {
  readonly next: readonly SchemaSite[];
  readonly collection: SchemaLocation | null;
}

function expand(index: FileIndex, site: SchemaSite): Expansion {
  const location = schemaAt(site.file, site.path);
  if (location === undefined) return { next: [], collection: null };
  if (isCollection(location)) {
    const isOwn = site.path.length === 1 && site.path[0] === 'schema';
    return {
      next: collectionRoots(site.file, site.path),
      collection: isOwn ? null : location,
    };
  }
  const target = followReference(index, location);
  // A whole definition is no schema; the reference is reported.
  const isSchema = target !== undefined && !(target.path.length === 0 && 'kind' in target.schema);
  const reached = isSchema ? [siteAt(target.file, target.path)] : [];
  return { next: [...childSites(site, location), ...reached], collection: null };
}

function childSites(
  site: SchemaSite,
  { file, path, schema }: SchemaLocation,
): readonly SchemaSite[] {
  const children = Object.keys(schema).flatMap((keyword) =>
    keywordSites(file, [...path, keyword], keyword, schema[keyword]),
  );
  const isWrapped = site.role === 'property' && schema['schema'] !== undefined;
  return isWrapped ? [...children, siteAt(file, [...path, 'schema'])] : children;
}

function keywordSites(
  file: LoadedFile,
  path: Path,
  keyword: string,
  value: JsonValue | undefined,
): readonly SchemaSite[] {
  switch (lookUp(KEYWORDS, keyword)) {
    case 'schema':
      return [siteAt(file, path)];
    case 'schemaOrFlag':
      return typeof value === 'boolean' ? [] : [siteAt(file, path)];
    case 'schemas':
      return listOf(value).map((_, index) => siteAt(file, [...path, index], 'branch'));
    case 'schemaMap':
      return Object.keys(objectOf(value)).map((name) => siteAt(file, [...path, name], 'property'));
    default:
      return [];
  }
}
