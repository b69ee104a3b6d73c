import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type UnusedDescriptor,
} from '@flux-resourceset/contract';
import type {
  Definition,
  Definitions,
  FluxDefinition,
  SecuredVerb,
  SecurityDefinition,
  Verb,
} from './definition.js';
import { compareText } from '../load/diagnose.js';
import { objectOf, textOf, textsOf } from '../load/json-path.js';
import { DEFINITION } from './language.js';
import type { LoadedFile } from '../load/loaded-file.js';
import { normalizeCollection, normalizeParams } from './normalize-collection.js';
import { normalizeSchema } from './normalize-schema.js';
import type { SchemaScope } from './normalize-schema.js';
import { collectSites } from './schema-sites.js';
import { nameSharedSchemas } from './shared-schemas.js';
import { buildSourceSet } from './source-definition.js';
import type { SourceDefinition } from './source-definition.js';
import { LEVEL_VERBS, VERBS, byLevel } from './verbs.js';

/**
 * Brings files into the one form that the model is built from.
 *
 * @param files as loaded; `checkDefinitions` must have found nothing wrong with them
 */
export function normalizeDefinitions(files: readonly LoadedFile[]): Definitions {
  const sources = buildSourceSet(files);
  const names = nameSharedSchemas(sources, collectSites(sources).schemas);
  const scope = { index: sources.index, names };
  const shared = [...names.values()].map(({ name, location }) => ({
    name,
    file: location.file.name,
    schema: normalizeSchema(scope, location),
  }));
  return {
    definitions: sources.definitions
      .map((source) => normalizeDefinition(scope, source))
      .sort((a, b) => compareText(a.kind, b.kind)),
    sharedSchemas: shared.sort((a, b) => compareText(a.name, b.name)),
  };
}

function normalizeDefinition(scope: SchemaScope, source: SourceDefinition): Definition {
  const { file, root, kind } = source;
  const metadata = objectOf(root['metadata']);
  const cli = objectOf(root['x-cli']);
  return {
    file: file.name,
    kind,
    apiVersion: Number(String(root['apiVersion']).replace(/^v/, '')),
    versionInPath: root['versionInPath'] === true,
    singular: textOf(root['singular']),
    plural: textOf(root['plural']),
    metadata: { name: textOf(metadata['name']), description: textOf(metadata['description']) },
    security: normalizeSecurity(objectOf(root['security'])),
    flux: normalizeFlux(root['x-flux']),
    cli: { name: textOf(cli['name']), aliases: textsOf(cli['aliases']) },
    extensions: findExtensions(root),
    ...normalizeCollection(scope, {
      file,
      path: ['schema'],
      methods: root['methods'],
      descriptions: root['descriptions'],
      defaultParams: normalizeParams(scope, file, ['default_query_params']),
    }),
  };
}

function findExtensions(root: JsonObject): JsonObject {
  const known = DEFINITION.members;
  const entries = Object.entries(root).filter(
    ([name]) => name.startsWith('x-') && !Object.hasOwn(known, name),
  );
  return Object.fromEntries(entries);
}

function normalizeSecurity(security: JsonObject): SecurityDefinition {
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

function normalizeFlux(value: JsonValue | undefined): FluxDefinition | null {
  if (!isJsonObject(value)) return null;
  const identity = isJsonObject(value['identity']) ? value['identity'] : null;
  return {
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
      normalizeUnused(member, objectOf(condition)),
    ),
    reconcileEvery: textOf(value['reconcileEvery']),
  };
}

function normalizeUnused(member: string, condition: JsonObject): UnusedDescriptor {
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
