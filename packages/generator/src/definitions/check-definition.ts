import pluralize from 'pluralize';
import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { asksForInstances, checkCollection, checkParameters } from './check-collection.js';
import { checkShape } from './check-shape.js';
import { checkReservedParameters, checkReservedPaths } from './check-reserved.js';
import { diagnose } from './diagnose.js';
import { lookUp, objectOf, textOf, textsOf } from './json-path.js';
import { DEFINITION, NESTED_COLLECTION } from './language.js';
import type { SchemaLocation } from './schema-location.js';
import { isSingleDocument } from './source-definition.js';
import type { SourceDefinition, SourceSet } from './source-definition.js';

/** Checks one definition by itself: the language's keys, its collection, key and security. */
export function checkDefinition(
  sources: SourceSet,
  definition: SourceDefinition,
): readonly Diagnostic[] {
  const { file, root, items } = definition;
  const keys = checkShape(file, [], file.value, DEFINITION);
  if (!isJsonObject(file.value)) return keys;
  const schema = root['schema'];
  if (isJsonObject(schema) && isSingleDocument(schema)) {
    const others = keys.filter(({ pointer }) => !/^\/schema(\/|$)/.test(pointer));
    return [...others, complainOfSingleDocument(definition, schema), ...checkSecurity(definition)];
  }
  return [
    ...keys,
    ...checkKey(definition),
    ...checkCollection(sources.index, file, ['schema']),
    ...(items ? checkParameters(sources.index, file, ['default_query_params'], items) : []),
    ...checkReservedParameters(file, ['default_query_params']),
    ...checkReservedPaths(definition),
    ...checkSecurity(definition),
  ];
}

// The form of many tutorials: a schema of one document. The fix shows the same properties as a collection.
function complainOfSingleDocument(
  { file, kind }: SourceDefinition,
  schema: JsonObject,
): Diagnostic {
  const properties = Object.keys(objectOf(schema['properties']));
  const singular = pluralize.singular(kind || 'document');
  const key = properties.find((name) => ['id', 'name'].includes(name)) ?? `${singular}_id`;
  const required = textsOf(schema['required']);
  const list = required.length > 0 ? `, required: [${required.join(', ')}]` : '';
  const fix =
    `write \`schema: { type: array, key: { name: ${key}, schema: { type: string } }, ` +
    `items: { type: object${list}, properties: { ${properties.map((name) => `${name}: …`).join(', ')} } } }\``;
  const message = '`schema` describes one document, not a collection';
  return diagnose(file, ['schema'], { message, fix, at: 'key' });
}

function checkKey({ file, root }: SourceDefinition): readonly Diagnostic[] {
  const schema = root['schema'];
  if (!isJsonObject(schema) || schema['key'] !== undefined) return [];
  if (!asksForInstances(root['methods'])) return [];
  const message = '`schema` has no `key`, and instance methods need one';
  const fix =
    'add `key: { name: id, description: …, schema: { type: string } }`, ' +
    'or write `methods: { instance: [] }`';
  return [diagnose(file, ['schema'], { message, fix, at: 'key' })];
}

/** What OpenAPI requires of each type of security scheme. */
const SCHEME_MEMBERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  http: [['scheme', 'add `scheme: bearer`']],
  apiKey: [
    ['name', 'add `name: X-API-Key`'],
    ['in', 'add `in: header`'],
  ],
  oauth2: [['flows', 'add `flows: { clientCredentials: { tokenUrl: …, scopes: {} } }`']],
  openIdConnect: [['openIdConnectUrl', 'add `openIdConnectUrl: https://…`']],
};

function checkSecurity({ file, root }: SourceDefinition): readonly Diagnostic[] {
  const schemes = objectOf(objectOf(root['security'])['scheme']);
  return Object.entries(schemes).flatMap(([name, scheme]) => {
    const members = objectOf(scheme);
    return (lookUp(SCHEME_MEMBERS, textOf(members['type']) ?? '') ?? [])
      .filter(([member]) => members[member] === undefined)
      .map(([member, fix]) => {
        const message = `a security scheme of type \`${String(members['type'])}\` has no \`${member}\``;
        return diagnose(file, ['security', 'scheme', name], { message, fix, at: 'key' });
      });
  });
}

/** Checks a collection in a property's `schema:` wrapper. */
export function checkNested(
  sources: SourceSet,
  { file, path, schema }: SchemaLocation,
): readonly Diagnostic[] {
  return [
    ...checkShape(file, path, schema, NESTED_COLLECTION),
    ...checkCollection(sources.index, file, path),
    ...checkNesting({ file, path, schema }),
  ];
}

// Paths of sub-collections hang below a document, so nothing may stand between the two.
function checkNesting({ file, path }: SchemaLocation): readonly Diagnostic[] {
  const place = path.map(String).join('/');
  if (
    !file.listed ||
    /^schema\/items\/properties\/[^/]+\/schema(\/items\/properties\/[^/]+\/schema)*$/.test(place)
  )
    return [];
  const message = 'a nested collection inside an object or a list';
  const fix = 'move it to a property of the document itself, or remove its `key`';
  return [diagnose(file, path, { message, fix, at: 'key' })];
}
