import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type UnusedDescriptor,
} from '@flux-resourceset/contract';
import { compareText, diagnose } from '../load/diagnose.js';
import { objectOf, textOf, textsOf } from '../load/json-path.js';
import type { LoadedFile } from '../load/loaded-file.js';
import type {
  CollectionDefinition,
  Definition,
  Definitions,
  FluxDefinition,
  SecuredVerb,
  SecurityDefinition,
  Verb,
} from './definition.js';
import { findCircles } from './find-circles.js';
import { DEFINITION } from './language.js';
import { nameSchemas } from './name-schemas.js';
import { componentsOfKind, namesOfKind } from './names.js';
import { CollectionReader, isSingleDocument } from './read-collection.js';
import { reportShape } from './report-shape.js';
import { below, indexFiles, objectAt } from './source-files.js';
import { LEVEL_VERBS, VERBS, byLevel } from './verbs.js';

/**
 * Reads files into the one form that checks and model look at: each definition, each schema
 * once. Every key and keyword is read or reported.
 *
 * @param files as `loadDefinitions` returns them; may be broken in any way
 */
export function readDefinitions(files: readonly LoadedFile[]): Definitions {
  const sources = indexFiles(files);
  const reader = new CollectionReader(sources);
  const written = sources.definitions.map((file) => ({
    file,
    collection: reader.readOwn({ file, path: ['schema'] }),
    params: reader.readParameters({ file, path: ['default_query_params'] }),
  }));
  const named = nameSchemas(
    reader.schemas.readTargets(),
    sources.definitions.flatMap(listComponents),
  );
  const definitions = written.map(({ file, collection, params }) =>
    readDefinition(file, reader.finish(collection, named, params)),
  );
  return {
    definitions: definitions.toSorted((one, other) => compareText(one.kind, other.kind)),
    shared: named.lookup,
    sites: reader.schemas.sites.map((site) => ({ ...site, schema: named.name(site.schema) })),
    problems: [
      ...files.flatMap(({ problems }) => problems),
      ...sources.definitions.flatMap(reportKeys),
      ...reader.schemas.problems,
      ...findCircles(named.lookup, definitions),
    ],
    notices: sources.definitions.flatMap(noteIdleKeys),
    isComplete: sources.isComplete,
  };
}

function listComponents({ value }: LoadedFile): readonly string[] {
  const { kind, singular, plural } = objectOf(value);
  const names = { kind: textOf(kind) ?? '', singular: textOf(singular), plural: textOf(plural) };
  return componentsOfKind(namesOfKind(names));
}

// Firestone's definitions have it; there is no document of channels here.
function noteIdleKeys(file: LoadedFile): Definitions['notices'] {
  if (objectOf(file.value)['asyncapi'] === undefined) return [];
  const message = 'nothing is generated from `asyncapi`';
  const fix = 'remove it, or keep it for other tools';
  return [diagnose(file, ['asyncapi'], { message, fix, at: 'key' })];
}

// Of a schema of one document it is said what it should be, not what it lacks.
function reportKeys(file: LoadedFile): Definitions['problems'] {
  const keys = reportShape({ file, path: [] }, file.value, DEFINITION);
  const schema = objectAt(below({ file, path: [] }, 'schema'));
  return schema !== undefined && isSingleDocument(schema)
    ? keys.filter(({ pointer }) => !/^\/schema(\/|$)/.test(pointer))
    : keys;
}

function readDefinition(file: LoadedFile, collection: CollectionDefinition): Definition {
  const root = objectOf(file.value);
  const metadata = objectOf(root['metadata']);
  const cli = objectOf(root['x-cli']);
  return {
    ...collection,
    file,
    kind: textOf(root['kind']) ?? '',
    apiVersion: Number(String(root['apiVersion']).replace(/^v/, '')),
    versionInPath: root['versionInPath'] === true,
    singular: textOf(root['singular']),
    plural: textOf(root['plural']),
    renamedFrom: textOf(root['x-renamed-from']),
    metadata: {
      name: textOf(metadata['name']),
      description: textOf(metadata['description']),
      externalDocs: isJsonObject(metadata['externalDocs']) ? metadata['externalDocs'] : null,
    },
    security: readSecurity(objectOf(root['security'])),
    flux: readFlux(root['x-flux']),
    cli: { name: textOf(cli['name']), aliases: textsOf(cli['aliases']) },
    extensions: findExtensions(root),
  };
}

