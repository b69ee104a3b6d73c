import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { objectOf, textOf, valueAt } from '../load/json-path.js';
import { referencedPath } from '../load/load-definitions.js';
import type { LoadedFile } from '../load/loaded-file.js';
import { indexFiles, membersOf, schemaAt } from './schema-location.js';
import type { FileIndex, Member, SchemaLocation } from './schema-location.js';

/** All files of a run, as the checks across files want them. */
export interface SourceSet {
  readonly index: FileIndex;
  /** Definitions that can be read, in the order of their files. */
  readonly definitions: readonly SourceDefinition[];
  /** False when a file could not be read: what seems to be missing may be in it. */
  readonly complete: boolean;
}

/** A definition as written, with what most checks ask of it. Nothing in it is sure to be valid. */
export interface SourceDefinition {
  readonly file: LoadedFile;
  readonly root: JsonObject;
  readonly kind: string;
  /** Name and schema type of the collection's key. */
  readonly key: { readonly name: string; readonly type: string };
  /** Null when `schema.items` is missing. */
  readonly items: SchemaLocation | null;
  readonly members: readonly Member[];
}

/** A definition with `x-flux`. */
export interface FluxSource extends SourceDefinition {
  readonly flux: JsonObject;
}

export function buildSourceSet(files: readonly LoadedFile[]): SourceSet {
  const index = indexFiles(files);
  const referenced = findReferencedPaths(files);
  const definitions = files
    .filter((file) => isDefinition(file, referenced))
    .map((file) => readDefinition(index, file));
  return { index, definitions, complete: files.every(({ value }) => value !== undefined) };
}

// A file of the folder that says neither and that others reference is a shared schema.
function isDefinition(file: LoadedFile, referenced: ReadonlySet<string>): boolean {
  if (!file.listed || file.value === undefined) return false;
  const { kind, apiVersion } = objectOf(file.value);
  return kind !== undefined || apiVersion !== undefined || !referenced.has(file.path);
}

function findReferencedPaths(files: readonly LoadedFile[]): ReadonlySet<string> {
  const paths = files.flatMap((file) => {
    const references = JSON.stringify(file.value ?? null).matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g);
    return [...references].map((match) => referencedPath(file, JSON.parse(match[1] ?? '""')));
  });
  return new Set(paths.filter((path) => path !== null));
}

function readDefinition(index: FileIndex, file: LoadedFile): SourceDefinition {
  const root = objectOf(file.value);
  const items = findItems(file);
  const name = textOf(valueAt(root, ['schema', 'key', 'name'])) ?? 'id';
  const members = items === null ? [] : membersOf(index, items);
  const type = textOf(valueAt(root, ['schema', 'key', 'schema', 'type'])) ?? 'string';
  return { file, root, kind: textOf(root['kind']) ?? '', key: { name, type }, items, members };
}

// `schema` with properties of its own is the form that is reported; its properties still count.
function findItems(file: LoadedFile): SchemaLocation | null {
  const schema = valueAt(file.value, ['schema']);
  if (isJsonObject(schema) && isSingleDocument(schema)) {
    return schemaAt(file, ['schema']) ?? null;
  }
  return schemaAt(file, ['schema', 'items']) ?? null;
}

/** Tells whether `schema` describes one document instead of a collection. */
export function isSingleDocument(schema: JsonObject): boolean {
  return schema['type'] === 'object' || (schema['type'] === undefined && 'properties' in schema);
}
