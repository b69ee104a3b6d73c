import {
  findNearMiss,
  isJsonObject,
  isPagingParameter,
  pagingParameters,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { checkReservedParameters } from './check-reserved.js';
import { diagnose } from './diagnose.js';
import { listOf, objectOf, textOf, textsOf, valueAt } from './json-path.js';
import type { LoadedFile, Path } from './loaded-file.js';
import { membersOf, resolve, schemaAt, typeOf } from './schema-location.js';
import type { FileIndex, SchemaLocation } from './schema-location.js';

/** Checks what a collection's parts say about each other: its key and its query parameters. */
export function checkCollection(
  index: FileIndex,
  file: LoadedFile,
  path: Path,
): readonly Diagnostic[] {
  const items = schemaAt(file, [...path, 'items']);
  const params = [...path, 'query_params'];
  const reserved = checkReservedParameters(file, params);
  if (items === undefined) return reserved;
  return [
    ...reserved,
    ...checkItems(index, items),
    ...checkKeyType(index, file, path, items),
    ...checkParameters(index, file, params, items),
  ];
}

function checkItems(index: FileIndex, items: SchemaLocation): readonly Diagnostic[] {
  const { file, path } = items;
  const resolved = resolve(index, items);
  const type = typeOf(resolved);
  const isComposed = ['oneOf', 'anyOf', 'allOf'].some(
    (name) => resolved.schema[name] !== undefined,
  );
  if (type === 'object' || isComposed || typeof resolved.schema['$ref'] === 'string') return [];
  const message = `the documents of a collection are ${type ?? 'of no type'}`;
  const fix = 'write `type: object` with `properties`';
  return [diagnose(file, path, { message, fix, at: 'key' })];
}

function checkKeyType(
  index: FileIndex,
  file: LoadedFile,
  path: Path,
  items: SchemaLocation,
): readonly Diagnostic[] {
  const schema = schemaAt(file, [...path, 'key', 'schema']);
  const type = schema === undefined ? 'string' : typeOf(resolve(index, schema));
  if (type !== 'string' && type !== 'integer') {
    const at = [...path, 'key', 'schema'];
    const fix = 'write `schema: { type: string }` or `integer`';
    return [diagnose(file, at, { message: 'a key is neither string nor integer', fix, at: 'key' })];
  }
  const name = textOf(valueAt(file.value, [...path, 'key', 'name']));
  const member = membersOf(index, items).find((candidate) => candidate.name === name);
  const memberType = member && typeOf(member.resolved);
  if (member === undefined || memberType === undefined || memberType === type) return [];
  const message = `property \`${name}\` is ${memberType}, the key of that name ${type}`;
  const fix = `write \`type: ${type}\` here or change \`key.schema\``;
  return [diagnose(member.written.file, member.written.path, { message, fix, at: 'key' })];
}

/** Checks that each query parameter pages or names a property of the documents, by a dotted path. */
export function checkParameters(
  index: FileIndex,
  file: LoadedFile,
  path: Path,
  items: SchemaLocation,
): readonly Diagnostic[] {
  return listOf(valueAt(file.value, path)).flatMap((parameter, position) => {
    const name = isJsonObject(parameter) ? textOf(parameter['name']) : null;
    if (name === null || isPagingParameter(name)) return [];
    if (hasMember(index, items, name.split('.'))) return [];
    const names = membersOf(index, items).map((member) => member.name);
    const near = findNearMiss(name, [...names, ...pagingParameters]);
    const message = `query parameter \`${name}\` names no property`;
    const fix = near
      ? `write \`${near}\``
      : `add the property, or write one of \`${[...names, ...pagingParameters].join('`, `')}\``;
    return [diagnose(file, [...path, position, 'name'], { message, fix })];
  });
}

function hasMember(index: FileIndex, location: SchemaLocation, steps: readonly string[]): boolean {
  const [name, ...rest] = steps;
  const object = resolve(index, location);
  const member = alternatives(index, object).find((candidate) => candidate.name === name);
  if (member === undefined) return false;
  return rest.length === 0 || hasMember(index, member.resolved, rest);
}

// Of a union, any branch may hold the property.
function alternatives(index: FileIndex, object: SchemaLocation): ReturnType<typeof membersOf> {
  const branches = ['oneOf', 'anyOf'].flatMap((keyword) =>
    listOf(object.schema[keyword]).flatMap((_, position) => {
      const branch = schemaAt(object.file, [...object.path, keyword, position]);
      return branch ? membersOf(index, branch) : [];
    }),
  );
  return [...membersOf(index, object), ...branches];
}

/** Tells whether any operation addresses one document of a collection. */
export function asksForInstances(methods: unknown): boolean {
  const levels = objectOf(methods as never);
  const instance = levels['instance'];
  const attributes = textsOf(levels['instance_attrs']);
  return instance === undefined || listOf(instance).length > 0 || attributes.length > 0;
}