function findExtensions(root: JsonObject): JsonObject {
  const known = DEFINITION.members;
  const entries = Object.entries(root).filter(
    ([name]) => name.startsWith('x-') && !Object.hasOwn(known, name),
  );
  return Object.fromEntries(entries);
}

function readSecurity(security: JsonObject): SecurityDefinition {
  const schemes = Object.fromEntries(
    Object.entries(objectOf(security['scheme'])).map(([name, scheme]) => [name, objectOf(scheme)]),
  );
  const secure = (verb: Verb, scopes: readonly string[]): SecuredVerb => ({
    verb,
    schemes: Object.fromEntries(
      Object.entries(schemes).map(([name, scheme]) => [name, takesScopes(scheme) ? scopes : []]),
    ),
  });
  const required = byLevel((level) => {
    if (Object.keys(schemes).length === 0) return [];
    const scopes = findScopes(security[level], LEVEL_VERBS[level]);
    return VERBS.filter((verb) => scopes.has(verb)).map((verb) =>
      secure(verb, scopes.get(verb) ?? []),
    );
  });
  return { schemes, required };
}

// OpenAPI 3.0 wants an empty list for the other types.
function takesScopes(scheme: JsonObject): boolean {
  return scheme['type'] === 'oauth2' || scheme['type'] === 'openIdConnect';
}

/** A level that is absent secures all its verbs; one that is empty, none. */
function findScopes(
  level: JsonValue | undefined,
  verbs: readonly Verb[],
): ReadonlyMap<string, readonly string[]> {
  if (level === undefined) return new Map(verbs.map((verb) => [verb, []]));
  const parts = Array.isArray(level) ? (level as readonly JsonValue[]) : [level];
  return new Map(
    parts.flatMap((part): [string, readonly string[]][] => {
      if (typeof part === 'string') return [[part, []]];
      return Object.entries(objectOf(part)).map(([verb, scopes]) => [verb, textsOf(scopes)]);
    }),
  );
}

function readFlux(value: JsonValue | undefined): FluxDefinition | null {
  if (!isJsonObject(value)) return null;
  const identity = isJsonObject(value['identity']) ? value['identity'] : null;
  return {
    stated: Object.keys(value),
    path: textOf(value['path']),
    identity: identity === null ? null : textMembers(identity),
    list: value['list'] === undefined ? null : textsOf(value['list']),
    endpoint: textOf(value['endpoint']),
    patches: textOf(value['patches']),
    group: Object.fromEntries(
      Object.entries(objectOf(value['group'])).map(([name, members]) => [name, textsOf(members)]),
    ),
    switch: textOf(value['switch']),
    requires: textOf(value['requires']),
    unused: Object.entries(objectOf(value['unused'])).map(([member, condition]) =>
      readUnused(member, objectOf(condition)),
    ),
    optional: textsOf(value['optional']),
    choices: listOf(value['choices']).map(textsOf),
    reconcileEvery: textOf(value['reconcileEvery']),
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonList(value) ? value : [];
}

function readUnused(member: string, condition: JsonObject): UnusedDescriptor {
  return {
    member,
    where: textOf(condition['where']) ?? '',
    matches: textOf(condition['matches']) ?? '',
    instead: textOf(condition['instead']),
  };
}

function textMembers(value: JsonObject): Readonly<Record<string, string>> {
  const entries = Object.entries(value).map(([name, member]) => [name, textOf(member) ?? '']);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}
