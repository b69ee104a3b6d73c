import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { objectOf, textOf, valueAt } from '../load/json-path.js';
import { referencedPath } from '../load/load-definitions.js';
import { formatPointer, parsePointer } from '../load/loaded-file.js';
import type { LoadedFile } from '../load/loaded-file.js';
import type { Origin } from './schema-model.js';

/** The files of a run, as the reader looks things up in them. */
export interface SourceFiles {
  /** Every file by its path. */
  readonly index: ReadonlyMap<string, LoadedFile>;
  /** Files that are definitions, in their order. */
  readonly definitions: readonly LoadedFile[];
  readonly kinds: readonly string[];
  /** False when a file could not be read: what seems to be missing may be in it. */
  readonly isComplete: boolean;
}

export function indexFiles(files: readonly LoadedFile[]): SourceFiles {
  const referenced = findReferencedPaths(files);
  const definitions = files.filter((file) => isDefinition(file, referenced));
  return {
    index: new Map(files.map((file) => [file.path, file])),
    definitions,
    kinds: definitions.map(({ value }) => textOf(objectOf(value)['kind']) ?? ''),
    isComplete: files.every(({ value }) => value !== undefined),
  };
}

// A file of the folder that says neither and that others reference is a shared schema.
function isDefinition(file: LoadedFile, referenced: ReadonlySet<string>): boolean {
  if (!file.listed || file.value === undefined) return false;
  const { kind, apiVersion } = objectOf(file.value);
  return kind !== undefined || apiVersion !== undefined || !referenced.has(file.path);
}

function findReferencedPaths(files: readonly LoadedFile[]): ReadonlySet<string> {
  const paths = files.flatMap((file) =>
    file.references.map((reference) => referencedPath(file, reference)),
  );
  return new Set(paths.filter((path) => path !== null));
}

/** A text that names a place once. */
export function originId({ file, path }: Origin): string {
  return `${file.path}#${formatPointer(path)}`;
}

/** @returns the place below another */
export function below({ file, path }: Origin, ...steps: Origin['path']): Origin {
  return { file, path: [...path, ...steps] };
}

/** @returns the object that stands at a place, or undefined */
export function objectAt({ file, path }: Origin): JsonObject | undefined {
  const value = valueAt(file.value, path);
  return isJsonObject(value) ? value : undefined;
}

/** @returns the file of a `$ref`, or undefined when it is not there */
export function referencedFile(
  { index }: SourceFiles,
  from: LoadedFile,
  reference: string,
): LoadedFile | undefined {
  const path = referencedPath(from, reference);
  return path === null ? from : index.get(path);
}

/** @returns the place that a `$ref` leads to, or undefined where no object stands */
export function followReference(
  files: SourceFiles,
  { file }: Origin,
  reference: string,
): Origin | undefined {
  const target = referencedFile(files, file, reference);
  if (target === undefined) return undefined;
  const origin = { file: target, path: parsePointer(reference.split('#')[1] ?? '') };
  const object = objectAt(origin);
  const isWhole = origin.path.length === 0 && object !== undefined && 'kind' in object;
  return object === undefined || isWhole ? undefined : origin;
}
