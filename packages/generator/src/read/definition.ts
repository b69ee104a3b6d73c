import type { JsonObject, UnusedDescriptor } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import type { LoadedFile } from '../load/loaded-file.js';
import type { Origin, SchemaLookup, SchemaModel } from './schema-model.js';
import type { SchemaSite } from './schema-site.js';

/**
 * What `read` hands on: every definition of a folder with each key of the language present.
 * Of a broken one it is what could be read; nothing is derived here.
 */
export interface Definitions {
  /** Ordered by kind, code point. */
  readonly definitions: readonly Definition[];
  /** Schemas reached by `$ref`, each once, by the name that references use; ordered by name. */
  readonly shared: SchemaLookup;
  /** Every place where a schema is written. */
  readonly sites: readonly SchemaSite[];
  /** Keys, keywords and references that cannot be read. */
  readonly problems: readonly Diagnostic[];
  /** What is read and has no effect, though nothing is wrong with it. */
  readonly notices: readonly Diagnostic[];
  /** False when a file could not be read: what seems to be missing may be in it. */
  readonly isComplete: boolean;
}

export type Level = 'resource' | 'instance' | 'instance_attrs';
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head';
export type ByLevel<Value> = Readonly<Record<Level, Value>>;

export interface Definition extends CollectionDefinition {
  readonly file: LoadedFile;
  readonly kind: string;
  /** `v2` and `2` are both 2. */
  readonly apiVersion: number;
  readonly versionInPath: boolean;
  readonly singular: string | null;
  readonly plural: string | null;
  /** What the kind was called before. */
  readonly renamedFrom: string | null;
  readonly metadata: {
    readonly name: string | null;
    readonly description: string | null;
    readonly externalDocs: JsonObject | null;
  };
  readonly security: SecurityDefinition;
  readonly flux: FluxDefinition | null;
  readonly cli: { readonly name: string | null; readonly aliases: readonly string[] };
  /** Other top-level `x-*` keys. */
  readonly extensions: JsonObject;
}

/** A collection: the definition's own, or one nested in a property. */
export interface CollectionDefinition {
  readonly origin: Origin;
  readonly key: {
    /** False where the definition has none: `id` is taken for it. */
    readonly isStated: boolean;
    readonly name: string;
    readonly description: string | null;
    readonly schema: SchemaModel;
  };
  /** `schema.query_params` and `default_query_params`, deduplicated by name, the former win. */
  readonly queryParams: readonly QueryParamDefinition[];
  /** The verbs that exist, in the order get post put patch delete head. */
  readonly methods: ByLevel<readonly Verb[]>;
  readonly descriptions: ByLevel<Readonly<Partial<Record<Verb, string>>>>;
  /** The document's schema: `type: object` (or a composition). */
  readonly items: SchemaModel;
  /** Properties without `expose: false`, in definition order: they may have attribute paths. */
  readonly exposed: readonly string[];
  /** Properties that are collections themselves. In `items` they stand as arrays of their items. */
  readonly nested: readonly NestedCollection[];
}

export interface NestedCollection {
  readonly property: string;
  readonly collection: CollectionDefinition;
}

export interface QueryParamDefinition {
  readonly name: string;
  readonly description: string | null;
  readonly required: boolean;
  /** With `default` inside. */
  readonly schema: SchemaModel;
  /** The verbs of the collection it applies to; default `['get']`. */
  readonly methods: readonly Verb[];
  readonly origin: Origin;
}

export interface SecurityDefinition {
  /** Name → OpenAPI security scheme object. */
  readonly schemes: Readonly<Record<string, JsonObject>>;
  /** Per level: the verbs that require security, each with its OAuth scopes by scheme. */
  readonly required: ByLevel<readonly SecuredVerb[]>;
}

export interface SecuredVerb {
  readonly verb: Verb;
  /** Scheme name → scopes; all verbs of a level share the schemes of the definition. */
  readonly schemes: Readonly<Record<string, readonly string[]>>;
}

/** `x-flux` as written; which of the two forms it is follows from `path`. */
export interface FluxDefinition {
  /** The keys that are there, also those whose value is of a wrong type. */
  readonly stated: readonly string[];
  /** On the kind of the clusters: the path of the list of all clusters. */
  readonly path: string | null;
  readonly identity: Readonly<Record<string, string>> | null;
  readonly list: readonly string[] | null;
  /** On a catalogue kind: overrides the endpoint's name. */
  readonly endpoint: string | null;
  /** `clusters.patches`. */
  readonly patches: string | null;
  readonly group: Readonly<Record<string, readonly string[]>>;
  /** Member of the reference that takes it out of the cluster where it is false. */
  readonly switch: string | null;
  /** Member of the document that lists what must be on the cluster too. */
  readonly requires: string | null;
  /** Overrides of the reference that do nothing for some documents. */
  readonly unused: readonly UnusedDescriptor[];
  /** Members that an input may lack: templates read them by `index`. */
  readonly optional: readonly string[];
  /** Members of which a reference's stands for all: it replaces the others too. */
  readonly choices: readonly (readonly string[])[];
  /** Further keys, e.g. `reconcileEvery` for the provider manifest. */
  readonly reconcileEvery: string | null;
}
