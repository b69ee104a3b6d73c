import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { listOf, objectOf, textsOf, valueAt } from '../load/json-path.js';
import { referencedPath } from '../load/load-definitions.js';
import type { LoadedFile, Path } from '../load/loaded-file.js';
import { parsePointer } from '../load/loaded-file.js';

/** A schema and where it is written. */
export interface SchemaLocation {
  readonly file: LoadedFile;
  readonly path: Path;
  readonly schema: JsonObject;
}

/** Every loaded file by its path. */
export type FileIndex = ReadonlyMap<string, LoadedFile>;

/** A property of an object's schema, seen through `$ref`, wrappers and `allOf`. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** As written at the property. */
  readonly written: SchemaLocation;
  /** What it comes to. */
  readonly resolved: SchemaLocation;
}

export function indexFiles(files: readonly LoadedFile[]): FileIndex {
  return new Map(files.map((file) => [file.path, file]));
}

/** @returns the schema at a path of a file, or undefined when there is no object */
export function schemaAt(file: LoadedFile, path: Path): SchemaLocation | undefined {
  const schema = valueAt(file.value, path);
  return isJsonObject(schema) ? { file, path, schema } : undefined;
}

/** @returns the schema below another, or undefined when there is none */
export function schemaBelow(location: SchemaLocation, ...steps: Path): SchemaLocation | undefined {
  return schemaAt(location.file, [...location.path, ...steps]);
}

/** @returns what a location's own `$ref` points at, or undefined when it does not resolve */
export function followReference(
  index: FileIndex,
  { file, schema }: SchemaLocation,
): SchemaLocation | undefined {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return undefined;
  const target = referencedFile(index, file, reference);
  return target && schemaAt(target, parsePointer(reference.split('#')[1] ?? ''));
}

/** @returns the file of a `$ref`, or undefined when it is not there */
export function referencedFile(
  index: FileIndex,
  from: LoadedFile,
  reference: string,
): LoadedFile | undefined {
  const path = referencedPath(from, reference);
  return path === null ? from : index.get(path);
}

/** A text that names a location once. */
export function locationId({ file, path }: SchemaLocation): string {
  return `${file.path}#${path.join('/')}`;
}

/** Follows `$ref`s and `schema:` wrappers; where they lead nowhere or in a circle, stops. */
export function resolve(index: FileIndex, location: SchemaLocation): SchemaLocation {
  let current = location;
  const seen = new Set<string>();
  while (!seen.has(locationId(current))) {
    seen.add(locationId(current));
    const next = followReference(index, current) ?? wrappedSchema(current);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** @returns the schema in a property's `schema:` wrapper */
function wrappedSchema(location: SchemaLocation): SchemaLocation | undefined {
  return schemaBelow(location, 'schema');
}

/** Tells whether a schema is a collection of its own: an array with a key. */
export function isCollection({ schema }: SchemaLocation): boolean {
  return isJsonObject(schema['key']) && schema['items'] !== undefined;
}

/** @returns the collection in a property's wrapper, its own or behind a `$ref`; or undefined */
export function nestedCollection(
  index: FileIndex,
  property: SchemaLocation,
): SchemaLocation | undefined {
  const wrapped = wrappedSchema(property);
  const resolved = wrapped && resolve(index, wrapped);
  return resolved && isCollection(resolved) ? resolved : undefined;
}

/** @returns an object's properties in the order written, those of `allOf` first */
export function membersOf(index: FileIndex, location: SchemaLocation): readonly Member[] {
  return collectMembers(index, location, new Set());
}

function collectMembers(
  index: FileIndex,
  location: SchemaLocation,
  seen: Set<string>,
): readonly Member[] {
  const object = resolve(index, location);
  if (seen.has(locationId(object))) return [];
  seen.add(locationId(object));
  const parts = listOf(object.schema['allOf']).flatMap((_, position) => {
    const part = schemaBelow(object, 'allOf', position);
    return part ? collectMembers(index, part, seen) : [];
  });
  const own = ownMembers(index, object);
  const names = new Set(own.map(({ name }) => name));
  const required = new Set(textsOf(object.schema['required']));
  const inherited = parts.filter(({ name }) => !names.has(name));
  return [
    ...inherited.map((part) => ({ ...part, required: part.required || required.has(part.name) })),
    ...own,
  ];
}

function ownMembers(index: FileIndex, object: SchemaLocation): readonly Member[] {
  const required = new Set(textsOf(object.schema['required']));
  return Object.keys(objectOf(object.schema['properties'])).flatMap((name) => {
    const written = schemaBelow(object, 'properties', name);
    if (written === undefined) return [];
    return [{ name, required: required.has(name), written, resolved: resolve(index, written) }];
  });
}

/** @returns the one type that is not `null`, or undefined where none or several are said */
export function typeOf({ schema }: SchemaLocation): string | undefined {
  const { type } = schema;
  if (typeof type === 'string') return type;
  const types = textsOf(type).filter((name) => name !== 'null');
  if (types.length > 0) return types.length === 1 ? types[0] : undefined;
  if (schema['properties'] !== undefined) return 'object';
  return schema['items'] === undefined ? undefined : 'array';
}
