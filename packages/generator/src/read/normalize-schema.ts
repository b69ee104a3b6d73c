import { isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { SchemaNode } from './definition.js';
import { listOf, lookUp, objectOf } from '../load/json-path.js';
import { KEYWORDS } from './schema-keywords.js';
import {
  followReference,
  isCollection,
  locationId,
  nestedCollection,
  schemaBelow,
} from './schema-location.js';
import type { FileIndex, SchemaLocation } from './schema-location.js';
import type { SharedNames } from './shared-schemas.js';
import { unifyKeywords } from './unify-keywords.js';

/** What a schema's references are looked up in. */
export interface SchemaScope {
  readonly index: FileIndex;
  readonly names: SharedNames;
}

/** What only this language says about a schema; other parts of a definition carry it on. */
const LANGUAGE_KEYS: readonly string[] = ['expose', 'schema', '$comment'];
const COLLECTION_KEYS: readonly string[] = ['key', 'query_params', 'methods', 'descriptions'];

/**
 * Turns a schema as written into one that stands by itself: wrappers unwrapped, `expose`
 * taken out, `$ref`s by component name, and the keywords that have two forms in one.
 */
export function normalizeSchema(scope: SchemaScope, location: SchemaLocation): SchemaNode {
  return normalizeNode(scope, location, new Set());
}

function normalizeNode(
  scope: SchemaScope,
  location: SchemaLocation,
  inlined: ReadonlySet<string>,
): SchemaNode {
  const inner = schemaBelow(location, 'schema');
  if (inner !== undefined) return unwrap(scope, location, inner, inlined);
  const left = isCollection(location) ? [...LANGUAGE_KEYS, ...COLLECTION_KEYS] : LANGUAGE_KEYS;
  return normalizeKeywords(scope, location, left, inlined);
}

function normalizeKeywords(
  scope: SchemaScope,
  location: SchemaLocation,
  left: readonly string[],
  inlined: ReadonlySet<string>,
): SchemaNode {
  const entries = Object.entries(location.schema)
    .filter(([name]) => !left.includes(name))
    .map(([name, value]) => [name, normalizeKeyword(scope, location, name, value, inlined)]);
  return unifyKeywords(Object.fromEntries(entries));
}

// What stands beside a wrapper describes the property and wins over what is in it.
function unwrap(
  scope: SchemaScope,
  location: SchemaLocation,
  inner: SchemaLocation,
  inlined: ReadonlySet<string>,
): SchemaNode {
  const own = normalizeKeywords(scope, location, LANGUAGE_KEYS, inlined);
  const collection = nestedCollection(scope.index, location);
  if (collection === undefined) return { ...normalizeNode(scope, inner, inlined), ...own };
  // Collections that nest each other in a circle are reported; here the circle is only cut.
  const id = locationId(collection);
  if (inlined.has(id)) return own;
  return { ...normalizeNode(scope, collection, new Set([...inlined, id])), ...own };
}

function normalizeKeyword(
  scope: SchemaScope,
  location: SchemaLocation,
  name: string,
  value: JsonValue | undefined,
  inlined: ReadonlySet<string>,
): JsonValue | undefined {
  if (name === '$ref') return nameReference(scope, location) ?? value;
  const below = (...steps: (string | number)[]): JsonValue => {
    const child = schemaBelow(location, name, ...steps);
    return child ? normalizeNode(scope, child, inlined) : {};
  };
  switch (lookUp(KEYWORDS, name)) {
    case 'schema':
      return below();
    case 'schemaOrFlag':
      return isJsonObject(value) ? below() : value;
    case 'schemas':
      return listOf(value).map((_, index) => below(index));
    case 'schemaMap':
      return Object.fromEntries(Object.keys(objectOf(value)).map((key) => [key, below(key)]));
    default:
      return value;
  }
}

function nameReference(scope: SchemaScope, location: SchemaLocation): string | undefined {
  const target = followReference(scope.index, location);
  const named = target && scope.names.get(locationId(target));
  return named && `#/components/schemas/${named.name}`;
}
